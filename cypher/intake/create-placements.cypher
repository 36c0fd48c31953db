// That brokers placed applications
// access: write
// param rows: list<map<broker: string, application: string>>
UNWIND $rows AS row
MATCH (b:Holder {key: row.broker})
MATCH (a:Holder {key: row.application})
CREATE (b)-[:PLACED]->(a)
