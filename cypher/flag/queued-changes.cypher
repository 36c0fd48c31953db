// What writes have touched since somebody last consumed it, the oldest first
// access: read
// row n: int
// row keys: list<string>
MATCH (c:Change)
RETURN c.n AS n, c.keys AS keys
ORDER BY n
