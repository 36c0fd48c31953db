// What is already stored of these known values, so that an unchanged one is not counted as new
// access: read
// param keys: list<string>
// row key: string
// row known: properties
UNWIND $keys AS key
MATCH (k:Known {key: key})
RETURN k.key AS key, properties(k) AS known
ORDER BY key
