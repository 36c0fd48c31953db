// Kept records in the order kept, a page at a time
// access: read
// param after: int
// param limit: int
// row n: int
// row key: string
// row text: string
MATCH (r:Record)
WHERE r.n > $after
RETURN r.n AS n, r.key AS key, r.text AS text
ORDER BY n
LIMIT $limit
