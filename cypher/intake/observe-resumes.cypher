// That holders were seen with résumés; values that are new are made. A holder's earlier observations are deleted first
// access: write
// param rows: table<holder: string, attribute: string, value: string, fold: string?, band1: int?, band2: int?, band3: int?, sketch: string?, raw: string?, use: string, observedAt: string?>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MERGE (v:Attribute:Resume {key: row.attribute})
ON CREATE SET v.kind = 'resume', v.value = row.value, v.fold = coalesce(row.fold, row.value), v.band1 = row.band1, v.band2 = row.band2, v.band3 = row.band3, v.sketch = row.sketch
CREATE (h)-[:HAS_RESUME {raw: coalesce(row.raw, row.value), use: row.use, observedAt: row.observedAt}]->(v)
