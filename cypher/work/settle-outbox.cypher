// What became of deliveries: delivered, dead, or waiting again
// access: write
// param rows: list<map<key: string, state: string, attempts: int, nextAt: string, problem: string?>>
UNWIND $rows AS row
MATCH (o:Work {key: row.key})
SET o.state = row.state, o.attempts = row.attempts, o.nextAt = row.nextAt, o.problem = row.problem
