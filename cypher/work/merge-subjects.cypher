// What work can be about, by the key of the party, value or ring
// access: write
// param keys: list<string>  each with the prefix subject:
UNWIND $keys AS key
MERGE (:Work:Subject {key: key})
