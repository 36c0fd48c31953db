// Applicants and brokers with all they carry
// access: read
// order: none
// param keys: list<string>
// row labels: list<string>
// row node: properties
UNWIND $keys AS key
MATCH (p:Party {key: key})
RETURN labels(p) AS labels, properties(p) AS node
