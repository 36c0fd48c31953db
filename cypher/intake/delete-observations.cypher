// Forgets what these holders were seen with, and says which attributes that was
// access: write
// param holders: list<string>
// row attribute: string
UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-[seen]->(v:Attribute)
WITH v.key AS attribute, seen
DELETE seen
WITH DISTINCT attribute
RETURN attribute
ORDER BY attribute
