// All applications of the applicants that these applications belong to, themselves included
// access: read
// param applications: list<string>
// row application: string
// row id: string
// row submittedAt: string
// row name: string
// row nameKey: string
// row identityByBirth: string?
// row identityById: string?
// row applicant: string?
UNWIND $applications AS application
MATCH (:Holder {key: application})-[:CLAIMS]->(p:Applicant)
WITH DISTINCT p
MATCH (p)<-[:CLAIMS]-(a:Application)
RETURN a.key AS application, a.id AS id, a.submittedAt AS submittedAt, a.name AS name, a.nameKey AS nameKey,
       a.identityByBirth AS identityByBirth, a.identityById AS identityById, p.key AS applicant
ORDER BY application
