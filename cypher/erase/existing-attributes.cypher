// Which of these attributes somebody holds
// access: read
// param keys: list<string>
// row key: string
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
RETURN key
ORDER BY key
