// Deletes up to $limit nodes of the derived graph, and says how many it was; a lease is of the moment and derived from nothing
// access: write
// order: none
// param limit: int
// row deleted: int
MATCH (n)
WHERE n:Holder OR n:Attribute OR n:Party OR n:Known OR n:Change OR (n:Work AND NOT n:Lease)
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
