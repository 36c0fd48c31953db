// How many nodes there are of each label
// access: read
// row label: string
// row nodes: int
MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS nodes
ORDER BY label
