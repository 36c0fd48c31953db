// Applications seen for the first time
// access: write
// param rows: table<key: string, id: string, source: string?, recordId: string, submittedAt: string, name: string, nameKey: string, nameKeyReversed: string, birthDate: string?, identityByBirth: string?, identityById: string?, roleTitle: string?, requisition: string?, residence: string?, town: string?, country: string?, broker: string?, hash: string, record: string, olderHashes: list<string>, olderRecords: list<string>>
UNWIND $rows AS row
CREATE (:Holder:Application {
  key: row.key, id: row.id, source: row.source, recordId: row.recordId, submittedAt: row.submittedAt,
  name: row.name, nameKey: row.nameKey, nameKeyReversed: row.nameKeyReversed, birthDate: row.birthDate,
  identityByBirth: row.identityByBirth, identityById: row.identityById, roleTitle: row.roleTitle,
  requisition: row.requisition, residence: row.residence, town: row.town, country: row.country,
  broker: row.broker, hash: row.hash, record: row.record, olderHashes: row.olderHashes,
  olderRecords: row.olderRecords
})
