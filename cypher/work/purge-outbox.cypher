// Deliveries that arrived before a time leave the graph
// access: write
// param before: string
MATCH (o:Outbox {state: 'delivered'})
WHERE o.nextAt < $before
DETACH DELETE o
