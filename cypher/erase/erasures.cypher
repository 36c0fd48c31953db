// When which of these records were erased
// access: read
// param keys: list<string>
// row key: string
// row at: string
// row by: string
UNWIND $keys AS key
MATCH (e:Work {key: key})
RETURN key, e.at AS at, e.by AS by
ORDER BY key
