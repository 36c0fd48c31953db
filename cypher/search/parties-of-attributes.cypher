// The parties that hold these attributes, in the order of their keys, at most $limit of each attribute
// access: read
// param keys: list<string>
// param limit: int
// row attribute: string
// row party: string
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<--(h:Holder)
  WITH DISTINCT h
  WITH DISTINCT coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
  ORDER BY party
  LIMIT $limit
  RETURN party
}
RETURN key AS attribute, party
ORDER BY attribute, party
