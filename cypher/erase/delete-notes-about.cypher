// Lines of the history of this work leave the graph
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (n:Note {about: key})
DETACH DELETE n
