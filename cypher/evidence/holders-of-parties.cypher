// The applications of these applicants, and these brokers themselves
// access: read
// param parties: list<string>
// row party: string
// row holder: string
UNWIND $parties AS party
MATCH (p:Party {key: party})
OPTIONAL MATCH (p)<-[:CLAIMS]-(a:Application)
WITH party, coalesce(a.key, p.key) AS holder
RETURN party, holder
ORDER BY party, holder
