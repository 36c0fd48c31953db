// Brokers by their keys
// access: read
// param keys: list<string>
// row key: string
// row id: string
// row name: string
// row nameKey: string
// row kind: string
// row declared: boolean
// row placed: int  how many applications name it
UNWIND $keys AS key
MATCH (b:Party {key: key})
WHERE b.declared IS NOT NULL
RETURN b.key AS key, b.id AS id, b.name AS name, b.nameKey AS nameKey, b.kind AS kind, b.declared AS declared,
       COUNT { (b)-[:PLACED]->(:Application) } AS placed
ORDER BY key
