// Schema files that this store has been through
// access: read
// row number: int
// row name: string
// row checksum: string
MATCH (m:Migration)
RETURN m.number AS number, m.name AS name, m.checksum AS checksum
ORDER BY number
