// Applications of which a newer or older version arrived: the newest stands, the others are its history
// access: write
// param rows: list<map<key: string, id: string, source: string?, recordId: string, submittedAt: string, name: string, nameKey: string, nameKeyReversed: string, birthDate: string?, identityByBirth: string?, identityById: string?, roleTitle: string?, requisition: string?, residence: string?, town: string?, country: string?, broker: string?, hash: string, record: string, olderHashes: list<string>, olderRecords: list<string>>>
UNWIND $rows AS row
MATCH (a:Application {key: row.key})
SET a.id = row.id, a.source = row.source, a.recordId = row.recordId, a.submittedAt = row.submittedAt,
    a.name = row.name, a.nameKey = row.nameKey, a.nameKeyReversed = row.nameKeyReversed,
    a.birthDate = row.birthDate, a.identityByBirth = row.identityByBirth, a.identityById = row.identityById,
    a.roleTitle = row.roleTitle, a.requisition = row.requisition, a.residence = row.residence,
    a.town = row.town, a.country = row.country, a.broker = row.broker, a.hash = row.hash,
    a.record = row.record, a.olderHashes = row.olderHashes, a.olderRecords = row.olderRecords
