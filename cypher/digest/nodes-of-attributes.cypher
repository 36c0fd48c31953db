// Attributes with all they carry
// access: read
// order: none
// param keys: list<string>
// row labels: list<string>
// row node: properties
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
RETURN labels(v) AS labels, properties(v) AS node
