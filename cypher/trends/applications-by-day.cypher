// How many applications each source submitted on each day; the source is empty where there is none
// access: read
// order: none
// row day: string
// row source: string
// row applications: int
MATCH (a:Application)
RETURN substring(a.submittedAt, 0, 10) AS day, coalesce(a.source, '') AS source, count(*) AS applications
