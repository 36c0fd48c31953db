// The history of flags or cases, the oldest line first
// access: read
// param about: list<string>  keys of flags or cases
// row about: string
// row key: string
// row at: string
// row by: string
// row did: string
// row text: string?
// row version: int
UNWIND $about AS about
MATCH (n:Note {about: about})
RETURN about, n.key AS key, n.at AS at, n.by AS by, n.did AS did, n.text AS text, n.version AS version
ORDER BY about, at, version, key
