// Cases that are open or referred, with the parties and rings in them
// access: read
// row id: string
// row status: string
// row openedAt: string
// row parties: list<string>
// row rings: list<string>  ids
UNWIND ['open', 'referred'] AS status
MATCH (c:CaseFile {status: status})
RETURN c.id AS id, status, c.openedAt AS openedAt, c.parties AS parties, c.rings AS rings
ORDER BY id
