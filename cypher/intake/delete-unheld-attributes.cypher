// Attributes among these that nobody holds any more leave the graph
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
WHERE NOT EXISTS { (v)<--(:Holder) }
DELETE v
