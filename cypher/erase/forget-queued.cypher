// Takes these keys out of what waits to be looked at, and says how many there were
// access: write
// order: none
// param keys: list<string>
// row changes: int
MATCH (c:Change)
WHERE any(key IN c.keys WHERE key IN $keys)
SET c.keys = [key IN c.keys WHERE NOT key IN $keys]
RETURN count(c) AS changes
