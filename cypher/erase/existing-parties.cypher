// Which of these parties there are
// access: read
// param keys: list<string>
// row key: string
UNWIND $keys AS key
MATCH (p:Party {key: key})
RETURN key
ORDER BY key
