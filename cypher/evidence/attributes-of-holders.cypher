// Which attributes these holders hold
// access: read
// param holders: list<string>
// row holder: string
// row attribute: string
UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-->(v:Attribute)
RETURN DISTINCT holder, v.key AS attribute
ORDER BY holder, attribute
