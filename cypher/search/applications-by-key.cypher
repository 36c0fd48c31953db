// Applications by their keys
// access: read
// param keys: list<string>
// row key: string
// row id: string
// row name: string
// row nameKey: string
// row birthDate: string?
// row submittedAt: string
// row applicant: string
UNWIND $keys AS key
MATCH (a:Holder {key: key})-[:CLAIMS]->(p:Applicant)
RETURN a.key AS key, a.id AS id, a.name AS name, a.nameKey AS nameKey, a.birthDate AS birthDate,
       a.submittedAt AS submittedAt, p.key AS applicant
ORDER BY key
