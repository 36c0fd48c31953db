// Applicants among these to whom no application belongs any more leave the graph
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (p:Party {key: key})
WHERE p.declared IS NULL AND NOT EXISTS { (p)<-[:CLAIMS]-(:Application) }
DELETE p
