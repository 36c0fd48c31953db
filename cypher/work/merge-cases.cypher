// Case files as they are from now on, whole
// access: write
// param rows: list<map<key: string, id: string, n: int, title: string, owner: string, status: string, parties: list<string>, rings: list<string>, flags: list<string>, pins: string, openedAt: string, changedAt: string, version: int>>
UNWIND $rows AS row
MERGE (c:Work:CaseFile {key: row.key})
SET c.id = row.id, c.n = row.n, c.title = row.title, c.owner = row.owner, c.status = row.status,
    c.parties = row.parties, c.rings = row.rings, c.flags = row.flags, c.pins = row.pins, c.openedAt = row.openedAt,
    c.changedAt = row.changedAt, c.version = row.version
