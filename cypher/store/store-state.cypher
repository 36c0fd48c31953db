// The format of the store, the number of writes so far, and up to where records are kept
// access: read
// order: none
// row format: int
// row writes: int
// row kept: string
MATCH (s:Store {key: 'store'})
RETURN s.format AS format, s.writes AS writes, s.kept AS kept
