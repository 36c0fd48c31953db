// Entries of the ledger of shared things as they are from now on, whole
// access: write
// param rows: list<map<key: string, id: string, attribute: string, reason: string, text: string, by: string, addedAt: string, expiresAt: string?, endedAt: string?, endedBy: string?, endedBecause: string?, version: int>>
UNWIND $rows AS row
MERGE (e:Work:Entry {key: row.key})
SET e.id = row.id, e.attribute = row.attribute, e.reason = row.reason, e.text = row.text, e.by = row.by,
    e.addedAt = row.addedAt, e.expiresAt = row.expiresAt, e.endedAt = row.endedAt, e.endedBy = row.endedBy,
    e.endedBecause = row.endedBecause, e.version = row.version
