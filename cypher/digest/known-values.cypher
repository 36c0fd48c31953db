// All known values with all they carry
// access: read
// order: none
// row labels: list<string>
// row node: properties
MATCH (k:Known)
RETURN labels(k) AS labels, properties(k) AS node
