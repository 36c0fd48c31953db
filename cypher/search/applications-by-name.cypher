// Applications whose folded name starts with what was typed
// access: read
// param prefix: string
// param limit: int
// row key: string
// row id: string
// row name: string
// row nameKey: string
// row birthDate: string?
// row submittedAt: string
// row applicant: string
MATCH (a:Application)
WHERE a.nameKey STARTS WITH $prefix
WITH a
ORDER BY a.nameKey, a.key
LIMIT $limit
MATCH (a)-[:CLAIMS]->(p:Applicant)
RETURN a.key AS key, a.id AS id, a.name AS name, a.nameKey AS nameKey, a.birthDate AS birthDate,
       a.submittedAt AS submittedAt, p.key AS applicant
ORDER BY nameKey, key
