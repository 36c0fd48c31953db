// Cases that are open or referred, with the parties in them
// access: read
// row id: string
// row openedAt: string
// row parties: list<string>
UNWIND ['open', 'referred'] AS status
MATCH (c:CaseFile {status: status})
RETURN c.id AS id, c.openedAt AS openedAt, c.parties AS parties
ORDER BY id
