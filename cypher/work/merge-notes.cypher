// Lines of the history of flags and cases: what was done or noted, by whom
// access: write
// param rows: list<map<key: string, about: string, at: string, by: string, did: string, text: string?, version: int>>
UNWIND $rows AS row
MERGE (n:Work:Note {key: row.key})
SET n.about = row.about, n.at = row.at, n.by = row.by, n.did = row.did, n.text = row.text, n.version = row.version
