// E-mail addresses of these families
// access: read
// order: none
// param families: list<string>
// row family: string
// row key: string
UNWIND $families AS family
MATCH (v:Email {family: family})
RETURN family, v.key AS key
