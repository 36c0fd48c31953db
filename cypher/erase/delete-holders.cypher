// Applications and brokers that are erased leave the graph, with all that leads to them and from them
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (h:Holder {key: key})
DETACH DELETE h
