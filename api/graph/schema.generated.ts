// Written by `npm run generate:queries` from cypher/. Do not edit.
import type { Migration } from './migration.ts';
import type { EngineName } from './store.ts';

export const schema: Readonly<Record<EngineName, readonly Migration[]>> = {
  "embedded": [
    {
      "number": 1,
      "name": "0001-keys",
      "checksum": "2ba2ce701968f71c8b2840804af5614038edc701f630845139e0649a459d931d",
      "statements": [
        "CREATE INDEX holder_key IF NOT EXISTS FOR (n:Holder) ON (n.key)",
        "CREATE CONSTRAINT holder_key_unique IF NOT EXISTS FOR (n:Holder) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX attribute_key IF NOT EXISTS FOR (n:Attribute) ON (n.key)",
        "CREATE INDEX party_key IF NOT EXISTS FOR (n:Party) ON (n.key)",
        "CREATE INDEX known_key IF NOT EXISTS FOR (n:Known) ON (n.key)",
        "CREATE CONSTRAINT known_key_unique IF NOT EXISTS FOR (n:Known) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX change_key IF NOT EXISTS FOR (n:Change) ON (n.key)",
        "CREATE CONSTRAINT change_key_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX migration_key IF NOT EXISTS FOR (n:Migration) ON (n.key)",
        "CREATE CONSTRAINT migration_key_unique IF NOT EXISTS FOR (n:Migration) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX store_key IF NOT EXISTS FOR (n:Store) ON (n.key)",
        "CREATE CONSTRAINT store_key_unique IF NOT EXISTS FOR (n:Store) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX record_key IF NOT EXISTS FOR (n:Record) ON (n.key)",
        "CREATE CONSTRAINT record_key_unique IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX application_identity_by_birth IF NOT EXISTS FOR (n:Application) ON (n.identityByBirth)",
        "CREATE INDEX application_identity_by_id IF NOT EXISTS FOR (n:Application) ON (n.identityById)",
        "CREATE INDEX application_record_id IF NOT EXISTS FOR (n:Application) ON (n.recordId)",
        "CREATE INDEX broker_record_id IF NOT EXISTS FOR (n:Broker) ON (n.recordId)",
        "CREATE INDEX attribute_last4 IF NOT EXISTS FOR (n:Attribute) ON (n.last4)",
        "CREATE INDEX known_attribute IF NOT EXISTS FOR (n:Known) ON (n.attribute)",
        "CREATE INDEX resume_band1 IF NOT EXISTS FOR (n:Resume) ON (n.band1)",
        "CREATE INDEX resume_band2 IF NOT EXISTS FOR (n:Resume) ON (n.band2)",
        "CREATE INDEX resume_band3 IF NOT EXISTS FOR (n:Resume) ON (n.band3)",
        "CREATE INDEX email_family IF NOT EXISTS FOR (n:Email) ON (n.family)",
        "CREATE INDEX address_near IF NOT EXISTS FOR (n:Address) ON (n.near)"
      ]
    },
    {
      "number": 2,
      "name": "0002-work",
      "checksum": "fdb2f8811a607839d3f4a3fc1ccc3066e440a6d9dec620bb9fc343b876dc5514",
      "statements": [
        "CREATE INDEX work_key IF NOT EXISTS FOR (n:Work) ON (n.key)",
        "CREATE CONSTRAINT work_key_unique IF NOT EXISTS FOR (n:Work) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX flag_status IF NOT EXISTS FOR (n:Flag) ON (n.status)",
        "CREATE INDEX flag_rule IF NOT EXISTS FOR (n:Flag) ON (n.rule)",
        "CREATE INDEX ring_status IF NOT EXISTS FOR (n:Ring) ON (n.status)",
        "CREATE INDEX case_status IF NOT EXISTS FOR (n:CaseFile) ON (n.status)",
        "CREATE INDEX note_about IF NOT EXISTS FOR (n:Note) ON (n.about)",
        "CREATE INDEX entry_attribute IF NOT EXISTS FOR (n:Entry) ON (n.attribute)",
        "CREATE INDEX outbox_state IF NOT EXISTS FOR (n:Outbox) ON (n.state)",
        "CREATE INDEX outbox_flag IF NOT EXISTS FOR (n:Outbox) ON (n.flag)"
      ]
    }
  ],
  "neo4j": [
    {
      "number": 1,
      "name": "0001-keys",
      "checksum": "852730e5978dafda156e7ed385d0b0c1273cb66d6aa613a506d291787fa26e76",
      "statements": [
        "CREATE CONSTRAINT holder_key_unique IF NOT EXISTS FOR (n:Holder) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT attribute_key_unique IF NOT EXISTS FOR (n:Attribute) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT party_key_unique IF NOT EXISTS FOR (n:Party) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT known_key_unique IF NOT EXISTS FOR (n:Known) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT change_key_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT migration_key_unique IF NOT EXISTS FOR (n:Migration) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT store_key_unique IF NOT EXISTS FOR (n:Store) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT record_key_unique IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX application_identity_by_birth IF NOT EXISTS FOR (n:Application) ON (n.identityByBirth)",
        "CREATE INDEX application_identity_by_id IF NOT EXISTS FOR (n:Application) ON (n.identityById)",
        "CREATE INDEX application_record_id IF NOT EXISTS FOR (n:Application) ON (n.recordId)",
        "CREATE INDEX broker_record_id IF NOT EXISTS FOR (n:Broker) ON (n.recordId)",
        "CREATE INDEX attribute_last4 IF NOT EXISTS FOR (n:Attribute) ON (n.last4)",
        "CREATE INDEX known_attribute IF NOT EXISTS FOR (n:Known) ON (n.attribute)",
        "CREATE INDEX application_name_key IF NOT EXISTS FOR (n:Application) ON (n.nameKey)",
        "CREATE INDEX application_name_key_reversed IF NOT EXISTS FOR (n:Application) ON (n.nameKeyReversed)",
        "CREATE INDEX broker_name_key IF NOT EXISTS FOR (n:Broker) ON (n.nameKey)",
        "CREATE INDEX attribute_fold IF NOT EXISTS FOR (n:Attribute) ON (n.fold)",
        "CREATE INDEX record_n IF NOT EXISTS FOR (n:Record) ON (n.n)",
        "CREATE INDEX resume_band1 IF NOT EXISTS FOR (n:Resume) ON (n.band1)",
        "CREATE INDEX resume_band2 IF NOT EXISTS FOR (n:Resume) ON (n.band2)",
        "CREATE INDEX resume_band3 IF NOT EXISTS FOR (n:Resume) ON (n.band3)",
        "CREATE INDEX email_family IF NOT EXISTS FOR (n:Email) ON (n.family)",
        "CREATE INDEX address_near IF NOT EXISTS FOR (n:Address) ON (n.near)"
      ]
    },
    {
      "number": 2,
      "name": "0002-work",
      "checksum": "80ca06236d2d4879ba21ba7faab9c2619ee95ee356f26417684ab7fe83da19cb",
      "statements": [
        "CREATE CONSTRAINT work_key_unique IF NOT EXISTS FOR (n:Work) REQUIRE n.key IS UNIQUE",
        "CREATE INDEX flag_status IF NOT EXISTS FOR (n:Flag) ON (n.status)",
        "CREATE INDEX flag_rule IF NOT EXISTS FOR (n:Flag) ON (n.rule)",
        "CREATE INDEX ring_status IF NOT EXISTS FOR (n:Ring) ON (n.status)",
        "CREATE INDEX case_status IF NOT EXISTS FOR (n:CaseFile) ON (n.status)",
        "CREATE INDEX note_about IF NOT EXISTS FOR (n:Note) ON (n.about)",
        "CREATE INDEX entry_attribute IF NOT EXISTS FOR (n:Entry) ON (n.attribute)",
        "CREATE INDEX outbox_state IF NOT EXISTS FOR (n:Outbox) ON (n.state)",
        "CREATE INDEX outbox_flag IF NOT EXISTS FOR (n:Outbox) ON (n.flag)",
        "CREATE INDEX change_n IF NOT EXISTS FOR (n:Change) ON (n.n)"
      ]
    }
  ]
};
