// Applicants as they are derived now
// access: write
// param rows: list<map<key: string, id: string, name: string, nameKey: string>>
UNWIND $rows AS row
MERGE (p:Party:Applicant {key: row.key})
SET p.id = row.id, p.name = row.name, p.nameKey = row.nameKey
