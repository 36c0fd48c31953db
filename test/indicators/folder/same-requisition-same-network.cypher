// Two applications for one requisition from one network
// access: read
// version: 1
// severity: low
// stands alone: no
// means: Another application under another name came from the same network for the same requisition.
// otherwise: Colleagues, students of one course, a household.
// source: Our own casebook | 2026-02 | https://example.com/casebook | itself
// needs: ip
// param applications: list<string>
// row application: string
// row record: string
// row field: string
// row raw: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})-[seen:HAS_IP]->(v:IpAddress)
WITH a, seen, v
MATCH (v)<-[:HAS_IP]-(o:Application)
WHERE o.nameKey <> a.nameKey AND o.requisition = a.requisition
RETURN DISTINCT a.key AS application, a.id AS record, 'devices.ip' AS field, seen.raw AS raw
ORDER BY application, record, raw
LIMIT 1000
