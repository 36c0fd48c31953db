// Keeps records as nodes, where the engine does not hold its graph in memory
// access: write
// param rows: table<key: string, n: int, text: string>
UNWIND $rows AS row
CREATE (:Record {key: row.key, n: row.n, text: row.text})
