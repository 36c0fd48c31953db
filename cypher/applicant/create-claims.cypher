// That applications belong to an applicant
// access: write
// param rows: list<map<application: string, applicant: string>>
UNWIND $rows AS row
MATCH (a:Holder {key: row.application})
MATCH (p:Party {key: row.applicant})
CREATE (a)-[:CLAIMS]->(p)
