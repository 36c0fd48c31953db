// Bank accounts that a batch observes: made once for each distinct canonical value
// access: write
// param rows: list<map<key: string, value: string, fold: string, country: string?, last4: string?>>
UNWIND $rows AS row
MERGE (v:Attribute:BankAccount {key: row.key})
ON CREATE SET v.kind = 'bank_account', v.value = row.value, v.fold = row.fold, v.country = row.country, v.last4 = row.last4
