// The values of these applications that can join applications of one identity
// access: read
// param applications: list<string>
// row application: string
// row attribute: string
UNWIND $applications AS application
MATCH (h:Holder {key: application})-[seen:HAS_PHONE|HAS_EMAIL|HAS_DEVICE|HAS_BANK_ACCOUNT|HAS_PROFILE|HAS_ADDRESS]->(v:Attribute)
WHERE v.kind <> 'address' OR (seen.use = 'residence' AND v.unit IS NOT NULL)
RETURN DISTINCT application, v.key AS attribute
ORDER BY application, attribute
