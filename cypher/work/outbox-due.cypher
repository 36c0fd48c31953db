// What waits to be delivered to some targets and may be tried now, the oldest first
// access: read
// param targets: list<string>
// param now: string  an instant
// param limit: int
// row key: string
// row target: string
// row payload: string
// row attempts: int
// row nextAt: string
MATCH (o:Outbox {state: 'waiting'})
WHERE o.target IN $targets AND o.nextAt <= $now
RETURN o.key AS key, o.target AS target, o.payload AS payload, o.attempts AS attempts, o.nextAt AS nextAt
ORDER BY nextAt, key
LIMIT $limit
