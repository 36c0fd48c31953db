// The keys of all parties that start with a prefix, to be worked through by pages
// access: read
// order: none
// param prefix: string
// row key: string
MATCH (n:Party)
WHERE n.key STARTS WITH $prefix
RETURN n.key AS key
