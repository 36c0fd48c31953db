// Forgets what was queued up to a write, in the transaction that writes what it led to
// access: write
// param until: int
MATCH (c:Change)
WHERE c.n <= $until
DELETE c
