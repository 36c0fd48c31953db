// How these attributes were seen, with what is known of whoever was seen with them: at most $limit of each, whichever they are
// access: read
// param keys: list<string>
// param limit: int
// row attribute: string
// row kind: string
// row value: string
// row unit: string?  of an address
// row holder: string
// row use: string
// row raw: string
// row at: string
// row party: string  key of the holder's applicant, or its own where it is a broker
// row id: string
// row source: string?
// row name: string
// row nameKey: string
// row birthDate: string?
// row identityByBirth: string?
// row identityById: string?
// row town: string?
// row country: string?
// row home: string?  key of the residence
// row broker: string?
// row brokerKind: string?  of a broker
// row declared: boolean?  of a broker
// row submittedAt: string?
// row record: string?
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<-[seen]-(h:Holder)
  WITH seen, h
  LIMIT $limit
  RETURN seen, h, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
}
RETURN key AS attribute, v.kind AS kind, v.value AS value, v.unit AS unit, h.key AS holder, seen.use AS use, seen.raw AS raw,
       coalesce(seen.observedAt, h.submittedAt) AS at, party, h.id AS id, h.source AS source, h.name AS name,
       h.nameKey AS nameKey, h.birthDate AS birthDate, h.identityByBirth AS identityByBirth,
       h.identityById AS identityById, h.town AS town, h.country AS country, h.residence AS home, h.broker AS broker,
       h.kind AS brokerKind, h.declared AS declared, h.submittedAt AS submittedAt, h.record AS record
ORDER BY attribute, holder, use, raw, at
