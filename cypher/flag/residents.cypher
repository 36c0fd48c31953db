// How many parties state each of these addresses as their residence
// access: read
// param keys: list<string>
// row attribute: string
// row parties: int
UNWIND $keys AS key
MATCH (:Attribute {key: key})<-[seen:HAS_ADDRESS]-(a:Application)
WHERE seen.use = 'residence'
WITH DISTINCT key, a
WITH DISTINCT key, head([(a)-[:CLAIMS]->(p:Applicant) | p.key]) AS party
RETURN key AS attribute, count(party) AS parties
ORDER BY attribute
