// Many applications in one day
// access: read
// version: 1
// severity: low
// stands alone: no
// means: On one day (UTC) at least five applications came from this applicant or from one of the devices. (Five is
//   our own choice.)
// otherwise: Somebody who needs work applies for everything that is open; a library or job centre has one computer
//   for all. A device that a broker declares is not counted.
// source: Recorded Future, Insikt Group | | https://recordedfuture.com | second hand
// through: device
// param applications: list<string>
// row application: string
// row record: string
// row field: string
// row raw: string
// row note: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})
WITH a, substring(a.submittedAt, 0, 10) AS day,
     [(a)-[:CLAIMS]->(:Applicant)<-[:CLAIMS]-(o:Application) | {record: o.id, at: o.submittedAt}] AS own,
     [(a)-[:HAS_DEVICE]->(v:Device) | v.key] AS devices
CALL (day, devices) {
  UNWIND devices AS device
  MATCH (v:Attribute {key: device})
  WITH v, day, [(v)<-[:HAS_DEVICE]-(b:Broker) WHERE b.declared | b.key] AS declaredBy
  WHERE size(declaredBy) = 0
  MATCH (v)<-[:HAS_DEVICE]-(o:Application)
  WHERE o.submittedAt STARTS WITH day
  WITH DISTINCT o
  ORDER BY o.key
  LIMIT 50
  RETURN collect({record: o.id, at: o.submittedAt}) AS beside
}
UNWIND beside + own + [{record: a.id, at: a.submittedAt}] AS other
WITH DISTINCT a, day, other
WHERE other.at STARTS WITH day
WITH a, collect(other) AS others
WHERE size(others) >= 5
UNWIND others AS other
RETURN a.key AS application, other.record AS record, 'submittedAt' AS field, other.at AS raw, toString(size(others)) + ' in one day' AS note
ORDER BY application, raw, record
LIMIT 5000
