// Which of these attributes are held by applications of more than $most different names
// access: read
// param attributes: list<string>
// param most: int
// row attribute: string
// row names: int
UNWIND $attributes AS attribute
MATCH (v:Attribute {key: attribute})<--(a:Application)
WITH attribute, count(DISTINCT a.nameKey) AS names
WHERE names > $most
RETURN attribute, names
ORDER BY attribute
