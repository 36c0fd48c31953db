// The text of one kept record
// access: read
// order: none
// param key: string
// row text: string
MATCH (r:Record {key: $key})
RETURN r.text AS text
