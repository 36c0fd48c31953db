// Device that applied under another name
// access: read
// version: 1
// severity: medium
// stands alone: no
// means: An application under another name was sent from a device with the same fingerprint, and the two state no
//   home in common.
// otherwise: A computer in a library, school or job centre; a second-hand device; fingerprints that collide, as
//   those of one model do; an adviser who files for others. A device that a broker declares is not counted.
// source: Mandiant and Google Threat Intelligence | | https://cloud.google.com/blog/topics/threat-intelligence | second hand
// needs: device
// through: device
// param applications: list<string>
// row application: string
// row attribute: string
// row record: string
// row field: string
// row raw: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_DEVICE]->(v:Device)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, home: a.residence, raw: given.raw}) AS mine
WITH v, mine, [(v)<-[:HAS_DEVICE]-(b:Broker) WHERE b.declared | b.key] AS declaredBy
WHERE size(declaredBy) = 0
CALL (v) {
  MATCH (v)<-[given:HAS_DEVICE]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, home: o.residence, raw: given.raw}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.home, '') <> coalesce(one.home, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw}] + [o IN others | {record: o.record, raw: o.raw}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'devices.fingerprint' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000
