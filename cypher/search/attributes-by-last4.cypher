// Sealed values (accounts, government ids) that end in these four characters
// access: read
// param last4: string
// param limit: int
// row key: string
// row kind: string
// row value: string
MATCH (v:Attribute {last4: $last4})
RETURN v.key AS key, v.kind AS kind, v.value AS value
ORDER BY key
LIMIT $limit
