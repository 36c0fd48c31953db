// To which applicants applications belong
// access: read
// order: none
// param keys: list<string>
// row holder: string
// row type: string
// row edge: properties
// row other: string
UNWIND $keys AS key
MATCH (h:Holder {key: key})-[claims:CLAIMS]->(p:Applicant)
RETURN key AS holder, type(claims) AS type, properties(claims) AS edge, p.key AS other
