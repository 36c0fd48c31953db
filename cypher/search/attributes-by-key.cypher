// Attributes by their keys, with everything that is known of the value itself
// access: read
// param keys: list<string>
// row key: string
// row kind: string
// row value: string
// row attribute: properties
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
RETURN v.key AS key, v.kind AS kind, v.value AS value, properties(v) AS attribute
ORDER BY key
