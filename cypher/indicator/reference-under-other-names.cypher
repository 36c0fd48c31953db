// Reference that several names give
// access: read
// version: 1
// severity: low
// stands alone: no
// means: Another application under another name gives the same referee, and not through the same broker.
// otherwise: A professor, a former manager or a landlord is asked by many; colleagues who lost their jobs together
//   name the same person.
// source: Mandiant and Google Threat Intelligence | | https://cloud.google.com/blog/topics/threat-intelligence | second hand
// source: Security Alliance, frameworks | | https://github.com/security-alliance/frameworks | itself
// needs: references
// through: reference
// param applications: list<string>
// row application: string
// row attribute: string
// row record: string
// row field: string
// row raw: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_REFERENCE]->(v:Reference)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, broker: a.broker, raw: given.raw}) AS mine
CALL (v) {
  MATCH (v)<-[given:HAS_REFERENCE]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, broker: o.broker, raw: given.raw}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.broker, '') <> coalesce(one.broker, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw}] + [o IN others | {record: o.record, raw: o.raw}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'references' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000
