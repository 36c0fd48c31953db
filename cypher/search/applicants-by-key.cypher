// Applicants by their keys
// access: read
// param keys: list<string>
// row key: string
// row id: string
// row name: string
// row nameKey: string
// row applications: int
UNWIND $keys AS key
MATCH (p:Party {key: key})<-[:CLAIMS]-(a:Application)
RETURN p.key AS key, p.id AS id, p.name AS name, p.nameKey AS nameKey, count(a) AS applications
ORDER BY key
