// The parties that hold an attribute, in the order of their keys, $limit of them after one
// access: read
// param attribute: string
// param after: string  a party's key; empty for the first ones
// param limit: int
// row party: string
MATCH (v:Attribute {key: $attribute})<--(h:Holder)
WITH DISTINCT h
WITH DISTINCT coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
WHERE party > $after
RETURN party
ORDER BY party
LIMIT $limit
