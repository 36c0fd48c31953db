// The same résumé under another name
// access: read
// version: 1
// severity: high
// stands alone: yes
// means: Another application under another name carries the same résumé, word for word.
// otherwise: A template that was handed in unfilled; an agency that writes for its candidates; a person who changed
//   their name.
// source: FBI, IC3 PSA250123 | 2025-01-23 | https://ic3.gov/PSA/2025/PSA250123 | itself
// source: SpyCloud | | https://spycloud.com/blog/how-we-identified-fake-north-korean-it-workers | itself
// needs: resume
// through: resume
// param applications: list<string>
// row application: string
// row attribute: string
// row record: string
// row field: string
// row raw: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_RESUME]->(v:Resume)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, home: a.residence, raw: given.raw}) AS mine
CALL (v) {
  MATCH (v)<-[given:HAS_RESUME]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, home: o.residence, raw: given.raw}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.home, '') <> coalesce(one.home, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw}] + [o IN others | {record: o.record, raw: o.raw}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'resume.text' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000
