// What the evidence model knows of these applications and brokers, and to which party each belongs
// access: read
// param keys: list<string>
// row key: string
// row party: string  key of its applicant, or its own where it is a broker
// row id: string
// row source: string?
// row name: string
// row nameKey: string
// row birthDate: string?
// row identityByBirth: string?
// row identityById: string?
// row town: string?
// row country: string?
// row broker: string?
// row brokerKind: string?  of a broker
// row submittedAt: string?
// row record: string?
UNWIND $keys AS key
MATCH (h:Holder {key: key})
RETURN h.key AS key, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party, h.id AS id, h.source AS source, h.name AS name, h.nameKey AS nameKey,
       h.birthDate AS birthDate, h.identityByBirth AS identityByBirth, h.identityById AS identityById,
       h.town AS town, h.country AS country, h.broker AS broker, h.kind AS brokerKind,
       h.submittedAt AS submittedAt, h.record AS record
ORDER BY key
