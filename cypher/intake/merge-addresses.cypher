// Addresses that a batch observes: made once for each distinct canonical value
// access: write
// param rows: list<map<key: string, value: string, fold: string, building: string?, unit: string?, town: string?, postcode: string?, country: string?>>
UNWIND $rows AS row
MERGE (v:Attribute:Address {key: row.key})
ON CREATE SET v.kind = 'address', v.value = row.value, v.fold = row.fold, v.building = row.building, v.unit = row.unit, v.town = row.town, v.postcode = row.postcode, v.country = row.country
