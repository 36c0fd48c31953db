// Remembers the key that the sealed values of this store were hashed with
// access: write
// param sealKeyId: string
MATCH (s:Store {key: 'store'})
SET s.sealKeyId = $sealKeyId
