// What applications and brokers were seen with, with all that the observation carries
// access: read
// order: none
// param keys: list<string>
// row holder: string
// row type: string
// row edge: properties
// row other: string
UNWIND $keys AS key
MATCH (h:Holder {key: key})-[seen]->(v:Attribute)
RETURN key AS holder, type(seen) AS type, properties(seen) AS edge, v.key AS other
