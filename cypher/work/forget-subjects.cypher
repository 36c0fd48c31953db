// Forgets what this work is about, before it is said anew
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (w:Work {key: key})-[about:ABOUT]->(:Subject)
DELETE about
