// Takes the one writer's place until the transaction ends, and says up to where records are kept
// access: write
// order: none
// row writes: int
// row kept: string
MATCH (s:Store {key: 'store'})
SET s.writes = s.writes + 1
RETURN s.writes AS writes, s.kept AS kept
