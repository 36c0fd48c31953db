// The keys of all flags, whatever became of them
// access: read
// row key: string
MATCH (f:Flag)
RETURN f.key AS key
ORDER BY key
