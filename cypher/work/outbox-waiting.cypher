// What waits to be delivered, the oldest first
// access: read
// param limit: int
// row key: string
// row flag: string
// row version: int
// row target: string
// row payload: string
// row attempts: int
// row nextAt: string
MATCH (o:Outbox {state: 'waiting'})
RETURN o.key AS key, o.flag AS flag, o.version AS version, o.target AS target, o.payload AS payload,
       o.attempts AS attempts, o.nextAt AS nextAt
ORDER BY nextAt, key
LIMIT $limit
