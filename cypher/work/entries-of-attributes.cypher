// What the ledger of shared things says about these attributes, ended and expired entries included
// access: read
// param attributes: list<string>
// row attribute: string
// row key: string
// row entry: properties
UNWIND $attributes AS attribute
MATCH (e:Entry {attribute: attribute})
RETURN attribute, e.key AS key, properties(e) AS entry
ORDER BY attribute, key
