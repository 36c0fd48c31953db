// Applications by the id their source gave them, whatever the source
// access: read
// param recordIds: list<string>
// param limit: int
// row key: string
// row id: string
// row applicant: string
UNWIND $recordIds AS recordId
MATCH (a:Application {recordId: recordId})-[:CLAIMS]->(p:Applicant)
RETURN a.key AS key, a.id AS id, p.key AS applicant
ORDER BY key
LIMIT $limit
