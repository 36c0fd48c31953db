// Says up to where records are kept, in the transaction that refers to them
// access: write
// param kept: string
MATCH (s:Store {key: 'store'})
SET s.kept = $kept
