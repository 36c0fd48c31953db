// Residences that these applications state, in addresses or for equipment, government ids that they give, and networks that they were seen on
// access: read
// param holders: list<string>
// row holder: string
// row attribute: string
// row use: string
// row type: string?  of a government id: its kind, with its country
// row country: string?
UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-[seen:HAS_ADDRESS|HAS_GOVERNMENT_ID|HAS_IP]->(v:Attribute)
WHERE seen.use = 'residence' OR seen.use = 'identity' OR seen.use = 'session'
RETURN DISTINCT holder, v.key AS attribute, seen.use AS use, v.type AS type, v.country AS country
ORDER BY holder, attribute, use
