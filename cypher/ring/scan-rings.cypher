// The keys of all recorded rings, ended ones too
// access: read
// row key: string
MATCH (r:Ring)
RETURN r.key AS key
ORDER BY key
