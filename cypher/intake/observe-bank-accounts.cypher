// That holders were seen with bank accounts; values that are new are made. A holder's earlier observations are deleted first
// access: write
// param rows: table<holder: string, attribute: string, value: string, fold: string?, country: string?, last4: string?, raw: string?, use: string, observedAt: string?, accountHolder: string?>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MERGE (v:Attribute:BankAccount {key: row.attribute})
ON CREATE SET v.kind = 'bank_account', v.value = row.value, v.fold = coalesce(row.fold, row.value), v.country = row.country, v.last4 = row.last4
CREATE (h)-[:HAS_BANK_ACCOUNT {raw: coalesce(row.raw, row.value), use: row.use, observedAt: row.observedAt, holder: row.accountHolder}]->(v)
