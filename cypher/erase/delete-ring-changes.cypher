// What happened to these rings leaves the graph
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (:Work {key: key})-[:CHANGED]->(c:RingChange)
DETACH DELETE c
