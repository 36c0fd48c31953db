// With which key the store was loaded, and whether a rebuild of it was begun and not ended
// access: read
// order: none
// row sealKeyId: string?
// row rebuilding: boolean?
MATCH (s:Store {key: 'store'})
RETURN s.sealKeyId AS sealKeyId, s.rebuilding AS rebuilding
