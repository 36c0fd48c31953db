// That holders were seen with bank accounts; a holder's earlier observations are deleted first
// access: write
// param rows: list<map<holder: string, attribute: string, key: string, raw: string, use: string, observedAt: string, record: string, accountHolder: string?>>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MATCH (v:Attribute {key: row.attribute})
CREATE (h)-[:HAS_BANK_ACCOUNT {key: row.key, raw: row.raw, use: row.use, observedAt: row.observedAt, record: row.record, holder: row.accountHolder}]->(v)
