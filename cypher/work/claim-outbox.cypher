// Counts an attempt of each delivery and keeps others from making it until $until; answers those that nobody had claimed since they were seen
// access: write
// param rows: list<map<key: string, attempts: int>>
// param until: string  an instant
// row key: string
UNWIND $rows AS row
MATCH (o:Work {key: row.key})
WHERE o.state = 'waiting' AND o.attempts = row.attempts
SET o.attempts = row.attempts + 1, o.nextAt = $until
RETURN o.key AS key
ORDER BY key
