// What no work is about any more leaves the graph
// access: write
MATCH (s:Subject)
WHERE NOT EXISTS { (s)<-[:ABOUT]-(:Work) }
DELETE s
