// Which declared brokers hold which of these attributes
// access: read
// param keys: list<string>
// row attribute: string
// row broker: string
UNWIND $keys AS key
MATCH (v:Attribute {key: key})<--(b:Broker)
WHERE b.declared
RETURN DISTINCT key AS attribute, b.key AS broker
ORDER BY attribute, broker
