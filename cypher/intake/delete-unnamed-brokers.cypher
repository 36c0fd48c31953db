// Brokers among these that no record declares and no application names any more leave the graph
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (b:Holder {key: key})
WHERE b.declared = false AND NOT EXISTS { (b)-[:PLACED]->(:Application) }
DELETE b
