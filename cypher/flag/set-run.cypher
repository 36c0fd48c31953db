// What the job last looked at the store with, and as of when
// access: write
// param at: string
// param settings: string
MERGE (r:Work:FlagRun {key: 'run:flag'})
SET r.at = $at, r.settings = $settings
