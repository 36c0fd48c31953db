// Applications that claim any of these identities, with the applicant they belong to now
// access: read
// param identities: list<string>
// row application: string
// row id: string
// row submittedAt: string
// row name: string
// row nameKey: string
// row identityByBirth: string?
// row identityById: string?
// row applicant: string?
CALL () {
  UNWIND $identities AS identity
  MATCH (a:Application {identityByBirth: identity})
  RETURN a.key AS application, a.id AS id, a.submittedAt AS submittedAt, a.name AS name, a.nameKey AS nameKey,
         a.identityByBirth AS identityByBirth, a.identityById AS identityById,
         head([(a)-[:CLAIMS]->(p:Applicant) | p.key]) AS applicant
  UNION
  UNWIND $identities AS identity
  MATCH (a:Application {identityById: identity})
  RETURN a.key AS application, a.id AS id, a.submittedAt AS submittedAt, a.name AS name, a.nameKey AS nameKey,
         a.identityByBirth AS identityByBirth, a.identityById AS identityById,
         head([(a)-[:CLAIMS]->(p:Applicant) | p.key]) AS applicant
}
RETURN application, id, submittedAt, name, nameKey, identityByBirth, identityById, applicant
ORDER BY application
