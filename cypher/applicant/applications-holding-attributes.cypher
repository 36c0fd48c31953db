// Applications that hold any of these attributes, with the applicant they belong to now
// access: read
// param attributes: list<string>
// row application: string
// row id: string
// row submittedAt: string
// row name: string
// row nameKey: string
// row identityByBirth: string?
// row identityById: string?
// row applicant: string?
UNWIND $attributes AS attribute
MATCH (:Attribute {key: attribute})<--(a:Application)
WITH DISTINCT a
RETURN a.key AS application, a.id AS id, a.submittedAt AS submittedAt, a.name AS name, a.nameKey AS nameKey,
       a.identityByBirth AS identityByBirth, a.identityById AS identityById, head([(a)-[:CLAIMS]->(p:Applicant) | p.key]) AS applicant
ORDER BY application
