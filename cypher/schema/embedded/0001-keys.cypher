// Every node has a key. This engine needs the index as well as the constraint: a constraint alone makes MERGE scan.
// Attributes and parties go without the constraint, which keeps every key a second time (300 bytes each): one writer at a
// time merges them by the index.
CREATE INDEX holder_key IF NOT EXISTS FOR (n:Holder) ON (n.key);
CREATE CONSTRAINT holder_key_unique IF NOT EXISTS FOR (n:Holder) REQUIRE n.key IS UNIQUE;
CREATE INDEX attribute_key IF NOT EXISTS FOR (n:Attribute) ON (n.key);
CREATE INDEX party_key IF NOT EXISTS FOR (n:Party) ON (n.key);
CREATE INDEX known_key IF NOT EXISTS FOR (n:Known) ON (n.key);
CREATE CONSTRAINT known_key_unique IF NOT EXISTS FOR (n:Known) REQUIRE n.key IS UNIQUE;
CREATE INDEX change_key IF NOT EXISTS FOR (n:Change) ON (n.key);
CREATE CONSTRAINT change_key_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.key IS UNIQUE;
CREATE INDEX migration_key IF NOT EXISTS FOR (n:Migration) ON (n.key);
CREATE CONSTRAINT migration_key_unique IF NOT EXISTS FOR (n:Migration) REQUIRE n.key IS UNIQUE;
CREATE INDEX store_key IF NOT EXISTS FOR (n:Store) ON (n.key);
CREATE CONSTRAINT store_key_unique IF NOT EXISTS FOR (n:Store) REQUIRE n.key IS UNIQUE;
CREATE INDEX record_key IF NOT EXISTS FOR (n:Record) ON (n.key);
CREATE CONSTRAINT record_key_unique IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE;
// Looked up by equality. Prefixes are scanned: an index of this engine answers equality only.
CREATE INDEX application_identity_by_birth IF NOT EXISTS FOR (n:Application) ON (n.identityByBirth);
CREATE INDEX application_identity_by_id IF NOT EXISTS FOR (n:Application) ON (n.identityById);
CREATE INDEX application_record_id IF NOT EXISTS FOR (n:Application) ON (n.recordId);
CREATE INDEX broker_record_id IF NOT EXISTS FOR (n:Broker) ON (n.recordId);
CREATE INDEX attribute_last4 IF NOT EXISTS FOR (n:Attribute) ON (n.last4);
CREATE INDEX known_attribute IF NOT EXISTS FOR (n:Known) ON (n.attribute);
// What similar values have in common.
CREATE INDEX resume_band1 IF NOT EXISTS FOR (n:Resume) ON (n.band1);
CREATE INDEX resume_band2 IF NOT EXISTS FOR (n:Resume) ON (n.band2);
CREATE INDEX resume_band3 IF NOT EXISTS FOR (n:Resume) ON (n.band3);
CREATE INDEX email_family IF NOT EXISTS FOR (n:Email) ON (n.family);
CREATE INDEX address_near IF NOT EXISTS FOR (n:Address) ON (n.near);
