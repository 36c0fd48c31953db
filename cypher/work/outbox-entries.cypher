// Deliveries in some states, those that are next first
// access: read
// param states: list<string>
// param limit: int
// row key: string
// row flag: string
// row version: int
// row target: string
// row state: string
// row attempts: int
// row nextAt: string
// row problem: string?  of the last attempt
MATCH (o:Outbox)
WHERE o.state IN $states
RETURN o.key AS key, o.flag AS flag, o.version AS version, o.target AS target, o.state AS state, o.attempts AS attempts,
       o.nextAt AS nextAt, o.problem AS problem
ORDER BY nextAt, key
LIMIT $limit
