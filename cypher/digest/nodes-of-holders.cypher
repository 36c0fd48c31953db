// Applications and brokers with all they carry
// access: read
// order: none
// param keys: list<string>
// row labels: list<string>
// row node: properties
UNWIND $keys AS key
MATCH (h:Holder {key: key})
RETURN labels(h) AS labels, properties(h) AS node
