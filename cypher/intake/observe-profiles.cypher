// That holders were seen with profiles; values that are new are made. A holder's earlier observations are deleted first
// access: write
// param rows: table<holder: string, attribute: string, value: string, fold: string?, network: string?, raw: string?, use: string, observedAt: string?, name: string?, createdAt: string?, lastActiveAt: string?>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MERGE (v:Attribute:Profile {key: row.attribute})
ON CREATE SET v.kind = 'profile', v.value = row.value, v.fold = coalesce(row.fold, row.value), v.network = row.network
CREATE (h)-[:HAS_PROFILE {raw: coalesce(row.raw, row.value), use: row.use, observedAt: row.observedAt, name: row.name, createdAt: row.createdAt, lastActiveAt: row.lastActiveAt}]->(v)
