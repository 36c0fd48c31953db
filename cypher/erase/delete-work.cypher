// Work that is erased, or is said anew without what was erased, leaves the graph
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (w:Work {key: key})
DETACH DELETE w
