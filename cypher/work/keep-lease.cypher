// Holds on to a lease that nobody has taken since; answers nothing where somebody has
// access: write
// order: none
// param key: string
// param fence: int
// param until: string
// row fence: int
MATCH (l:Work {key: $key})
WHERE l.fence = $fence
SET l.until = $until
RETURN l.fence AS fence
