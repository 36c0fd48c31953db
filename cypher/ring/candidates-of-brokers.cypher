// Applications that name these brokers or give a channel of theirs, the first of each broker
// access: read
// param keys: list<string>
// param limit: int  of each broker
// row broker: string
// row application: string
// row party: string
UNWIND $keys AS key
MATCH (b:Holder {key: key})
CALL (b) {
  CALL (b) {
    MATCH (b)-[:PLACED]->(a:Application)
    RETURN a
    UNION
    MATCH (b)-->(v:Attribute)
    WITH DISTINCT v
    MATCH (v)<--(a:Application)
    RETURN a
  }
  MATCH (a)-[:CLAIMS]->(p:Applicant)
  RETURN DISTINCT a.key AS application, p.key AS party
  ORDER BY application
  LIMIT $limit
}
RETURN b.key AS broker, application, party
ORDER BY broker, application
