// These attributes, and by how many parties and holders each is truly held
// access: read
// param keys: list<string>
// row attribute: string
// row kind: string
// row value: string
// row unit: string?  of an address
// row parties: int
// row holders: int
UNWIND $keys AS key
MATCH (v:Attribute {key: key})<--(h:Holder)
WITH DISTINCT v, h
WITH v, h, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
WITH v, count(h) AS holders, count(DISTINCT party) AS parties
RETURN v.key AS attribute, v.kind AS kind, v.value AS value, v.unit AS unit, parties, holders
ORDER BY attribute
