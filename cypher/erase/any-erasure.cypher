// Whether anything was ever erased
// access: read
// order: none
// row key: string
MATCH (e:Erasure)
RETURN e.key AS key
LIMIT 1
