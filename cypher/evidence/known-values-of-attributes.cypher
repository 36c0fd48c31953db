// What lists say about these attributes
// access: read
// param attributes: list<string>
// row attribute: string
// row key: string
// row list: string
// row meaning: string
// row source: string?
// row addedAt: string?
// row expiresAt: string?
// row note: string?
UNWIND $attributes AS attribute
MATCH (k:Known {attribute: attribute})
RETURN attribute, k.key AS key, k.list AS list, k.meaning AS meaning, k.source AS source,
       k.addedAt AS addedAt, k.expiresAt AS expiresAt, k.note AS note
ORDER BY attribute, key
