// Addresses that have the numbers, postcode and unit of others in common
// access: read
// order: none
// param near: list<int>
// row near: int
// row key: string
UNWIND $near AS near
MATCH (v:Address {near: near})
RETURN near, v.key AS key
