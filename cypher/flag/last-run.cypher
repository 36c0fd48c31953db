// What the job last looked at the store with, and as of when
// access: read
// order: none
// row at: string
// row settings: string
MATCH (r:Work {key: 'run:flag'})
RETURN r.at AS at, r.settings AS settings
