// How many deliveries arrived before a time
// access: read
// order: none
// param before: string
// row deliveries: int
MATCH (o:Outbox {state: 'delivered'})
WHERE o.nextAt < $before
RETURN count(o) AS deliveries
