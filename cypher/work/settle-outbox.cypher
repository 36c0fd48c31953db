// What became of deliveries for good: delivered, dead, or waiting again
// access: write
// param rows: list<map<key: string, state: string, attempts: int, nextAt: string>>
UNWIND $rows AS row
MATCH (o:Work {key: row.key})
SET o.state = row.state, o.attempts = row.attempts, o.nextAt = row.nextAt
