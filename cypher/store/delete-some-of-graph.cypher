// Deletes up to $limit nodes of the derived graph, and says how many it was
// access: write
// order: none
// param limit: int
// row deleted: int
MATCH (n)
WHERE n:Holder OR n:Attribute OR n:Party OR n:Known OR n:Change
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
