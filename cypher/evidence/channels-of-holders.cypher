// Of which other declared brokers these applications and brokers give a channel
// access: read
// param holders: list<string>
// row holder: string
// row broker: string
UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-->(v:Attribute)
WITH DISTINCT holder, v
MATCH (v)<--(b:Broker)
WHERE b.declared AND b.key <> holder
RETURN DISTINCT holder, b.key AS broker
ORDER BY holder, broker
