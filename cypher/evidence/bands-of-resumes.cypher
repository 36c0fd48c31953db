// The bands and the sketch of these résumés, and the record of one application that each stands in
// access: read
// param keys: list<string>
// row key: string
// row bands: list<int>
// row sketch: string?
// row record: string?  pointer
UNWIND $keys AS key
MATCH (v:Attribute {key: key})<-[:HAS_RESUME]-(a:Application)
WITH v, min(a.record) AS record
WHERE v.band1 IS NOT NULL
RETURN v.key AS key, [v.band1, v.band2, v.band3] AS bands, v.sketch AS sketch, record
ORDER BY key
