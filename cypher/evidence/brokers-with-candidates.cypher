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
CALL (b) {
  RETURN b.key AS party
  UNION
  MATCH (b)-[:PLACED]->(:Application)-[:CLAIMS]->(p:Applicant)
  RETURN p.key AS party
  UNION
  MATCH (b)-->(v:Attribute)
  WITH DISTINCT v
  MATCH (v)<--(a:Application)
  WITH DISTINCT a
  MATCH (a)-[:CLAIMS]->(p:Applicant)
  RETURN p.key AS party
}
WITH b, count(party) - 1 AS candidates
RETURN b.key AS key, b.name AS name, b.kind AS kind, b.declared AS declared, candidates
ORDER BY key
