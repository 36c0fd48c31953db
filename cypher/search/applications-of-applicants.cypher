// The applications of these applicants, earliest first
// access: read
// param applicants: list<string>
// row applicant: string
// row key: string
// row id: string
// row source: string?
// row submittedAt: string
// row name: string
// row birthDate: string?
// row roleTitle: string?
// row requisition: string?
// row residence: string?
// row town: string?
// row country: string?
// row broker: string?
// row record: string
// row olderRecords: list<string>
UNWIND $applicants AS applicant
MATCH (p:Party {key: applicant})<-[:CLAIMS]-(a:Application)
RETURN applicant, a.key AS key, a.id AS id, a.source AS source, a.submittedAt AS submittedAt, a.name AS name,
       a.birthDate AS birthDate, a.roleTitle AS roleTitle, a.requisition AS requisition, a.residence AS residence,
       a.town AS town, a.country AS country, a.broker AS broker, a.record AS record, a.olderRecords AS olderRecords
ORDER BY applicant, submittedAt, key
