// What lists and the ledger said of these values ran out after one instant and until another
// access: read
// param from: string
// param until: string
// row attribute: string
CALL () {
  MATCH (k:Known)
  WHERE k.expiresAt > $from AND k.expiresAt <= $until
  RETURN k.attribute AS attribute
  UNION
  MATCH (e:Entry)
  WHERE e.expiresAt > $from AND e.expiresAt <= $until
  RETURN e.attribute AS attribute
}
RETURN attribute
ORDER BY attribute
