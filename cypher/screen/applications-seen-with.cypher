// Which applications were seen with these attributes, and how: the first of each, and the first of one day
// access: read
// param keys: list<string>
// param except: string  key of an application that is left out
// param day: string  the first characters of an instant
// param limit: int  of each attribute, twice
// row attribute: string
// row application: string
// row record: string
// row name: string
// row home: string?
// row broker: string?
// row at: string
// row use: string
// row raw: string
UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<-[seen]-(a:Application)
  WHERE a.key <> $except
  WITH a, seen
  ORDER BY a.key, seen.use, seen.raw
  LIMIT $limit
  RETURN a, seen
  UNION
  MATCH (v)<-[seen]-(a:Application)
  WHERE a.key <> $except AND a.submittedAt STARTS WITH $day
  WITH a, seen
  ORDER BY a.key, seen.use, seen.raw
  LIMIT $limit
  RETURN a, seen
}
RETURN key AS attribute, a.key AS application, a.id AS record, a.nameKey AS name, a.residence AS home, a.broker AS broker,
       a.submittedAt AS at, seen.use AS use, seen.raw AS raw
ORDER BY attribute, application, use, raw
