// Delivery address of many who live elsewhere
// access: read
// version: 1
// severity: high
// stands alone: yes
// means: Equipment for at least three applicants goes to one address where none of them says to live. (Three is our
//   own choice.)
// otherwise: A mail drop, a parcel locker, an office, a dormitory desk, relatives who take in parcels. An address
//   that a broker declares is not counted, unless the broker is a host.
// source: US Department of Justice, US v. Chapman | | https://justice.gov | second hand
// needs: delivery, residence
// through: address
// param applications: list<string>
// row application: string
// row attribute: string
// row record: string
// row field: string
// row raw: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})-[sent:HAS_ADDRESS]->(v:Address)
WHERE sent.use = 'shipping' AND a.residence <> v.key
WITH v, collect({application: a.key, record: a.id, raw: sent.raw}) AS mine
WITH v, mine, [(v)<-[:HAS_ADDRESS]-(b:Broker) WHERE b.declared AND b.kind <> 'host' | b.key] AS declaredBy
WHERE size(declaredBy) = 0
CALL (v) {
  MATCH (v)<-[sent:HAS_ADDRESS]-(o:Application)-[:CLAIMS]->(p:Applicant)
  WHERE sent.use = 'shipping' AND o.residence <> v.key
  WITH p, min(o.id) AS record, min(sent.raw) AS raw
  ORDER BY p.key
  LIMIT 200
  RETURN collect({record: record, raw: raw}) AS receivers
}
WITH v, mine, receivers
WHERE size(receivers) >= 3
UNWIND mine AS one
UNWIND [{record: one.record, raw: one.raw}] + receivers[0..6] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'addresses or equipment' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000
