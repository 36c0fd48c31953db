// Brokers with a word typed, lower case, somewhere in their name; they are few, so all are looked at
// access: read
// param text: string
// param limit: int
// row key: string
// row id: string
// row name: string
// row nameKey: string
// row kind: string
// row declared: boolean
// row placed: int  how many applications name it
MATCH (b:Broker)
WHERE toLower(b.name) CONTAINS $text OR b.nameKey STARTS WITH $text
WITH b
ORDER BY b.nameKey, b.key
LIMIT $limit
RETURN b.key AS key, b.id AS id, b.name AS name, b.nameKey AS nameKey, b.kind AS kind, b.declared AS declared,
       COUNT { (b)-[:PLACED]->(:Application) } AS placed
ORDER BY nameKey, key
