// When these flags were raised and decided, by what, and about whom
// access: read
// param keys: list<string>
// row key: string
// row rule: string
// row status: string
// row subjects: list<string>
// row attributes: list<string>
// row firstSeenAt: string
// row decidedAt: string?
UNWIND $keys AS key
MATCH (f:Work {key: key})
WHERE f:Flag
RETURN key, f.rule AS rule, f.status AS status, f.subjects AS subjects, f.attributes AS attributes,
       f.firstSeenAt AS firstSeenAt, f.decidedAt AS decidedAt
ORDER BY key
