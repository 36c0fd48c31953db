// Bank account of several names
// access: read
// version: 1
// severity: high
// stands alone: yes
// means: Another application has money paid into the same account and claims another name, and the two state no home
//   in common.
// otherwise: A couple or family that states different homes; a person who changed their name; a payroll agent. An
//   account that a broker declares is not counted.
// source: Reporting on cases of facilitators | | https://fraudoftheday.com | second hand
// needs: accounts
// through: bank_account
// param applications: list<string>
// row application: string
// row attribute: string
// row record: string
// row field: string
// row raw: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_BANK_ACCOUNT]->(v:BankAccount)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, home: a.residence, raw: given.raw, use: given.use}) AS mine
WITH v, mine, [(v)<-[:HAS_BANK_ACCOUNT]-(b:Broker) WHERE b.declared | b.key] AS declaredBy
WHERE size(declaredBy) = 0
CALL (v) {
  MATCH (v)<-[given:HAS_BANK_ACCOUNT]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, home: o.residence, raw: given.raw, use: given.use}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.home, '') <> coalesce(one.home, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw, use: one.use}] + [o IN others | {record: o.record, raw: o.raw, use: o.use}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, CASE shown.use WHEN 'payment' THEN 'payments' ELSE 'bankAccounts' END AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000
