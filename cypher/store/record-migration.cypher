// Says that a schema file has been run
// access: write
// param number: int
// param name: string
// param checksum: string
MERGE (m:Migration {key: 'migration:' + toString($number)})
SET m.number = $number, m.name = $name, m.checksum = $checksum
