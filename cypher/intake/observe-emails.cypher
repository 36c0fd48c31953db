// That holders were seen with e-mail addresses; values that are new are made. A holder's earlier observations are deleted first
// access: write
// param rows: table<holder: string, attribute: string, value: string, fold: string?, domain: string?, family: string?, raw: string?, use: string, observedAt: string?>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MERGE (v:Attribute:Email {key: row.attribute})
ON CREATE SET v.kind = 'email', v.value = row.value, v.fold = coalesce(row.fold, row.value), v.domain = row.domain, v.family = row.family
CREATE (h)-[:HAS_EMAIL {raw: coalesce(row.raw, row.value), use: row.use, observedAt: row.observedAt}]->(v)
