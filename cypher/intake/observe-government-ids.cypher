// That holders were seen with government ids; values that are new are made. A holder's earlier observations are deleted first
// access: write
// param rows: table<holder: string, attribute: string, value: string, fold: string?, country: string?, type: string?, last4: string?, raw: string?, use: string, observedAt: string?>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MERGE (v:Attribute:GovernmentId {key: row.attribute})
ON CREATE SET v.kind = 'government_id', v.value = row.value, v.fold = coalesce(row.fold, row.value), v.country = row.country, v.type = row.type, v.last4 = row.last4
CREATE (h)-[:HAS_GOVERNMENT_ID {raw: coalesce(row.raw, row.value), use: row.use, observedAt: row.observedAt}]->(v)
