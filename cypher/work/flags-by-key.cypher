// Flags, whole
// access: read
// param keys: list<string>
// row key: string
// row flag: properties
UNWIND $keys AS key
MATCH (f:Work {key: key})
WHERE f:Flag
RETURN key, properties(f) AS flag
ORDER BY key
