// When the first and the last application was submitted
// access: read
// order: none
// row oldest: string?
// row newest: string?
MATCH (a:Application)
RETURN min(a.submittedAt) AS oldest, max(a.submittedAt) AS newest
