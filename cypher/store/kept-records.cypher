// The texts of these kept records
// access: read
// param keys: list<string>
// row key: string
// row text: string
UNWIND $keys AS key
MATCH (r:Record {key: key})
RETURN key, r.text AS text
ORDER BY key
