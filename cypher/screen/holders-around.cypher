// Who holds these attributes, with all they carry and how they were seen: the first of each, and the first who applied on one day
// access: read
// param keys: list<string>
// param except: string  key of a holder that is left out
// param day: string  the first characters of an instant
// param limit: int  of each attribute, twice
// row attribute: string
// row holder: properties
// row seen: properties
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<-[seen]-(h:Holder)
  WHERE h.key <> $except
  WITH h, seen
  ORDER BY h.key, seen.use, seen.raw
  LIMIT $limit
  RETURN h, seen
  UNION
  MATCH (v)<-[seen]-(h:Holder)
  WHERE h.key <> $except AND h.submittedAt STARTS WITH $day
  WITH h, seen
  ORDER BY h.key, seen.use, seen.raw
  LIMIT $limit
  RETURN h, seen
}
RETURN key AS attribute, properties(h) AS holder, properties(seen) AS seen
ORDER BY attribute, h.key, seen.use, seen.raw
