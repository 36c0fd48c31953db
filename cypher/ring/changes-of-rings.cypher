// What happened to rings, the oldest first
// access: read
// param rings: list<string>  keys
// row ring: string
// row at: string
// row by: string
// row kind: string
// row size: int
// row gained: list<string>
// row lost: list<string>
// row parents: list<string>
// row children: list<string>
UNWIND $rings AS key
MATCH (r:Work {key: key})-[:CHANGED]->(c:RingChange)
RETURN key AS ring, c.at AS at, c.by AS by, c.kind AS kind, c.size AS size, c.gained AS gained, c.lost AS lost,
       c.parents AS parents, c.children AS children
ORDER BY ring, at, c.key
