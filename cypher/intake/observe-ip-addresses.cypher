// That holders were seen with IP addresses; values that are new are made. A holder's earlier observations are deleted first
// access: write
// param rows: table<holder: string, attribute: string, value: string, fold: string?, version: int?, raw: string?, use: string, observedAt: string?>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MERGE (v:Attribute:IpAddress {key: row.attribute})
ON CREATE SET v.kind = 'ip_address', v.value = row.value, v.fold = coalesce(row.fold, row.value), v.version = row.version
CREATE (h)-[:HAS_IP {raw: coalesce(row.raw, row.value), use: row.use, observedAt: row.observedAt}]->(v)
