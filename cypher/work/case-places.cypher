// Where the case files of these statuses stand in a list, and what they are found by
// access: read
// param statuses: list<string>
// row key: string
// row n: int
// row title: string
// row owner: string
// row changedAt: string
UNWIND $statuses AS status
MATCH (c:CaseFile {status: status})
RETURN c.key AS key, c.n AS n, c.title AS title, c.owner AS owner, c.changedAt AS changedAt
ORDER BY changedAt DESC, key
