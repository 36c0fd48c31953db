// The applicants that were seen with these attributes, with the towns and residences that their applications state
// access: read
// param keys: list<string>
// row attribute: string
// row party: string
// row town: string?
// row residence: string?
UNWIND $keys AS key
MATCH (:Attribute {key: key})<--(:Application)-[:CLAIMS]->(p:Applicant)
WITH DISTINCT key, p
MATCH (p)<-[:CLAIMS]-(a:Application)
WITH key, p.key AS party, a.town AS town, [(a)-[seen:HAS_ADDRESS]->(v:Address) WHERE seen.use = 'residence' | v.key] AS homes
UNWIND CASE WHEN size(homes) = 0 THEN [null] ELSE homes END AS residence
RETURN DISTINCT key AS attribute, party, town, residence
ORDER BY attribute, party, town, residence
