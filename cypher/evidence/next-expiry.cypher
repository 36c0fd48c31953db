// When the next entry of a list runs out
// access: read
// order: none
// param now: string  an instant; entries that ran out before it are past
// row at: string?  none where no entry does
MATCH (k:Known)
WHERE k.expiresAt >= $now
RETURN min(k.expiresAt) AS at
