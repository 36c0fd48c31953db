// What this work is about
// access: write
// param rows: list<map<key: string, subject: string>>
UNWIND $rows AS row
MATCH (w:Work {key: row.key})
MATCH (s:Work {key: row.subject})
CREATE (w)-[:ABOUT]->(s)
