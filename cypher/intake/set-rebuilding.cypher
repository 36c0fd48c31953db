// Says that the graph is being derived again, or that this has ended
// access: write
// param rebuilding: boolean
MATCH (s:Store {key: 'store'})
SET s.rebuilding = $rebuilding
