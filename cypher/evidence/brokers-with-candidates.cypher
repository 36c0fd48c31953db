// These brokers, and how many applicants name each or give a channel of it
// access: read
// param keys: list<string>
// row key: string
// row name: string
// row kind: string
// row declared: boolean
// row candidates: int
UNWIND $keys AS key
MATCH (b:Holder {key: key})
WITH b, [(b)-[:PLACED]->(:Application)-[:CLAIMS]->(p:Applicant) | p.key] AS named,
     [(b)-->(:Attribute)<--(:Application)-[:CLAIMS]->(p:Applicant) | p.key] AS giving
UNWIND [b.key] + named + giving AS party
WITH b, count(DISTINCT party) - 1 AS candidates
RETURN b.key AS key, b.name AS name, b.kind AS kind, b.declared AS declared, candidates
ORDER BY key
