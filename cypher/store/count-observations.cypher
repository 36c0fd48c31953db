// How many observations there are of each kind of edge
// access: read
// row edge: string
// row observations: int
MATCH (:Holder)-[seen]->(:Attribute)
RETURN type(seen) AS edge, count(*) AS observations
ORDER BY edge
