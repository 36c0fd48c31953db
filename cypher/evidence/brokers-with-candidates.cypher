// These brokers, and how many applicants name each or give a channel of it
// access: read
// param keys: list<string>
// row key: string
// row name: string
// row kind: string
// row declared: boolean
// row candidates: int
UNWIND $keys AS key
MATCH (b:Broker {key: key})
OPTIONAL MATCH (b)-[:PLACED]->(:Application)-[:CLAIMS]->(placed:Applicant)
WITH b, collect(DISTINCT placed.key) AS named
OPTIONAL MATCH (b)-->(v:Attribute)
WITH b, named, v
OPTIONAL MATCH (v)<--(:Application)-[:CLAIMS]->(giving:Applicant)
WITH b, named, collect(DISTINCT giving.key) AS sharing
RETURN b.key AS key, b.name AS name, b.kind AS kind, b.declared AS declared,
       size(named) + size([key IN sharing WHERE NOT key IN named]) AS candidates
ORDER BY key
