// Queues what this write touched, for whoever works incrementally
// access: write
// param keys: list<string>
MATCH (s:Store {key: 'store'})
MERGE (c:Change {key: 'change:' + toString(s.writes)})
ON CREATE SET c.n = s.writes, c.keys = $keys
ON MATCH SET c.keys = c.keys + $keys
