// Where the case files of these statuses stand in a list
// access: read
// param statuses: list<string>
// row key: string
// row n: int
// row changedAt: string
UNWIND $statuses AS status
MATCH (c:CaseFile {status: status})
RETURN c.key AS key, c.n AS n, c.changedAt AS changedAt
ORDER BY changedAt DESC, key
