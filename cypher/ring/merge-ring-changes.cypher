// What happened to rings at one time
// access: write
// param rows: list<map<key: string, ring: string, at: string, by: string, kind: string, size: int, gained: list<string>, lost: list<string>, parents: list<string>, children: list<string>>>
UNWIND $rows AS row
MATCH (r:Work {key: row.ring})
WHERE r:Ring
MERGE (c:Work:RingChange {key: row.key})
MERGE (r)-[:CHANGED]->(c)
SET c.at = row.at, c.by = row.by, c.kind = row.kind, c.size = row.size, c.gained = row.gained, c.lost = row.lost,
    c.parents = row.parents, c.children = row.children
