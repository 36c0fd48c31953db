// Takes a lease that is free, has run out, or is still the one that was seen; answers nothing where it is another's
// access: write
// order: none
// param key: string
// param holder: string
// param now: string
// param until: string
// param seen: int  fence of a lease that may be taken though it has not run out; -1 for none
// row fence: int
MERGE (l:Work:Lease {key: $key})
ON CREATE SET l.holder = '', l.fence = 0, l.until = ''
WITH l
WHERE l.until <= $now OR l.fence = $seen
SET l.holder = $holder, l.until = $until, l.fence = l.fence + 1
RETURN l.fence AS fence
