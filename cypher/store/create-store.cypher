// Makes the one store node, where there is none
// access: write
// param format: int
// param kept: string  up to where records are kept when there are none
MERGE (s:Store {key: 'store'})
ON CREATE SET s.format = $format, s.writes = 0, s.kept = $kept
