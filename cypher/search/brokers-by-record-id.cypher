// Brokers by the id their source gave them, whatever the source
// access: read
// param recordIds: list<string>
// param limit: int
// row key: string
// row id: string
UNWIND $recordIds AS recordId
MATCH (b:Broker {recordId: recordId})
RETURN b.key AS key, b.id AS id
ORDER BY key
LIMIT $limit
