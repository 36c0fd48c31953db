// Forgets to whom these applications belong, before it is derived anew, and says whom that touched
// access: write
// param applications: list<string>
// row applicant: string
UNWIND $applications AS application
MATCH (a:Holder {key: application})-[claims:CLAIMS]->(p:Applicant)
WITH p.key AS applicant, claims
DELETE claims
WITH DISTINCT applicant
RETURN applicant
ORDER BY applicant
