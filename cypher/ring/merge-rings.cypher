// Rings as they are from now on, whole
// access: write
// param rows: list<map<key: string, id: string, parties: list<string>, bits: float, status: string, firstSeenAt: string, lastChangedAt: string, parents: list<string>, children: list<string>>>
UNWIND $rows AS row
MERGE (r:Work:Ring {key: row.key})
SET r.id = row.id, r.parties = row.parties, r.bits = row.bits, r.status = row.status, r.firstSeenAt = row.firstSeenAt,
    r.lastChangedAt = row.lastChangedAt, r.parents = row.parents, r.children = row.children
