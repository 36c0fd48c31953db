// Value that a trusted list names
// access: read
// version: 1
// severity: high
// stands alone: yes
// means: A phone, e-mail address, account, address, network, device or profile of the application stands on a list
//   of values that an operator used, and the entry has not expired.
// otherwise: Lists age and contain mistakes; numbers, homes and networks pass to other people. Look at who made the
//   entry, and when.
// source: FBI, IC3 PSA250123 | 2025-01-23 | https://ic3.gov/PSA/2025/PSA250123 | itself
// through: nothing
// param applications: list<string>
// param now: string
// row application: string
// row record: string
// row field: string
// row raw: string
// row note: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})-[seen]->(v:Attribute)
WITH a, v, v.key AS attribute, min(seen.raw) AS raw
MATCH (k:Known {attribute: attribute})
WHERE k.meaning = 'operator' AND coalesce(k.expiresAt, '9999') > $now
RETURN a.key AS application, a.id AS record,
       CASE v.kind WHEN 'phone' THEN 'phones' WHEN 'email' THEN 'emails' WHEN 'address' THEN 'addresses or equipment'
         WHEN 'bank_account' THEN 'bankAccounts or payments' WHEN 'device' THEN 'devices.fingerprint'
         WHEN 'ip_address' THEN 'devices.ip' ELSE 'profiles' END AS field, raw,
       'on ' + k.list + coalesce(', source ' + k.source, ', no source given') + coalesce(', since ' + k.addedAt, '') + coalesce(', expires ' + k.expiresAt, ', does not expire') AS note
ORDER BY application, field, raw, note
LIMIT 5000
