// By how many different names each of these attributes is held, of those that are held more often than is said beside each
// access: read
// param rows: table<attribute: string, few: int>
// row attribute: string
// row names: int
UNWIND $rows AS row
MATCH (v:Attribute {key: row.attribute})
WHERE COUNT { (v)<--() } > row.few
WITH v
MATCH (v)<--(a:Application)
RETURN v.key AS attribute, count(DISTINCT a.nameKey) AS names
ORDER BY attribute
