// Forgets who placed these applications, before a newer version says it anew
// access: write
// param applications: list<string>
UNWIND $applications AS application
MATCH (a:Holder {key: application})<-[placed:PLACED]-(:Broker)
DELETE placed
