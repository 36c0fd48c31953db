// When the next entry of the ledger of shared things runs out
// access: read
// order: none
// param now: string  an instant; entries that ran out before it are past
// row at: string?  none where no entry does
MATCH (e:Entry)
WHERE e.expiresAt >= $now AND e.endedAt IS NULL
RETURN min(e.expiresAt) AS at
