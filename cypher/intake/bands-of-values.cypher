// The bands of these résumés, whoever holds them
// access: read
// param keys: list<string>
// row key: string
// row bands: list<int>
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
WHERE v.band1 IS NOT NULL
RETURN key, [v.band1, v.band2, v.band3] AS bands
ORDER BY key
