// Applicants of one new application each: nearly all of them, in one step
// access: write
// param rows: table<application: string, key: string, id: string, name: string, nameKey: string>
UNWIND $rows AS row
MATCH (a:Holder {key: row.application})
CREATE (a)-[:CLAIMS]->(:Party:Applicant {key: row.key, id: row.id, name: row.name, nameKey: row.nameKey})
