// What waits to be delivered, once for each flag, version and target
// access: write
// param rows: list<map<key: string, flag: string, version: int, target: string, payload: string, at: string>>
UNWIND $rows AS row
MERGE (o:Work:Outbox {key: row.key})
ON CREATE SET o.flag = row.flag, o.version = row.version, o.target = row.target, o.payload = row.payload, o.at = row.at,
              o.attempts = 0, o.nextAt = row.at, o.state = 'waiting'
