// To which party each of these applications and brokers belongs
// access: read
// param keys: list<string>
// row holder: string
// row party: string
UNWIND $keys AS key
MATCH (h:Holder {key: key})
RETURN key AS holder, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
ORDER BY holder
