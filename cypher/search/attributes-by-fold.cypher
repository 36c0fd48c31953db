// Attributes whose folded value starts with what was typed
// access: read
// param prefix: string
// param limit: int
// row key: string
// row kind: string
// row value: string
MATCH (v:Attribute)
WHERE v.fold STARTS WITH $prefix
WITH v
ORDER BY v.fold, v.key
LIMIT $limit
RETURN v.key AS key, v.kind AS kind, v.value AS value
ORDER BY v.fold, key
