// What waits to be delivered to one target, the oldest first
// access: read
// param target: string
// row key: string
// row payload: string
// row attempts: int
// row nextAt: string
MATCH (o:Outbox {state: 'waiting'})
WHERE o.target = $target
RETURN o.key AS key, o.payload AS payload, o.attempts AS attempts, o.nextAt AS nextAt
ORDER BY nextAt, key
