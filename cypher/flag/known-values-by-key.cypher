// What these known values are about
// access: read
// param keys: list<string>
// row key: string
// row attribute: string
UNWIND $keys AS key
MATCH (k:Known {key: key})
RETURN key, k.attribute AS attribute
ORDER BY key
