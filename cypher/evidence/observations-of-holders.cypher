// Everything these holders were seen with, as submitted and as canonical value
// access: read
// param holders: list<string>
// row holder: string
// row attribute: string
// row kind: string
// row value: string
// row use: string
// row raw: string
// row observedAt: string
// row record: string
// row format: string?  how a phone was typed
// row timezone: string?  of a device
// row accountHolder: string?
// row profileName: string?
// row profileCreatedAt: string?
// row profileLastActiveAt: string?
UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-[seen]->(v:Attribute)
RETURN holder, v.key AS attribute, v.kind AS kind, v.value AS value, seen.use AS use, seen.raw AS raw,
       coalesce(seen.observedAt, h.submittedAt) AS observedAt, h.id AS record, seen.format AS format, seen.timezone AS timezone,
       seen.holder AS accountHolder, seen.name AS profileName, seen.createdAt AS profileCreatedAt,
       seen.lastActiveAt AS profileLastActiveAt
ORDER BY holder, attribute, use, raw
