// IP addresses that a batch observes: made once for each distinct canonical value
// access: write
// param rows: list<map<key: string, value: string, fold: string, version: int?>>
UNWIND $rows AS row
MERGE (v:Attribute:IpAddress {key: row.key})
ON CREATE SET v.kind = 'ip_address', v.value = row.value, v.fold = row.fold, v.version = row.version
