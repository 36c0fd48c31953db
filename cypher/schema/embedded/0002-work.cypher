// What people and the nightly job decided. One key for all of it; the index as well as the constraint, as in 0001.
CREATE INDEX work_key IF NOT EXISTS FOR (n:Work) ON (n.key);
CREATE CONSTRAINT work_key_unique IF NOT EXISTS FOR (n:Work) REQUIRE n.key IS UNIQUE;
// Looked up by equality.
CREATE INDEX flag_status IF NOT EXISTS FOR (n:Flag) ON (n.status);
CREATE INDEX flag_rule IF NOT EXISTS FOR (n:Flag) ON (n.rule);
CREATE INDEX ring_status IF NOT EXISTS FOR (n:Ring) ON (n.status);
CREATE INDEX case_status IF NOT EXISTS FOR (n:CaseFile) ON (n.status);
CREATE INDEX note_about IF NOT EXISTS FOR (n:Note) ON (n.about);
CREATE INDEX entry_attribute IF NOT EXISTS FOR (n:Entry) ON (n.attribute);
CREATE INDEX outbox_state IF NOT EXISTS FOR (n:Outbox) ON (n.state);
CREATE INDEX outbox_flag IF NOT EXISTS FOR (n:Outbox) ON (n.flag);
