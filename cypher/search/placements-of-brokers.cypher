// The applications that these brokers placed, with their applicants, at most $limit for each broker
// access: read
// param brokers: list<string>
// param limit: int
// row broker: string
// row application: string
// row applicant: string
UNWIND $brokers AS broker
MATCH (b:Party {key: broker})
CALL (b) {
  MATCH (b)-[:PLACED]->(a:Application)-[:CLAIMS]->(p:Applicant)
  WITH a.key AS application, p.key AS applicant
  ORDER BY application
  LIMIT $limit
  RETURN application, applicant
}
RETURN broker, application, applicant
ORDER BY broker, application
