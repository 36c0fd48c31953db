// Those of these attributes that more than one party holds, and by how many parties and holders each is truly held
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
WITH v, count(DISTINCT h) AS holders
WHERE holders > 1
MATCH (v)<--(h:Holder)
WITH DISTINCT v, holders, h
WITH v, holders, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
WITH v, holders, count(DISTINCT party) AS parties
WHERE parties > 1
RETURN v.key AS attribute, v.kind AS kind, v.value AS value, v.unit AS unit, parties, holders
ORDER BY attribute
