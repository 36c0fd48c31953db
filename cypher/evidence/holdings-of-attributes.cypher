// Who was seen with these attributes, once for each holder and use, at most $limit of them for each attribute
// access: read
// param keys: list<string>
// param limit: int
// row attribute: string
// row holder: string
// row use: string
// row firstAt: string
// row lastAt: string
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<-[seen]-(h:Holder)
  WITH h.key AS holder, seen.use AS use, coalesce(seen.observedAt, h.submittedAt) AS at
  WITH holder, use, min(at) AS firstAt, max(at) AS lastAt
  ORDER BY holder, use
  LIMIT $limit
  RETURN holder, use, firstAt, lastAt
}
RETURN key AS attribute, holder, use, firstAt, lastAt
ORDER BY attribute, holder, use
