// That holders were seen with addresses; values that are new are made. A holder's earlier observations are deleted first
// access: write
// param rows: table<holder: string, attribute: string, value: string, fold: string?, building: string?, unit: string?, town: string?, postcode: string?, country: string?, near: int?, raw: string?, use: string, observedAt: string?>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MERGE (v:Attribute:Address {key: row.attribute})
ON CREATE SET v.kind = 'address', v.value = row.value, v.fold = coalesce(row.fold, row.value), v.building = row.building, v.unit = row.unit, v.town = row.town, v.postcode = row.postcode, v.country = row.country, v.near = row.near
CREATE (h)-[:HAS_ADDRESS {raw: coalesce(row.raw, row.value), use: row.use, observedAt: row.observedAt}]->(v)
