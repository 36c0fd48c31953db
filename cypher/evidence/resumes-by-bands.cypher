// Résumés that have one of these bands in common; a band is of one place in the signature only
// access: read
// order: none
// param bands: list<int>
// row band: int
// row key: string
UNWIND $bands AS band
MATCH (v:Resume {band1: band})
RETURN band, v.key AS key
UNION ALL
UNWIND $bands AS band
MATCH (v:Resume {band2: band})
RETURN band, v.key AS key
UNION ALL
UNWIND $bands AS band
MATCH (v:Resume {band3: band})
RETURN band, v.key AS key
