// The applications of these applicants, and these brokers themselves
// access: read
// param parties: list<string>
// row party: string
// row holder: string
UNWIND $parties AS party
MATCH (p:Party {key: party})
WITH party, [(p)<-[:CLAIMS]-(a:Application) | a.key] AS claiming
UNWIND CASE WHEN size(claiming) = 0 THEN [party] ELSE claiming END AS holder
RETURN party, holder
ORDER BY party, holder
