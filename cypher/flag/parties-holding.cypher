// The parties that hold these attributes, each once
// access: read
// param keys: list<string>
// row party: string
UNWIND $keys AS key
MATCH (:Attribute {key: key})<--(h:Holder)
WITH DISTINCT h
WITH DISTINCT coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
RETURN party
ORDER BY party
