// Who holds these attributes
// access: read
// param keys: list<string>
// row attribute: string
// row holder: string
UNWIND $keys AS key
MATCH (v:Attribute {key: key})<--(h:Holder)
RETURN DISTINCT key AS attribute, h.key AS holder
ORDER BY attribute, holder
