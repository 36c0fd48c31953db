// Deliveries of these flags leave the graph
// access: write
// param flags: list<string>
UNWIND $flags AS flag
MATCH (o:Outbox {flag: flag})
DETACH DELETE o
