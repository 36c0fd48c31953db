// Forgets who placed these applications, before a newer version says it anew
// access: write
// param applications: list<string>
UNWIND $applications AS application
MATCH (:Broker)-[placed:PLACED]->(a:Holder {key: application})
DELETE placed
