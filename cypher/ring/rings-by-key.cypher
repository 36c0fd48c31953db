// Recorded rings, whole
// access: read
// param keys: list<string>
// row key: string
// row ring: properties
UNWIND $keys AS key
MATCH (r:Work {key: key})
WHERE r:Ring
RETURN key, properties(r) AS ring
ORDER BY key
