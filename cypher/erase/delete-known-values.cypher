// Entries of lists that are erased leave the graph
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (k:Known {key: key})
DELETE k
