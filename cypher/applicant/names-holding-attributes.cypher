// By how many different names each of these attributes is held
// access: read
// param attributes: list<string>
// row attribute: string
// row names: int
UNWIND $attributes AS attribute
MATCH (v:Attribute {key: attribute})<--(a:Application)
RETURN attribute, count(DISTINCT a.nameKey) AS names
ORDER BY attribute
