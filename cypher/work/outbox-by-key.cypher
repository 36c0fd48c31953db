// The state of these deliveries
// access: read
// param keys: list<string>
// row key: string
// row state: string
// row target: string
UNWIND $keys AS key
MATCH (o:Work {key: key})
WHERE o.payload IS NOT NULL AND o.target IS NOT NULL
RETURN o.key AS key, o.state AS state, o.target AS target
ORDER BY key
