// Where the flags of these statuses and rules stand in a list
// access: read
// param statuses: list<string>
// param rules: list<string>
// row key: string
// row severityRank: int
// row bits: float
UNWIND $statuses AS status
MATCH (f:Flag {status: status})
WHERE f.rule IN $rules
RETURN f.key AS key, f.severityRank AS severityRank, f.bits AS bits
ORDER BY severityRank DESC, bits DESC, key
