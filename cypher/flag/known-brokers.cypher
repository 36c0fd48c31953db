// Brokers that a list names
// access: read
// row broker: string
MATCH (k:Known {kind: 'broker'})
RETURN DISTINCT k.attribute AS broker
ORDER BY broker
