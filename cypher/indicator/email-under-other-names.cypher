// E-mail address given under another name
// access: read
// version: 1
// severity: medium
// stands alone: no
// means: Another application gives the same e-mail address and claims another name, and the two state no home in
//   common. A mailbox has one reader.
// otherwise: A person who applies again under a married or re-spelled name; a couple or family with one mailbox that
//   states different homes; an adviser who files for others. An address that a broker declares is not
//   counted.
// source: FBI, IC3 PSA250123 | 2025-01-23 | https://ic3.gov/PSA/2025/PSA250123 | itself
// source: Mandiant and Google Threat Intelligence | | https://cloud.google.com/blog/topics/threat-intelligence | second hand
// needs: emails
// through: email
// param applications: list<string>
// row application: string
// row attribute: string
// row record: string
// row field: string
// row raw: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_EMAIL]->(v:Email)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, home: a.residence, raw: given.raw}) AS mine
WITH v, mine, [(v)<-[:HAS_EMAIL]-(b:Broker) WHERE b.declared | b.key] AS declaredBy
WHERE size(declaredBy) = 0
CALL (v) {
  MATCH (v)<-[given:HAS_EMAIL]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, home: o.residence, raw: given.raw}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.home, '') <> coalesce(one.home, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw}] + [o IN others | {record: o.record, raw: o.raw}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'emails' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000
