// Which brokers placed applications
// access: read
// order: none
// param keys: list<string>
// row holder: string
// row type: string
// row edge: properties
// row other: string
UNWIND $keys AS key
MATCH (h:Holder {key: key})<-[placed:PLACED]-(b:Broker)
RETURN b.key AS holder, type(placed) AS type, properties(placed) AS edge, key AS other
