// Written by `npm run generate:queries` from cypher/. Do not edit.
import type { Properties, Runner, Statement } from './store.ts';

export type ApplicationsHoldingAttributesParams = { readonly attributes: readonly string[] };
export type ApplicationsHoldingAttributesRow = { readonly application: string; readonly id: string; readonly submittedAt: string; readonly name: string; readonly nameKey: string; readonly identityByBirth: string | null; readonly identityById: string | null; readonly applicant: string | null };
export const applicationsHoldingAttributesStatement: Statement = {
  name: "applicant/applications-holding-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $attributes AS attribute
MATCH (:Attribute {key: attribute})<--(a:Application)
WITH DISTINCT a
RETURN a.key AS application, a.id AS id, a.submittedAt AS submittedAt, a.name AS name, a.nameKey AS nameKey,
       a.identityByBirth AS identityByBirth, a.identityById AS identityById, head([(a)-[:CLAIMS]->(p:Applicant) | p.key]) AS applicant
ORDER BY application`,
  params: {"attributes":{"list":"string"}},
  row: {"application":"string","id":"string","submittedAt":"string","name":"string","nameKey":"string","identityByBirth":{"optional":"string"},"identityById":{"optional":"string"},"applicant":{"optional":"string"}},
};
/** Applications that hold any of these attributes, with the applicant they belong to now */
export const applicationsHoldingAttributes = (runner: Runner, params: ApplicationsHoldingAttributesParams): Promise<ApplicationsHoldingAttributesRow[]> => runner.run<ApplicationsHoldingAttributesRow>(applicationsHoldingAttributesStatement, params);

export type ApplicationsOfIdentitiesParams = { readonly identities: readonly string[] };
export type ApplicationsOfIdentitiesRow = { readonly application: string; readonly id: string; readonly submittedAt: string; readonly name: string; readonly nameKey: string; readonly identityByBirth: string | null; readonly identityById: string | null; readonly applicant: string | null };
export const applicationsOfIdentitiesStatement: Statement = {
  name: "applicant/applications-of-identities",
  access: "read",
  order: "total",
  text: `CALL () {
  UNWIND $identities AS identity
  MATCH (a:Application {identityByBirth: identity})
  RETURN a.key AS application, a.id AS id, a.submittedAt AS submittedAt, a.name AS name, a.nameKey AS nameKey,
         a.identityByBirth AS identityByBirth, a.identityById AS identityById,
         head([(a)-[:CLAIMS]->(p:Applicant) | p.key]) AS applicant
  UNION
  UNWIND $identities AS identity
  MATCH (a:Application {identityById: identity})
  RETURN a.key AS application, a.id AS id, a.submittedAt AS submittedAt, a.name AS name, a.nameKey AS nameKey,
         a.identityByBirth AS identityByBirth, a.identityById AS identityById,
         head([(a)-[:CLAIMS]->(p:Applicant) | p.key]) AS applicant
}
RETURN application, id, submittedAt, name, nameKey, identityByBirth, identityById, applicant
ORDER BY application`,
  params: {"identities":{"list":"string"}},
  row: {"application":"string","id":"string","submittedAt":"string","name":"string","nameKey":"string","identityByBirth":{"optional":"string"},"identityById":{"optional":"string"},"applicant":{"optional":"string"}},
};
/** Applications that claim any of these identities, with the applicant they belong to now */
export const applicationsOfIdentities = (runner: Runner, params: ApplicationsOfIdentitiesParams): Promise<ApplicationsOfIdentitiesRow[]> => runner.run<ApplicationsOfIdentitiesRow>(applicationsOfIdentitiesStatement, params);

export type CreateClaimsParams = { readonly rows: readonly { readonly application: string; readonly applicant: string }[] };
export const createClaimsStatement: Statement = {
  name: "applicant/create-claims",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (a:Holder {key: row.application})
MATCH (p:Party {key: row.applicant})
CREATE (a)-[:CLAIMS]->(p)`,
  params: {"rows":{"list":{"map":{"application":"string","applicant":"string"}}}},
  row: {},
};
/** That applications belong to an applicant */
export const createClaims = async (runner: Runner, params: CreateClaimsParams): Promise<void> => {
  await runner.run(createClaimsStatement, params);
};

export type CreateSoleApplicantsParams = { readonly rows: readonly { readonly application: string; readonly key: string; readonly id: string; readonly name: string; readonly nameKey: string }[] };
export const createSoleApplicantsStatement: Statement = {
  name: "applicant/create-sole-applicants",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_application) - 1) AS row
MATCH (a:Holder {key: $rows_application[row]})
CREATE (a)-[:CLAIMS]->(:Party:Applicant {key: $rows_key[row], id: $rows_id[row], name: $rows_name[row], nameKey: $rows_nameKey[row]})`,
  params: {"rows":{"table":{"application":"string","key":"string","id":"string","name":"string","nameKey":"string"}}},
  row: {},
};
/** Applicants of one new application each: nearly all of them, in one step */
export const createSoleApplicants = async (runner: Runner, params: CreateSoleApplicantsParams): Promise<void> => {
  await runner.run(createSoleApplicantsStatement, params);
};

export type CrowdedAttributesParams = { readonly attributes: readonly string[]; readonly most: number };
export type CrowdedAttributesRow = { readonly attribute: string; readonly names: number };
export const crowdedAttributesStatement: Statement = {
  name: "applicant/crowded-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $attributes AS attribute
MATCH (v:Attribute {key: attribute})<--(a:Application)
WITH attribute, count(DISTINCT a.nameKey) AS names
WHERE names > $most
RETURN attribute, names
ORDER BY attribute`,
  params: {"attributes":{"list":"string"},"most":"int"},
  row: {"attribute":"string","names":"int"},
};
/** Which of these attributes are held by applications of more than $most different names */
export const crowdedAttributes = (runner: Runner, params: CrowdedAttributesParams): Promise<CrowdedAttributesRow[]> => runner.run<CrowdedAttributesRow>(crowdedAttributesStatement, params);

export type DeleteClaimsParams = { readonly applications: readonly string[] };
export type DeleteClaimsRow = { readonly applicant: string };
export const deleteClaimsStatement: Statement = {
  name: "applicant/delete-claims",
  access: "write",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})-[claims:CLAIMS]->(p:Applicant)
WITH p.key AS applicant, claims
DELETE claims
WITH DISTINCT applicant
RETURN applicant
ORDER BY applicant`,
  params: {"applications":{"list":"string"}},
  row: {"applicant":"string"},
};
/** Forgets to whom these applications belong, before it is derived anew, and says whom that touched */
export const deleteClaims = (runner: Runner, params: DeleteClaimsParams): Promise<DeleteClaimsRow[]> => runner.run<DeleteClaimsRow>(deleteClaimsStatement, params);

export type DeleteEmptyApplicantsParams = { readonly keys: readonly string[] };
export const deleteEmptyApplicantsStatement: Statement = {
  name: "applicant/delete-empty-applicants",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (p:Party {key: key})
WHERE p.declared IS NULL AND NOT EXISTS { (p)<-[:CLAIMS]-(:Application) }
DELETE p`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Applicants among these to whom no application belongs any more leave the graph */
export const deleteEmptyApplicants = async (runner: Runner, params: DeleteEmptyApplicantsParams): Promise<void> => {
  await runner.run(deleteEmptyApplicantsStatement, params);
};

export type FellowApplicationsParams = { readonly applications: readonly string[] };
export type FellowApplicationsRow = { readonly application: string; readonly id: string; readonly submittedAt: string; readonly name: string; readonly nameKey: string; readonly identityByBirth: string | null; readonly identityById: string | null; readonly applicant: string | null };
export const fellowApplicationsStatement: Statement = {
  name: "applicant/fellow-applications",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (:Holder {key: application})-[:CLAIMS]->(p:Applicant)
WITH DISTINCT p
MATCH (p)<-[:CLAIMS]-(a:Application)
RETURN a.key AS application, a.id AS id, a.submittedAt AS submittedAt, a.name AS name, a.nameKey AS nameKey,
       a.identityByBirth AS identityByBirth, a.identityById AS identityById, p.key AS applicant
ORDER BY application`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","id":"string","submittedAt":"string","name":"string","nameKey":"string","identityByBirth":{"optional":"string"},"identityById":{"optional":"string"},"applicant":{"optional":"string"}},
};
/** All applications of the applicants that these applications belong to, themselves included */
export const fellowApplications = (runner: Runner, params: FellowApplicationsParams): Promise<FellowApplicationsRow[]> => runner.run<FellowApplicationsRow>(fellowApplicationsStatement, params);

export type MergeApplicantsParams = { readonly rows: readonly { readonly key: string; readonly id: string; readonly name: string; readonly nameKey: string }[] };
export const mergeApplicantsStatement: Statement = {
  name: "applicant/merge-applicants",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MERGE (p:Party:Applicant {key: row.key})
SET p.id = row.id, p.name = row.name, p.nameKey = row.nameKey`,
  params: {"rows":{"list":{"map":{"key":"string","id":"string","name":"string","nameKey":"string"}}}},
  row: {},
};
/** Applicants as they are derived now */
export const mergeApplicants = async (runner: Runner, params: MergeApplicantsParams): Promise<void> => {
  await runner.run(mergeApplicantsStatement, params);
};

export type NamesHoldingAttributesParams = { readonly rows: readonly { readonly attribute: string; readonly few: number }[] };
export type NamesHoldingAttributesRow = { readonly attribute: string; readonly names: number };
export const namesHoldingAttributesStatement: Statement = {
  name: "applicant/names-holding-attributes",
  access: "read",
  order: "total",
  text: `UNWIND range(0, size($rows_attribute) - 1) AS row
MATCH (v:Attribute {key: $rows_attribute[row]})
WHERE COUNT { (v)<--() } > $rows_few[row]
WITH v
MATCH (v)<--(a:Application)
RETURN v.key AS attribute, count(DISTINCT a.nameKey) AS names
ORDER BY attribute`,
  params: {"rows":{"table":{"attribute":"string","few":"int"}}},
  row: {"attribute":"string","names":"int"},
};
/** By how many different names each of these attributes is held, of those that are held more often than is said beside each */
export const namesHoldingAttributes = (runner: Runner, params: NamesHoldingAttributesParams): Promise<NamesHoldingAttributesRow[]> => runner.run<NamesHoldingAttributesRow>(namesHoldingAttributesStatement, params);

export type PersonalChannelsParams = { readonly applications: readonly string[] };
export type PersonalChannelsRow = { readonly application: string; readonly attribute: string };
export const personalChannelsStatement: Statement = {
  name: "applicant/personal-channels",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (h:Holder {key: application})-[seen:HAS_PHONE|HAS_EMAIL|HAS_DEVICE|HAS_BANK_ACCOUNT|HAS_PROFILE|HAS_ADDRESS]->(v:Attribute)
WHERE v.kind <> 'address' OR (seen.use = 'residence' AND v.unit IS NOT NULL)
RETURN DISTINCT application, v.key AS attribute
ORDER BY application, attribute`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","attribute":"string"},
};
/** The values of these applications that can join applications of one identity */
export const personalChannels = (runner: Runner, params: PersonalChannelsParams): Promise<PersonalChannelsRow[]> => runner.run<PersonalChannelsRow>(personalChannelsStatement, params);

export type ClaimsOfHoldersParams = { readonly keys: readonly string[] };
export type ClaimsOfHoldersRow = { readonly holder: string; readonly type: string; readonly edge: Properties; readonly other: string };
export const claimsOfHoldersStatement: Statement = {
  name: "digest/claims-of-holders",
  access: "read",
  order: "none",
  text: `UNWIND $keys AS key
MATCH (h:Holder {key: key})-[claims:CLAIMS]->(p:Applicant)
RETURN key AS holder, type(claims) AS type, properties(claims) AS edge, p.key AS other`,
  params: {"keys":{"list":"string"}},
  row: {"holder":"string","type":"string","edge":"properties","other":"string"},
};
/** To which applicants applications belong */
export const claimsOfHolders = (runner: Runner, params: ClaimsOfHoldersParams): Promise<ClaimsOfHoldersRow[]> => runner.run<ClaimsOfHoldersRow>(claimsOfHoldersStatement, params);

export type EdgesOfHoldersParams = { readonly keys: readonly string[] };
export type EdgesOfHoldersRow = { readonly holder: string; readonly type: string; readonly edge: Properties; readonly other: string };
export const edgesOfHoldersStatement: Statement = {
  name: "digest/edges-of-holders",
  access: "read",
  order: "none",
  text: `UNWIND $keys AS key
MATCH (h:Holder {key: key})-[seen]->(v:Attribute)
RETURN key AS holder, type(seen) AS type, properties(seen) AS edge, v.key AS other`,
  params: {"keys":{"list":"string"}},
  row: {"holder":"string","type":"string","edge":"properties","other":"string"},
};
/** What applications and brokers were seen with, with all that the observation carries */
export const edgesOfHolders = (runner: Runner, params: EdgesOfHoldersParams): Promise<EdgesOfHoldersRow[]> => runner.run<EdgesOfHoldersRow>(edgesOfHoldersStatement, params);

export type KnownValuesRow = { readonly labels: readonly string[]; readonly node: Properties };
export const knownValuesStatement: Statement = {
  name: "digest/known-values",
  access: "read",
  order: "none",
  text: `MATCH (k:Known)
RETURN labels(k) AS labels, properties(k) AS node`,
  params: {},
  row: {"labels":{"list":"string"},"node":"properties"},
};
/** All known values with all they carry */
export const knownValues = (runner: Runner): Promise<KnownValuesRow[]> => runner.run<KnownValuesRow>(knownValuesStatement, {});

export type NodesOfAttributesParams = { readonly keys: readonly string[] };
export type NodesOfAttributesRow = { readonly labels: readonly string[]; readonly node: Properties };
export const nodesOfAttributesStatement: Statement = {
  name: "digest/nodes-of-attributes",
  access: "read",
  order: "none",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})
RETURN labels(v) AS labels, properties(v) AS node`,
  params: {"keys":{"list":"string"}},
  row: {"labels":{"list":"string"},"node":"properties"},
};
/** Attributes with all they carry */
export const nodesOfAttributes = (runner: Runner, params: NodesOfAttributesParams): Promise<NodesOfAttributesRow[]> => runner.run<NodesOfAttributesRow>(nodesOfAttributesStatement, params);

export type NodesOfHoldersParams = { readonly keys: readonly string[] };
export type NodesOfHoldersRow = { readonly labels: readonly string[]; readonly node: Properties };
export const nodesOfHoldersStatement: Statement = {
  name: "digest/nodes-of-holders",
  access: "read",
  order: "none",
  text: `UNWIND $keys AS key
MATCH (h:Holder {key: key})
RETURN labels(h) AS labels, properties(h) AS node`,
  params: {"keys":{"list":"string"}},
  row: {"labels":{"list":"string"},"node":"properties"},
};
/** Applications and brokers with all they carry */
export const nodesOfHolders = (runner: Runner, params: NodesOfHoldersParams): Promise<NodesOfHoldersRow[]> => runner.run<NodesOfHoldersRow>(nodesOfHoldersStatement, params);

export type NodesOfPartiesParams = { readonly keys: readonly string[] };
export type NodesOfPartiesRow = { readonly labels: readonly string[]; readonly node: Properties };
export const nodesOfPartiesStatement: Statement = {
  name: "digest/nodes-of-parties",
  access: "read",
  order: "none",
  text: `UNWIND $keys AS key
MATCH (p:Party {key: key})
RETURN labels(p) AS labels, properties(p) AS node`,
  params: {"keys":{"list":"string"}},
  row: {"labels":{"list":"string"},"node":"properties"},
};
/** Applicants and brokers with all they carry */
export const nodesOfParties = (runner: Runner, params: NodesOfPartiesParams): Promise<NodesOfPartiesRow[]> => runner.run<NodesOfPartiesRow>(nodesOfPartiesStatement, params);

export type PlacementsOfHoldersParams = { readonly keys: readonly string[] };
export type PlacementsOfHoldersRow = { readonly holder: string; readonly type: string; readonly edge: Properties; readonly other: string };
export const placementsOfHoldersStatement: Statement = {
  name: "digest/placements-of-holders",
  access: "read",
  order: "none",
  text: `UNWIND $keys AS key
MATCH (h:Holder {key: key})<-[placed:PLACED]-(b:Broker)
RETURN b.key AS holder, type(placed) AS type, properties(placed) AS edge, key AS other`,
  params: {"keys":{"list":"string"}},
  row: {"holder":"string","type":"string","edge":"properties","other":"string"},
};
/** Which brokers placed applications */
export const placementsOfHolders = (runner: Runner, params: PlacementsOfHoldersParams): Promise<PlacementsOfHoldersRow[]> => runner.run<PlacementsOfHoldersRow>(placementsOfHoldersStatement, params);

export type AnyErasureRow = { readonly key: string };
export const anyErasureStatement: Statement = {
  name: "erase/any-erasure",
  access: "read",
  order: "none",
  text: `MATCH (e:Erasure)
RETURN e.key AS key
LIMIT 1`,
  params: {},
  row: {"key":"string"},
};
/** Whether anything was ever erased */
export const anyErasure = (runner: Runner): Promise<AnyErasureRow[]> => runner.run<AnyErasureRow>(anyErasureStatement, {});

export type DeleteDeliveriesParams = { readonly flags: readonly string[] };
export const deleteDeliveriesStatement: Statement = {
  name: "erase/delete-deliveries",
  access: "write",
  order: "total",
  text: `UNWIND $flags AS flag
MATCH (o:Outbox {flag: flag})
DETACH DELETE o`,
  params: {"flags":{"list":"string"}},
  row: {},
};
/** Deliveries of these flags leave the graph */
export const deleteDeliveries = async (runner: Runner, params: DeleteDeliveriesParams): Promise<void> => {
  await runner.run(deleteDeliveriesStatement, params);
};

export type DeleteHoldersParams = { readonly keys: readonly string[] };
export const deleteHoldersStatement: Statement = {
  name: "erase/delete-holders",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (h:Holder {key: key})
DETACH DELETE h`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Applications and brokers that are erased leave the graph, with all that leads to them and from them */
export const deleteHolders = async (runner: Runner, params: DeleteHoldersParams): Promise<void> => {
  await runner.run(deleteHoldersStatement, params);
};

export const deleteIdleSubjectsStatement: Statement = {
  name: "erase/delete-idle-subjects",
  access: "write",
  order: "total",
  text: `MATCH (s:Subject)
WHERE NOT EXISTS { (s)<-[:ABOUT]-(:Work) }
DELETE s`,
  params: {},
  row: {},
};
/** What no work is about any more leaves the graph */
export const deleteIdleSubjects = async (runner: Runner): Promise<void> => {
  await runner.run(deleteIdleSubjectsStatement, {});
};

export type DeleteKnownValuesParams = { readonly keys: readonly string[] };
export const deleteKnownValuesStatement: Statement = {
  name: "erase/delete-known-values",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (k:Known {key: key})
DELETE k`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Entries of lists that are erased leave the graph */
export const deleteKnownValues = async (runner: Runner, params: DeleteKnownValuesParams): Promise<void> => {
  await runner.run(deleteKnownValuesStatement, params);
};

export type DeleteNotesAboutParams = { readonly keys: readonly string[] };
export const deleteNotesAboutStatement: Statement = {
  name: "erase/delete-notes-about",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (n:Note {about: key})
DETACH DELETE n`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Lines of the history of this work leave the graph */
export const deleteNotesAbout = async (runner: Runner, params: DeleteNotesAboutParams): Promise<void> => {
  await runner.run(deleteNotesAboutStatement, params);
};

export type DeleteRingChangesParams = { readonly keys: readonly string[] };
export const deleteRingChangesStatement: Statement = {
  name: "erase/delete-ring-changes",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (:Work {key: key})-[:CHANGED]->(c:RingChange)
DETACH DELETE c`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** What happened to these rings leaves the graph */
export const deleteRingChanges = async (runner: Runner, params: DeleteRingChangesParams): Promise<void> => {
  await runner.run(deleteRingChangesStatement, params);
};

export type DeleteWorkParams = { readonly keys: readonly string[] };
export const deleteWorkStatement: Statement = {
  name: "erase/delete-work",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (w:Work {key: key})
DETACH DELETE w`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Work that is erased, or is said anew without what was erased, leaves the graph */
export const deleteWork = async (runner: Runner, params: DeleteWorkParams): Promise<void> => {
  await runner.run(deleteWorkStatement, params);
};

export type ErasuresParams = { readonly keys: readonly string[] };
export type ErasuresRow = { readonly key: string; readonly at: string; readonly by: string };
export const erasuresStatement: Statement = {
  name: "erase/erasures",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (e:Work {key: key})
RETURN key, e.at AS at, e.by AS by
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","at":"string","by":"string"},
};
/** When which of these records were erased */
export const erasures = (runner: Runner, params: ErasuresParams): Promise<ErasuresRow[]> => runner.run<ErasuresRow>(erasuresStatement, params);

export type ExistingAttributesParams = { readonly keys: readonly string[] };
export type ExistingAttributesRow = { readonly key: string };
export const existingAttributesStatement: Statement = {
  name: "erase/existing-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})
RETURN key
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string"},
};
/** Which of these attributes somebody holds */
export const existingAttributes = (runner: Runner, params: ExistingAttributesParams): Promise<ExistingAttributesRow[]> => runner.run<ExistingAttributesRow>(existingAttributesStatement, params);

export type ExistingPartiesParams = { readonly keys: readonly string[] };
export type ExistingPartiesRow = { readonly key: string };
export const existingPartiesStatement: Statement = {
  name: "erase/existing-parties",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (p:Party {key: key})
RETURN key
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string"},
};
/** Which of these parties there are */
export const existingParties = (runner: Runner, params: ExistingPartiesParams): Promise<ExistingPartiesRow[]> => runner.run<ExistingPartiesRow>(existingPartiesStatement, params);

export type ForgetQueuedParams = { readonly keys: readonly string[] };
export type ForgetQueuedRow = { readonly changes: number };
export const forgetQueuedStatement: Statement = {
  name: "erase/forget-queued",
  access: "write",
  order: "none",
  text: `MATCH (c:Change)
WHERE any(key IN c.keys WHERE key IN $keys)
SET c.keys = [key IN c.keys WHERE NOT key IN $keys]
RETURN count(c) AS changes`,
  params: {"keys":{"list":"string"}},
  row: {"changes":"int"},
};
/** Takes these keys out of what waits to be looked at, and says how many there were */
export const forgetQueued = (runner: Runner, params: ForgetQueuedParams): Promise<ForgetQueuedRow[]> => runner.run<ForgetQueuedRow>(forgetQueuedStatement, params);

export type MergeErasuresParams = { readonly rows: readonly { readonly key: string; readonly at: string; readonly by: string }[] };
export const mergeErasuresStatement: Statement = {
  name: "erase/merge-erasures",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MERGE (e:Work:Erasure {key: row.key})
SET e.at = row.at, e.by = row.by`,
  params: {"rows":{"list":{"map":{"key":"string","at":"string","by":"string"}}}},
  row: {},
};
/** That a record was erased, by a keyed hash of its key: nothing else of it */
export const mergeErasures = async (runner: Runner, params: MergeErasuresParams): Promise<void> => {
  await runner.run(mergeErasuresStatement, params);
};

export type AddressesNearParams = { readonly near: readonly number[] };
export type AddressesNearRow = { readonly near: number; readonly key: string };
export const addressesNearStatement: Statement = {
  name: "evidence/addresses-near",
  access: "read",
  order: "none",
  text: `UNWIND $near AS near
MATCH (v:Address {near: near})
RETURN near, v.key AS key`,
  params: {"near":{"list":"int"}},
  row: {"near":"int","key":"string"},
};
/** Addresses that have the numbers, postcode and unit of others in common */
export const addressesNear = (runner: Runner, params: AddressesNearParams): Promise<AddressesNearRow[]> => runner.run<AddressesNearRow>(addressesNearStatement, params);

export type AttributeCountsParams = { readonly keys: readonly string[] };
export type AttributeCountsRow = { readonly attribute: string; readonly kind: string; readonly value: string; readonly unit: string | null; readonly parties: number; readonly holders: number };
export const attributeCountsStatement: Statement = {
  name: "evidence/attribute-counts",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})<--(h:Holder)
WITH DISTINCT v, h
WITH v, h, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
WITH v, count(h) AS holders, count(DISTINCT party) AS parties
RETURN v.key AS attribute, v.kind AS kind, v.value AS value, v.unit AS unit, parties, holders
ORDER BY attribute`,
  params: {"keys":{"list":"string"}},
  row: {"attribute":"string","kind":"string","value":"string","unit":{"optional":"string"},"parties":"int","holders":"int"},
};
/** These attributes, and by how many parties and holders each is truly held */
export const attributeCounts = (runner: Runner, params: AttributeCountsParams): Promise<AttributeCountsRow[]> => runner.run<AttributeCountsRow>(attributeCountsStatement, params);

export type AttributesOfHoldersParams = { readonly holders: readonly string[] };
export type AttributesOfHoldersRow = { readonly holder: string; readonly attribute: string };
export const attributesOfHoldersStatement: Statement = {
  name: "evidence/attributes-of-holders",
  access: "read",
  order: "total",
  text: `UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-->(v:Attribute)
RETURN DISTINCT holder, v.key AS attribute
ORDER BY holder, attribute`,
  params: {"holders":{"list":"string"}},
  row: {"holder":"string","attribute":"string"},
};
/** Which attributes these holders hold */
export const attributesOfHolders = (runner: Runner, params: AttributesOfHoldersParams): Promise<AttributesOfHoldersRow[]> => runner.run<AttributesOfHoldersRow>(attributesOfHoldersStatement, params);

export type BandsOfResumesParams = { readonly keys: readonly string[] };
export type BandsOfResumesRow = { readonly key: string; readonly bands: readonly number[]; readonly sketch: string | null; readonly record: string | null };
export const bandsOfResumesStatement: Statement = {
  name: "evidence/bands-of-resumes",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})<-[:HAS_RESUME]-(a:Application)
WITH v, min(a.record) AS record
WHERE v.band1 IS NOT NULL
RETURN v.key AS key, [v.band1, v.band2, v.band3] AS bands, v.sketch AS sketch, record
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","bands":{"list":"int"},"sketch":{"optional":"string"},"record":{"optional":"string"}},
};
/** The bands and the sketch of these résumés, and the record of one application that each stands in */
export const bandsOfResumes = (runner: Runner, params: BandsOfResumesParams): Promise<BandsOfResumesRow[]> => runner.run<BandsOfResumesRow>(bandsOfResumesStatement, params);

export type BrokersOfAttributesParams = { readonly keys: readonly string[] };
export type BrokersOfAttributesRow = { readonly attribute: string; readonly broker: string };
export const brokersOfAttributesStatement: Statement = {
  name: "evidence/brokers-of-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})<--(b:Broker)
WHERE b.declared
RETURN DISTINCT key AS attribute, b.key AS broker
ORDER BY attribute, broker`,
  params: {"keys":{"list":"string"}},
  row: {"attribute":"string","broker":"string"},
};
/** Which declared brokers hold which of these attributes */
export const brokersOfAttributes = (runner: Runner, params: BrokersOfAttributesParams): Promise<BrokersOfAttributesRow[]> => runner.run<BrokersOfAttributesRow>(brokersOfAttributesStatement, params);

export type BrokersWithCandidatesParams = { readonly keys: readonly string[] };
export type BrokersWithCandidatesRow = { readonly key: string; readonly name: string; readonly kind: string; readonly declared: boolean; readonly candidates: number };
export const brokersWithCandidatesStatement: Statement = {
  name: "evidence/brokers-with-candidates",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (b:Holder {key: key})
CALL (b) {
  RETURN b.key AS party
  UNION
  MATCH (b)-[:PLACED]->(:Application)-[:CLAIMS]->(p:Applicant)
  RETURN p.key AS party
  UNION
  MATCH (b)-->(v:Attribute)
  WITH DISTINCT v
  MATCH (v)<--(a:Application)
  WITH DISTINCT a
  MATCH (a)-[:CLAIMS]->(p:Applicant)
  RETURN p.key AS party
}
WITH b, count(party) - 1 AS candidates
RETURN b.key AS key, b.name AS name, b.kind AS kind, b.declared AS declared, candidates
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","name":"string","kind":"string","declared":"boolean","candidates":"int"},
};
/** These brokers, and how many applicants name each or give a channel of it */
export const brokersWithCandidates = (runner: Runner, params: BrokersWithCandidatesParams): Promise<BrokersWithCandidatesRow[]> => runner.run<BrokersWithCandidatesRow>(brokersWithCandidatesStatement, params);

export type ChannelsOfHoldersParams = { readonly holders: readonly string[] };
export type ChannelsOfHoldersRow = { readonly holder: string; readonly broker: string };
export const channelsOfHoldersStatement: Statement = {
  name: "evidence/channels-of-holders",
  access: "read",
  order: "total",
  text: `UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-->(v:Attribute)
WITH DISTINCT holder, v
MATCH (v)<--(b:Broker)
WHERE b.declared AND b.key <> holder
RETURN DISTINCT holder, b.key AS broker
ORDER BY holder, broker`,
  params: {"holders":{"list":"string"}},
  row: {"holder":"string","broker":"string"},
};
/** Of which other declared brokers these applications and brokers give a channel */
export const channelsOfHolders = (runner: Runner, params: ChannelsOfHoldersParams): Promise<ChannelsOfHoldersRow[]> => runner.run<ChannelsOfHoldersRow>(channelsOfHoldersStatement, params);

export type CrowdsOfAttributesParams = { readonly keys: readonly string[] };
export type CrowdsOfAttributesRow = { readonly attribute: string; readonly party: string; readonly town: string | null; readonly residence: string | null };
export const crowdsOfAttributesStatement: Statement = {
  name: "evidence/crowds-of-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (:Attribute {key: key})<--(:Application)-[:CLAIMS]->(p:Applicant)
WITH DISTINCT key, p
MATCH (p)<-[:CLAIMS]-(a:Application)
WITH key, p.key AS party, a.town AS town, [(a)-[seen:HAS_ADDRESS]->(v:Address) WHERE seen.use = 'residence' | v.key] AS homes
UNWIND CASE WHEN size(homes) = 0 THEN [null] ELSE homes END AS residence
RETURN DISTINCT key AS attribute, party, town, residence
ORDER BY attribute, party, town, residence`,
  params: {"keys":{"list":"string"}},
  row: {"attribute":"string","party":"string","town":{"optional":"string"},"residence":{"optional":"string"}},
};
/** The applicants that were seen with these attributes, with the towns and residences that their applications state */
export const crowdsOfAttributes = (runner: Runner, params: CrowdsOfAttributesParams): Promise<CrowdsOfAttributesRow[]> => runner.run<CrowdsOfAttributesRow>(crowdsOfAttributesStatement, params);

export type EmailsByFamiliesParams = { readonly families: readonly string[] };
export type EmailsByFamiliesRow = { readonly family: string; readonly key: string };
export const emailsByFamiliesStatement: Statement = {
  name: "evidence/emails-by-families",
  access: "read",
  order: "none",
  text: `UNWIND $families AS family
MATCH (v:Email {family: family})
RETURN family, v.key AS key`,
  params: {"families":{"list":"string"}},
  row: {"family":"string","key":"string"},
};
/** E-mail addresses of these families */
export const emailsByFamilies = (runner: Runner, params: EmailsByFamiliesParams): Promise<EmailsByFamiliesRow[]> => runner.run<EmailsByFamiliesRow>(emailsByFamiliesStatement, params);

export type HoldersOfAttributesParams = { readonly keys: readonly string[] };
export type HoldersOfAttributesRow = { readonly attribute: string; readonly holder: string };
export const holdersOfAttributesStatement: Statement = {
  name: "evidence/holders-of-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})<--(h:Holder)
RETURN DISTINCT key AS attribute, h.key AS holder
ORDER BY attribute, holder`,
  params: {"keys":{"list":"string"}},
  row: {"attribute":"string","holder":"string"},
};
/** Who holds these attributes */
export const holdersOfAttributes = (runner: Runner, params: HoldersOfAttributesParams): Promise<HoldersOfAttributesRow[]> => runner.run<HoldersOfAttributesRow>(holdersOfAttributesStatement, params);

export type HoldersOfPartiesParams = { readonly parties: readonly string[] };
export type HoldersOfPartiesRow = { readonly party: string; readonly holder: string };
export const holdersOfPartiesStatement: Statement = {
  name: "evidence/holders-of-parties",
  access: "read",
  order: "total",
  text: `UNWIND $parties AS party
MATCH (p:Party {key: party})
WITH party, [(p)<-[:CLAIMS]-(a:Application) | a.key] AS claiming
UNWIND CASE WHEN size(claiming) = 0 THEN [party] ELSE claiming END AS holder
RETURN party, holder
ORDER BY party, holder`,
  params: {"parties":{"list":"string"}},
  row: {"party":"string","holder":"string"},
};
/** The applications of these applicants, and these brokers themselves */
export const holdersOfParties = (runner: Runner, params: HoldersOfPartiesParams): Promise<HoldersOfPartiesRow[]> => runner.run<HoldersOfPartiesRow>(holdersOfPartiesStatement, params);

export type HoldersParams = { readonly keys: readonly string[] };
export type HoldersRow = { readonly key: string; readonly party: string; readonly id: string; readonly source: string | null; readonly name: string; readonly nameKey: string; readonly birthDate: string | null; readonly identityByBirth: string | null; readonly identityById: string | null; readonly town: string | null; readonly country: string | null; readonly broker: string | null; readonly brokerKind: string | null; readonly submittedAt: string | null; readonly record: string | null };
export const holdersStatement: Statement = {
  name: "evidence/holders",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (h:Holder {key: key})
RETURN h.key AS key, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party, h.id AS id, h.source AS source, h.name AS name, h.nameKey AS nameKey,
       h.birthDate AS birthDate, h.identityByBirth AS identityByBirth, h.identityById AS identityById,
       h.town AS town, h.country AS country, h.broker AS broker, h.kind AS brokerKind,
       h.submittedAt AS submittedAt, h.record AS record
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","party":"string","id":"string","source":{"optional":"string"},"name":"string","nameKey":"string","birthDate":{"optional":"string"},"identityByBirth":{"optional":"string"},"identityById":{"optional":"string"},"town":{"optional":"string"},"country":{"optional":"string"},"broker":{"optional":"string"},"brokerKind":{"optional":"string"},"submittedAt":{"optional":"string"},"record":{"optional":"string"}},
};
/** What the evidence model knows of these applications and brokers, and to which party each belongs */
export const holders = (runner: Runner, params: HoldersParams): Promise<HoldersRow[]> => runner.run<HoldersRow>(holdersStatement, params);

export type HoldingsOfAttributesParams = { readonly keys: readonly string[]; readonly limit: number };
export type HoldingsOfAttributesRow = { readonly attribute: string; readonly holder: string; readonly use: string; readonly firstAt: string; readonly lastAt: string };
export const holdingsOfAttributesStatement: Statement = {
  name: "evidence/holdings-of-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<-[seen]-(h:Holder)
  WITH h.key AS holder, seen.use AS use, coalesce(seen.observedAt, h.submittedAt) AS at
  WITH holder, use, min(at) AS firstAt, max(at) AS lastAt
  ORDER BY holder, use
  LIMIT $limit
  RETURN holder, use, firstAt, lastAt
}
RETURN key AS attribute, holder, use, firstAt, lastAt
ORDER BY attribute, holder, use`,
  params: {"keys":{"list":"string"},"limit":"int"},
  row: {"attribute":"string","holder":"string","use":"string","firstAt":"string","lastAt":"string"},
};
/** Who was seen with these attributes, once for each holder and use, at most $limit of them for each attribute */
export const holdingsOfAttributes = (runner: Runner, params: HoldingsOfAttributesParams): Promise<HoldingsOfAttributesRow[]> => runner.run<HoldingsOfAttributesRow>(holdingsOfAttributesStatement, params);

export type KnownValuesOfAttributesParams = { readonly attributes: readonly string[] };
export type KnownValuesOfAttributesRow = { readonly attribute: string; readonly key: string; readonly list: string; readonly meaning: string; readonly source: string | null; readonly addedAt: string | null; readonly expiresAt: string | null; readonly note: string | null };
export const knownValuesOfAttributesStatement: Statement = {
  name: "evidence/known-values-of-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $attributes AS attribute
MATCH (k:Known {attribute: attribute})
RETURN attribute, k.key AS key, k.list AS list, k.meaning AS meaning, k.source AS source,
       k.addedAt AS addedAt, k.expiresAt AS expiresAt, k.note AS note
ORDER BY attribute, key`,
  params: {"attributes":{"list":"string"}},
  row: {"attribute":"string","key":"string","list":"string","meaning":"string","source":{"optional":"string"},"addedAt":{"optional":"string"},"expiresAt":{"optional":"string"},"note":{"optional":"string"}},
};
/** What lists say about these attributes */
export const knownValuesOfAttributes = (runner: Runner, params: KnownValuesOfAttributesParams): Promise<KnownValuesOfAttributesRow[]> => runner.run<KnownValuesOfAttributesRow>(knownValuesOfAttributesStatement, params);

export type NextExpiryParams = { readonly now: string };
export type NextExpiryRow = { readonly at: string | null };
export const nextExpiryStatement: Statement = {
  name: "evidence/next-expiry",
  access: "read",
  order: "none",
  text: `MATCH (k:Known)
WHERE k.expiresAt >= $now
RETURN min(k.expiresAt) AS at`,
  params: {"now":"string"},
  row: {"at":{"optional":"string"}},
};
/** When the next entry of a list runs out */
export const nextExpiry = (runner: Runner, params: NextExpiryParams): Promise<NextExpiryRow[]> => runner.run<NextExpiryRow>(nextExpiryStatement, params);

export type ObservationsOfHoldersParams = { readonly holders: readonly string[] };
export type ObservationsOfHoldersRow = { readonly holder: string; readonly attribute: string; readonly kind: string; readonly value: string; readonly use: string; readonly raw: string; readonly observedAt: string; readonly record: string; readonly format: string | null; readonly timezone: string | null; readonly accountHolder: string | null; readonly profileName: string | null; readonly profileCreatedAt: string | null; readonly profileLastActiveAt: string | null };
export const observationsOfHoldersStatement: Statement = {
  name: "evidence/observations-of-holders",
  access: "read",
  order: "total",
  text: `UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-[seen]->(v:Attribute)
RETURN holder, v.key AS attribute, v.kind AS kind, v.value AS value, seen.use AS use, seen.raw AS raw,
       coalesce(seen.observedAt, h.submittedAt) AS observedAt, h.id AS record, seen.format AS format, seen.timezone AS timezone,
       seen.holder AS accountHolder, seen.name AS profileName, seen.createdAt AS profileCreatedAt,
       seen.lastActiveAt AS profileLastActiveAt
ORDER BY holder, attribute, use, raw`,
  params: {"holders":{"list":"string"}},
  row: {"holder":"string","attribute":"string","kind":"string","value":"string","use":"string","raw":"string","observedAt":"string","record":"string","format":{"optional":"string"},"timezone":{"optional":"string"},"accountHolder":{"optional":"string"},"profileName":{"optional":"string"},"profileCreatedAt":{"optional":"string"},"profileLastActiveAt":{"optional":"string"}},
};
/** Everything these holders were seen with, as submitted and as canonical value */
export const observationsOfHolders = (runner: Runner, params: ObservationsOfHoldersParams): Promise<ObservationsOfHoldersRow[]> => runner.run<ObservationsOfHoldersRow>(observationsOfHoldersStatement, params);

export type ResumesByBandsParams = { readonly bands: readonly number[] };
export type ResumesByBandsRow = { readonly band: number; readonly key: string };
export const resumesByBandsStatement: Statement = {
  name: "evidence/resumes-by-bands",
  access: "read",
  order: "none",
  text: `UNWIND $bands AS band
MATCH (v:Resume {band1: band})
RETURN band, v.key AS key
UNION ALL
UNWIND $bands AS band
MATCH (v:Resume {band2: band})
RETURN band, v.key AS key
UNION ALL
UNWIND $bands AS band
MATCH (v:Resume {band3: band})
RETURN band, v.key AS key`,
  params: {"bands":{"list":"int"}},
  row: {"band":"int","key":"string"},
};
/** Résumés that have one of these bands in common; a band is of one place in the signature only */
export const resumesByBands = (runner: Runner, params: ResumesByBandsParams): Promise<ResumesByBandsRow[]> => runner.run<ResumesByBandsRow>(resumesByBandsStatement, params);

export type ScanAttributeKeysParams = { readonly prefix: string };
export type ScanAttributeKeysRow = { readonly key: string };
export const scanAttributeKeysStatement: Statement = {
  name: "evidence/scan-attribute-keys",
  access: "read",
  order: "none",
  text: `MATCH (n:Attribute)
WHERE n.key STARTS WITH $prefix
RETURN n.key AS key`,
  params: {"prefix":"string"},
  row: {"key":"string"},
};
/** The keys of all attributes that start with a prefix, to be worked through by pages */
export const scanAttributeKeys = (runner: Runner, params: ScanAttributeKeysParams): Promise<ScanAttributeKeysRow[]> => runner.run<ScanAttributeKeysRow>(scanAttributeKeysStatement, params);

export type ScanHolderKeysParams = { readonly prefix: string };
export type ScanHolderKeysRow = { readonly key: string };
export const scanHolderKeysStatement: Statement = {
  name: "evidence/scan-holder-keys",
  access: "read",
  order: "none",
  text: `MATCH (n:Holder)
WHERE n.key STARTS WITH $prefix
RETURN n.key AS key`,
  params: {"prefix":"string"},
  row: {"key":"string"},
};
/** The keys of all applications and brokers that start with a prefix, to be worked through by pages */
export const scanHolderKeys = (runner: Runner, params: ScanHolderKeysParams): Promise<ScanHolderKeysRow[]> => runner.run<ScanHolderKeysRow>(scanHolderKeysStatement, params);

export type ScanPartyKeysParams = { readonly prefix: string };
export type ScanPartyKeysRow = { readonly key: string };
export const scanPartyKeysStatement: Statement = {
  name: "evidence/scan-party-keys",
  access: "read",
  order: "none",
  text: `MATCH (n:Party)
WHERE n.key STARTS WITH $prefix
RETURN n.key AS key`,
  params: {"prefix":"string"},
  row: {"key":"string"},
};
/** The keys of all parties that start with a prefix, to be worked through by pages */
export const scanPartyKeys = (runner: Runner, params: ScanPartyKeysParams): Promise<ScanPartyKeysRow[]> => runner.run<ScanPartyKeysRow>(scanPartyKeysStatement, params);

export type SharedAmongParams = { readonly keys: readonly string[] };
export type SharedAmongRow = { readonly attribute: string; readonly kind: string; readonly value: string; readonly unit: string | null; readonly parties: number; readonly holders: number };
export const sharedAmongStatement: Statement = {
  name: "evidence/shared-among",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})<--(h:Holder)
WITH v, count(DISTINCT h) AS holders
WHERE holders > 1
MATCH (v)<--(h:Holder)
WITH DISTINCT v, holders, h
WITH v, holders, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
WITH v, holders, count(DISTINCT party) AS parties
WHERE parties > 1
RETURN v.key AS attribute, v.kind AS kind, v.value AS value, v.unit AS unit, parties, holders
ORDER BY attribute`,
  params: {"keys":{"list":"string"}},
  row: {"attribute":"string","kind":"string","value":"string","unit":{"optional":"string"},"parties":"int","holders":"int"},
};
/** Those of these attributes that more than one party holds, and by how many parties and holders each is truly held */
export const sharedAmong = (runner: Runner, params: SharedAmongParams): Promise<SharedAmongRow[]> => runner.run<SharedAmongRow>(sharedAmongStatement, params);

export type StatedByHoldersParams = { readonly holders: readonly string[] };
export type StatedByHoldersRow = { readonly holder: string; readonly attribute: string; readonly use: string; readonly type: string | null; readonly country: string | null };
export const statedByHoldersStatement: Statement = {
  name: "evidence/stated-by-holders",
  access: "read",
  order: "total",
  text: `UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-[seen:HAS_ADDRESS|HAS_GOVERNMENT_ID|HAS_IP]->(v:Attribute)
WHERE seen.use = 'residence' OR seen.use = 'identity' OR seen.use = 'session'
RETURN DISTINCT holder, v.key AS attribute, seen.use AS use, v.type AS type, v.country AS country
ORDER BY holder, attribute, use`,
  params: {"holders":{"list":"string"}},
  row: {"holder":"string","attribute":"string","use":"string","type":{"optional":"string"},"country":{"optional":"string"}},
};
/** Residences that these applications state, in addresses or for equipment, government ids that they give, and networks that they were seen on */
export const statedByHolders = (runner: Runner, params: StatedByHoldersParams): Promise<StatedByHoldersRow[]> => runner.run<StatedByHoldersRow>(statedByHoldersStatement, params);

export type ExpiredBetweenParams = { readonly from: string; readonly until: string };
export type ExpiredBetweenRow = { readonly attribute: string };
export const expiredBetweenStatement: Statement = {
  name: "flag/expired-between",
  access: "read",
  order: "total",
  text: `CALL () {
  MATCH (k:Known)
  WHERE k.expiresAt > $from AND k.expiresAt <= $until
  RETURN k.attribute AS attribute
  UNION
  MATCH (e:Entry)
  WHERE e.expiresAt > $from AND e.expiresAt <= $until
  RETURN e.attribute AS attribute
}
RETURN attribute
ORDER BY attribute`,
  params: {"from":"string","until":"string"},
  row: {"attribute":"string"},
};
/** What lists and the ledger said of these values ran out after one instant and until another */
export const expiredBetween = (runner: Runner, params: ExpiredBetweenParams): Promise<ExpiredBetweenRow[]> => runner.run<ExpiredBetweenRow>(expiredBetweenStatement, params);

export type ForgetChangesParams = { readonly until: number };
export const forgetChangesStatement: Statement = {
  name: "flag/forget-changes",
  access: "write",
  order: "total",
  text: `MATCH (c:Change)
WHERE c.n <= $until
DELETE c`,
  params: {"until":"int"},
  row: {},
};
/** Forgets what was queued up to a write, in the transaction that writes what it led to */
export const forgetChanges = async (runner: Runner, params: ForgetChangesParams): Promise<void> => {
  await runner.run(forgetChangesStatement, params);
};

export type KnownBrokersRow = { readonly broker: string };
export const knownBrokersStatement: Statement = {
  name: "flag/known-brokers",
  access: "read",
  order: "total",
  text: `MATCH (k:Known {kind: 'broker'})
RETURN DISTINCT k.attribute AS broker
ORDER BY broker`,
  params: {},
  row: {"broker":"string"},
};
/** Brokers that a list names */
export const knownBrokers = (runner: Runner): Promise<KnownBrokersRow[]> => runner.run<KnownBrokersRow>(knownBrokersStatement, {});

export type KnownValuesByKeyParams = { readonly keys: readonly string[] };
export type KnownValuesByKeyRow = { readonly key: string; readonly attribute: string };
export const knownValuesByKeyStatement: Statement = {
  name: "flag/known-values-by-key",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (k:Known {key: key})
RETURN key, k.attribute AS attribute
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","attribute":"string"},
};
/** What these known values are about */
export const knownValuesByKey = (runner: Runner, params: KnownValuesByKeyParams): Promise<KnownValuesByKeyRow[]> => runner.run<KnownValuesByKeyRow>(knownValuesByKeyStatement, params);

export type LastRunRow = { readonly at: string; readonly settings: string };
export const lastRunStatement: Statement = {
  name: "flag/last-run",
  access: "read",
  order: "none",
  text: `MATCH (r:Work {key: 'run:flag'})
RETURN r.at AS at, r.settings AS settings`,
  params: {},
  row: {"at":"string","settings":"string"},
};
/** What the job last looked at the store with, and as of when */
export const lastRun = (runner: Runner): Promise<LastRunRow[]> => runner.run<LastRunRow>(lastRunStatement, {});

export type OpenCasesRow = { readonly id: string; readonly status: string; readonly openedAt: string; readonly parties: readonly string[]; readonly rings: readonly string[] };
export const openCasesStatement: Statement = {
  name: "flag/open-cases",
  access: "read",
  order: "total",
  text: `UNWIND ['open', 'referred'] AS status
MATCH (c:CaseFile {status: status})
RETURN c.id AS id, status, c.openedAt AS openedAt, c.parties AS parties, c.rings AS rings
ORDER BY id`,
  params: {},
  row: {"id":"string","status":"string","openedAt":"string","parties":{"list":"string"},"rings":{"list":"string"}},
};
/** Cases that are open or referred, with the parties and rings in them */
export const openCases = (runner: Runner): Promise<OpenCasesRow[]> => runner.run<OpenCasesRow>(openCasesStatement, {});

export type PartiesHoldingParams = { readonly keys: readonly string[] };
export type PartiesHoldingRow = { readonly party: string };
export const partiesHoldingStatement: Statement = {
  name: "flag/parties-holding",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (:Attribute {key: key})<--(h:Holder)
WITH DISTINCT h
WITH DISTINCT coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
RETURN party
ORDER BY party`,
  params: {"keys":{"list":"string"}},
  row: {"party":"string"},
};
/** The parties that hold these attributes, each once */
export const partiesHolding = (runner: Runner, params: PartiesHoldingParams): Promise<PartiesHoldingRow[]> => runner.run<PartiesHoldingRow>(partiesHoldingStatement, params);

export type PartiesOfHoldersParams = { readonly keys: readonly string[] };
export type PartiesOfHoldersRow = { readonly holder: string; readonly party: string };
export const partiesOfHoldersStatement: Statement = {
  name: "flag/parties-of-holders",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (h:Holder {key: key})
RETURN key AS holder, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
ORDER BY holder`,
  params: {"keys":{"list":"string"}},
  row: {"holder":"string","party":"string"},
};
/** To which party each of these applications and brokers belongs */
export const partiesOfHolders = (runner: Runner, params: PartiesOfHoldersParams): Promise<PartiesOfHoldersRow[]> => runner.run<PartiesOfHoldersRow>(partiesOfHoldersStatement, params);

export type QueuedChangesRow = { readonly n: number; readonly keys: readonly string[] };
export const queuedChangesStatement: Statement = {
  name: "flag/queued-changes",
  access: "read",
  order: "total",
  text: `MATCH (c:Change)
RETURN c.n AS n, c.keys AS keys
ORDER BY n`,
  params: {},
  row: {"n":"int","keys":{"list":"string"}},
};
/** What writes have touched since somebody last consumed it, the oldest first */
export const queuedChanges = (runner: Runner): Promise<QueuedChangesRow[]> => runner.run<QueuedChangesRow>(queuedChangesStatement, {});

export type ResidentsParams = { readonly keys: readonly string[] };
export type ResidentsRow = { readonly attribute: string; readonly parties: number };
export const residentsStatement: Statement = {
  name: "flag/residents",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (:Attribute {key: key})<-[seen:HAS_ADDRESS]-(a:Application)
WHERE seen.use = 'residence'
WITH DISTINCT key, a
WITH DISTINCT key, head([(a)-[:CLAIMS]->(p:Applicant) | p.key]) AS party
RETURN key AS attribute, count(party) AS parties
ORDER BY attribute`,
  params: {"keys":{"list":"string"}},
  row: {"attribute":"string","parties":"int"},
};
/** How many parties state each of these addresses as their residence */
export const residents = (runner: Runner, params: ResidentsParams): Promise<ResidentsRow[]> => runner.run<ResidentsRow>(residentsStatement, params);

export type SetRunParams = { readonly at: string; readonly settings: string };
export const setRunStatement: Statement = {
  name: "flag/set-run",
  access: "write",
  order: "total",
  text: `MERGE (r:Work:FlagRun {key: 'run:flag'})
SET r.at = $at, r.settings = $settings`,
  params: {"at":"string","settings":"string"},
  row: {},
};
/** What the job last looked at the store with, and as of when */
export const setRun = async (runner: Runner, params: SetRunParams): Promise<void> => {
  await runner.run(setRunStatement, params);
};

export type AccountUnderOtherNamesParams = { readonly applications: readonly string[] };
export type AccountUnderOtherNamesRow = { readonly application: string; readonly attribute: string; readonly record: string; readonly field: string; readonly raw: string };
export const accountUnderOtherNamesStatement: Statement = {
  name: "indicator/account-under-other-names",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_BANK_ACCOUNT]->(v:BankAccount)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, home: a.residence, raw: given.raw, use: given.use}) AS mine
WITH v, mine, [(v)<-[:HAS_BANK_ACCOUNT]-(b:Broker) WHERE b.declared | b.key] AS declaredBy
WHERE size(declaredBy) = 0
CALL (v) {
  MATCH (v)<-[given:HAS_BANK_ACCOUNT]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, home: o.residence, raw: given.raw, use: given.use}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.home, '') <> coalesce(one.home, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw, use: one.use}] + [o IN others | {record: o.record, raw: o.raw, use: o.use}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, CASE shown.use WHEN 'payment' THEN 'payments' ELSE 'bankAccounts' END AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","attribute":"string","record":"string","field":"string","raw":"string"},
};
/** Bank account of several names */
export const accountUnderOtherNames = (runner: Runner, params: AccountUnderOtherNamesParams): Promise<AccountUnderOtherNamesRow[]> => runner.run<AccountUnderOtherNamesRow>(accountUnderOtherNamesStatement, params);

export type ApplicationVelocityParams = { readonly applications: readonly string[] };
export type ApplicationVelocityRow = { readonly application: string; readonly record: string; readonly field: string; readonly raw: string; readonly note: string };
export const applicationVelocityStatement: Statement = {
  name: "indicator/application-velocity",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})
WITH a, substring(a.submittedAt, 0, 10) AS day,
     [(a)-[:CLAIMS]->(:Applicant)<-[:CLAIMS]-(o:Application) | {record: o.id, at: o.submittedAt}] AS own,
     [(a)-[:HAS_DEVICE]->(v:Device) | v.key] AS devices
CALL (day, devices) {
  UNWIND devices AS device
  MATCH (v:Attribute {key: device})
  WITH v, day, [(v)<-[:HAS_DEVICE]-(b:Broker) WHERE b.declared | b.key] AS declaredBy
  WHERE size(declaredBy) = 0
  MATCH (v)<-[:HAS_DEVICE]-(o:Application)
  WHERE o.submittedAt STARTS WITH day
  WITH DISTINCT o
  ORDER BY o.key
  LIMIT 50
  RETURN collect({record: o.id, at: o.submittedAt}) AS beside
}
UNWIND beside + own + [{record: a.id, at: a.submittedAt}] AS other
WITH DISTINCT a, day, other
WHERE other.at STARTS WITH day
WITH a, collect(other) AS others
WHERE size(others) >= 5
UNWIND others AS other
RETURN a.key AS application, other.record AS record, 'submittedAt' AS field, other.at AS raw, toString(size(others)) + ' in one day' AS note
ORDER BY application, raw, record
LIMIT 5000`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","record":"string","field":"string","raw":"string","note":"string"},
};
/** Many applications in one day */
export const applicationVelocity = (runner: Runner, params: ApplicationVelocityParams): Promise<ApplicationVelocityRow[]> => runner.run<ApplicationVelocityRow>(applicationVelocityStatement, params);

export type DeliveryAddressOfManyParams = { readonly applications: readonly string[] };
export type DeliveryAddressOfManyRow = { readonly application: string; readonly attribute: string; readonly record: string; readonly field: string; readonly raw: string };
export const deliveryAddressOfManyStatement: Statement = {
  name: "indicator/delivery-address-of-many",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})-[sent:HAS_ADDRESS]->(v:Address)
WHERE sent.use = 'shipping' AND a.residence <> v.key
WITH v, collect({application: a.key, record: a.id, raw: sent.raw}) AS mine
WITH v, mine, [(v)<-[:HAS_ADDRESS]-(b:Broker) WHERE b.declared AND b.kind <> 'host' | b.key] AS declaredBy
WHERE size(declaredBy) = 0
CALL (v) {
  MATCH (v)<-[sent:HAS_ADDRESS]-(o:Application)-[:CLAIMS]->(p:Applicant)
  WHERE sent.use = 'shipping' AND o.residence <> v.key
  WITH p, min(o.id) AS record, min(sent.raw) AS raw
  ORDER BY p.key
  LIMIT 200
  RETURN collect({record: record, raw: raw}) AS receivers
}
WITH v, mine, receivers
WHERE size(receivers) >= 3
UNWIND mine AS one
UNWIND [{record: one.record, raw: one.raw}] + receivers[0..6] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'addresses or equipment' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","attribute":"string","record":"string","field":"string","raw":"string"},
};
/** Delivery address of many who live elsewhere */
export const deliveryAddressOfMany = (runner: Runner, params: DeliveryAddressOfManyParams): Promise<DeliveryAddressOfManyRow[]> => runner.run<DeliveryAddressOfManyRow>(deliveryAddressOfManyStatement, params);

export type DeviceUnderOtherNamesParams = { readonly applications: readonly string[] };
export type DeviceUnderOtherNamesRow = { readonly application: string; readonly attribute: string; readonly record: string; readonly field: string; readonly raw: string };
export const deviceUnderOtherNamesStatement: Statement = {
  name: "indicator/device-under-other-names",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_DEVICE]->(v:Device)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, home: a.residence, raw: given.raw}) AS mine
WITH v, mine, [(v)<-[:HAS_DEVICE]-(b:Broker) WHERE b.declared | b.key] AS declaredBy
WHERE size(declaredBy) = 0
CALL (v) {
  MATCH (v)<-[given:HAS_DEVICE]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, home: o.residence, raw: given.raw}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.home, '') <> coalesce(one.home, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw}] + [o IN others | {record: o.record, raw: o.raw}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'devices.fingerprint' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","attribute":"string","record":"string","field":"string","raw":"string"},
};
/** Device that applied under another name */
export const deviceUnderOtherNames = (runner: Runner, params: DeviceUnderOtherNamesParams): Promise<DeviceUnderOtherNamesRow[]> => runner.run<DeviceUnderOtherNamesRow>(deviceUnderOtherNamesStatement, params);

export type EmailUnderOtherNamesParams = { readonly applications: readonly string[] };
export type EmailUnderOtherNamesRow = { readonly application: string; readonly attribute: string; readonly record: string; readonly field: string; readonly raw: string };
export const emailUnderOtherNamesStatement: Statement = {
  name: "indicator/email-under-other-names",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_EMAIL]->(v:Email)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, home: a.residence, raw: given.raw}) AS mine
WITH v, mine, [(v)<-[:HAS_EMAIL]-(b:Broker) WHERE b.declared | b.key] AS declaredBy
WHERE size(declaredBy) = 0
CALL (v) {
  MATCH (v)<-[given:HAS_EMAIL]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, home: o.residence, raw: given.raw}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.home, '') <> coalesce(one.home, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw}] + [o IN others | {record: o.record, raw: o.raw}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'emails' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","attribute":"string","record":"string","field":"string","raw":"string"},
};
/** E-mail address given under another name */
export const emailUnderOtherNames = (runner: Runner, params: EmailUnderOtherNamesParams): Promise<EmailUnderOtherNamesRow[]> => runner.run<EmailUnderOtherNamesRow>(emailUnderOtherNamesStatement, params);

export type KnownValueParams = { readonly applications: readonly string[]; readonly now: string };
export type KnownValueRow = { readonly application: string; readonly record: string; readonly field: string; readonly raw: string; readonly note: string };
export const knownValueStatement: Statement = {
  name: "indicator/known-value",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})-[seen]->(v:Attribute)
WITH a, v, v.key AS attribute, min(seen.raw) AS raw
MATCH (k:Known {attribute: attribute})
WHERE k.meaning = 'operator' AND coalesce(k.expiresAt, '9999') > $now
RETURN a.key AS application, a.id AS record,
       CASE v.kind WHEN 'phone' THEN 'phones' WHEN 'email' THEN 'emails' WHEN 'address' THEN 'addresses or equipment'
         WHEN 'bank_account' THEN 'bankAccounts or payments' WHEN 'device' THEN 'devices.fingerprint'
         WHEN 'ip_address' THEN 'devices.ip' ELSE 'profiles' END AS field, raw,
       'on ' + k.list + coalesce(', source ' + k.source, ', no source given') + coalesce(', since ' + k.addedAt, '') + coalesce(', expires ' + k.expiresAt, ', does not expire') AS note
ORDER BY application, field, raw, note
LIMIT 5000`,
  params: {"applications":{"list":"string"},"now":"string"},
  row: {"application":"string","record":"string","field":"string","raw":"string","note":"string"},
};
/** Value that a trusted list names */
export const knownValue = (runner: Runner, params: KnownValueParams): Promise<KnownValueRow[]> => runner.run<KnownValueRow>(knownValueStatement, params);

export type PhoneUnderOtherNamesParams = { readonly applications: readonly string[] };
export type PhoneUnderOtherNamesRow = { readonly application: string; readonly attribute: string; readonly record: string; readonly field: string; readonly raw: string };
export const phoneUnderOtherNamesStatement: Statement = {
  name: "indicator/phone-under-other-names",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_PHONE]->(v:Phone)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, home: a.residence, raw: given.raw}) AS mine
WITH v, mine, [(v)<-[:HAS_PHONE]-(b:Broker) WHERE b.declared | b.key] AS declaredBy
WHERE size(declaredBy) = 0
CALL (v) {
  MATCH (v)<-[given:HAS_PHONE]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, home: o.residence, raw: given.raw}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.home, '') <> coalesce(one.home, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw}] + [o IN others | {record: o.record, raw: o.raw}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'phones' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","attribute":"string","record":"string","field":"string","raw":"string"},
};
/** Phone given under another name */
export const phoneUnderOtherNames = (runner: Runner, params: PhoneUnderOtherNamesParams): Promise<PhoneUnderOtherNamesRow[]> => runner.run<PhoneUnderOtherNamesRow>(phoneUnderOtherNamesStatement, params);

export type ReferenceUnderOtherNamesParams = { readonly applications: readonly string[] };
export type ReferenceUnderOtherNamesRow = { readonly application: string; readonly attribute: string; readonly record: string; readonly field: string; readonly raw: string };
export const referenceUnderOtherNamesStatement: Statement = {
  name: "indicator/reference-under-other-names",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_REFERENCE]->(v:Reference)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, broker: a.broker, raw: given.raw}) AS mine
CALL (v) {
  MATCH (v)<-[given:HAS_REFERENCE]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, broker: o.broker, raw: given.raw}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.broker, '') <> coalesce(one.broker, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw}] + [o IN others | {record: o.record, raw: o.raw}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'references' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","attribute":"string","record":"string","field":"string","raw":"string"},
};
/** Reference that several names give */
export const referenceUnderOtherNames = (runner: Runner, params: ReferenceUnderOtherNamesParams): Promise<ReferenceUnderOtherNamesRow[]> => runner.run<ReferenceUnderOtherNamesRow>(referenceUnderOtherNamesStatement, params);

export type ResumeUnderOtherNamesParams = { readonly applications: readonly string[] };
export type ResumeUnderOtherNamesRow = { readonly application: string; readonly attribute: string; readonly record: string; readonly field: string; readonly raw: string };
export const resumeUnderOtherNamesStatement: Statement = {
  name: "indicator/resume-under-other-names",
  access: "read",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})-[given:HAS_RESUME]->(v:Resume)
WITH v, collect({application: a.key, record: a.id, name: a.nameKey, home: a.residence, raw: given.raw}) AS mine
CALL (v) {
  MATCH (v)<-[given:HAS_RESUME]-(o:Application)
  WITH o, given
  ORDER BY o.key, given.use, given.raw
  LIMIT 200
  RETURN collect({record: o.id, name: o.nameKey, home: o.residence, raw: given.raw}) AS holders
}
UNWIND mine AS one
WITH v, one, [o IN holders WHERE o.name <> one.name AND coalesce(o.home, '') <> coalesce(one.home, '-')][0..5] AS others
WHERE size(others) > 0
UNWIND [{record: one.record, raw: one.raw}] + [o IN others | {record: o.record, raw: o.raw}] AS shown
RETURN DISTINCT one.application AS application, v.key AS attribute, shown.record AS record, 'resume.text' AS field, shown.raw AS raw
ORDER BY application, attribute, record, field, raw
LIMIT 5000`,
  params: {"applications":{"list":"string"}},
  row: {"application":"string","attribute":"string","record":"string","field":"string","raw":"string"},
};
/** The same résumé under another name */
export const resumeUnderOtherNames = (runner: Runner, params: ResumeUnderOtherNamesParams): Promise<ResumeUnderOtherNamesRow[]> => runner.run<ResumeUnderOtherNamesRow>(resumeUnderOtherNamesStatement, params);

export type BandsOfValuesParams = { readonly keys: readonly string[] };
export type BandsOfValuesRow = { readonly key: string; readonly bands: readonly number[] };
export const bandsOfValuesStatement: Statement = {
  name: "intake/bands-of-values",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})
WHERE v.band1 IS NOT NULL
RETURN key, [v.band1, v.band2, v.band3] AS bands
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","bands":{"list":"int"}},
};
/** The bands of these résumés, whoever holds them */
export const bandsOfValues = (runner: Runner, params: BandsOfValuesParams): Promise<BandsOfValuesRow[]> => runner.run<BandsOfValuesRow>(bandsOfValuesStatement, params);

export type CreateApplicationsParams = { readonly rows: readonly { readonly key: string; readonly id: string; readonly source?: string | null | undefined; readonly recordId: string; readonly submittedAt: string; readonly name: string; readonly nameKey: string; readonly nameKeyReversed: string; readonly birthDate?: string | null | undefined; readonly identityByBirth?: string | null | undefined; readonly identityById?: string | null | undefined; readonly roleTitle?: string | null | undefined; readonly requisition?: string | null | undefined; readonly residence?: string | null | undefined; readonly town?: string | null | undefined; readonly country?: string | null | undefined; readonly broker?: string | null | undefined; readonly hash: string; readonly record: string; readonly olderHashes: readonly string[]; readonly olderRecords: readonly string[] }[] };
export const createApplicationsStatement: Statement = {
  name: "intake/create-applications",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_key) - 1) AS row
CREATE (:Holder:Application {
  key: $rows_key[row], id: $rows_id[row], source: $rows_source[row], recordId: $rows_recordId[row], submittedAt: $rows_submittedAt[row],
  name: $rows_name[row], nameKey: $rows_nameKey[row], nameKeyReversed: $rows_nameKeyReversed[row], birthDate: $rows_birthDate[row],
  identityByBirth: $rows_identityByBirth[row], identityById: $rows_identityById[row], roleTitle: $rows_roleTitle[row],
  requisition: $rows_requisition[row], residence: $rows_residence[row], town: $rows_town[row], country: $rows_country[row],
  broker: $rows_broker[row], hash: $rows_hash[row], record: $rows_record[row], olderHashes: $rows_olderHashes[row],
  olderRecords: $rows_olderRecords[row]
})`,
  params: {"rows":{"table":{"key":"string","id":"string","source":{"optional":"string"},"recordId":"string","submittedAt":"string","name":"string","nameKey":"string","nameKeyReversed":"string","birthDate":{"optional":"string"},"identityByBirth":{"optional":"string"},"identityById":{"optional":"string"},"roleTitle":{"optional":"string"},"requisition":{"optional":"string"},"residence":{"optional":"string"},"town":{"optional":"string"},"country":{"optional":"string"},"broker":{"optional":"string"},"hash":"string","record":"string","olderHashes":{"list":"string"},"olderRecords":{"list":"string"}}}},
  row: {},
};
/** Applications seen for the first time */
export const createApplications = async (runner: Runner, params: CreateApplicationsParams): Promise<void> => {
  await runner.run(createApplicationsStatement, params);
};

export type CreateBrokersParams = { readonly rows: readonly { readonly key: string; readonly id: string; readonly source?: string | null | undefined; readonly recordId: string; readonly name: string; readonly nameKey: string; readonly kind: string; readonly declared: boolean; readonly submittedAt?: string | null | undefined; readonly hash?: string | null | undefined; readonly record?: string | null | undefined; readonly olderHashes: readonly string[]; readonly olderRecords: readonly string[] }[] };
export const createBrokersStatement: Statement = {
  name: "intake/create-brokers",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
CREATE (:Holder:Party:Broker {
  key: row.key, id: row.id, source: row.source, recordId: row.recordId, name: row.name, nameKey: row.nameKey,
  kind: row.kind, declared: row.declared, submittedAt: row.submittedAt, hash: row.hash, record: row.record,
  olderHashes: row.olderHashes, olderRecords: row.olderRecords
})`,
  params: {"rows":{"list":{"map":{"key":"string","id":"string","source":{"optional":"string"},"recordId":"string","name":"string","nameKey":"string","kind":"string","declared":"boolean","submittedAt":{"optional":"string"},"hash":{"optional":"string"},"record":{"optional":"string"},"olderHashes":{"list":"string"},"olderRecords":{"list":"string"}}}}},
  row: {},
};
/** Brokers seen for the first time: declared by a record of their own, or only named by applications so far */
export const createBrokers = async (runner: Runner, params: CreateBrokersParams): Promise<void> => {
  await runner.run(createBrokersStatement, params);
};

export type CreatePlacementsParams = { readonly rows: readonly { readonly broker: string; readonly application: string }[] };
export const createPlacementsStatement: Statement = {
  name: "intake/create-placements",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (b:Holder {key: row.broker})
MATCH (a:Holder {key: row.application})
CREATE (b)-[:PLACED]->(a)`,
  params: {"rows":{"list":{"map":{"broker":"string","application":"string"}}}},
  row: {},
};
/** That brokers placed applications */
export const createPlacements = async (runner: Runner, params: CreatePlacementsParams): Promise<void> => {
  await runner.run(createPlacementsStatement, params);
};

export type DeleteObservationsParams = { readonly holders: readonly string[] };
export type DeleteObservationsRow = { readonly attribute: string };
export const deleteObservationsStatement: Statement = {
  name: "intake/delete-observations",
  access: "write",
  order: "total",
  text: `UNWIND $holders AS holder
MATCH (h:Holder {key: holder})-[seen]->(v:Attribute)
WITH v.key AS attribute, seen
DELETE seen
WITH DISTINCT attribute
RETURN attribute
ORDER BY attribute`,
  params: {"holders":{"list":"string"}},
  row: {"attribute":"string"},
};
/** Forgets what these holders were seen with, and says which attributes that was */
export const deleteObservations = (runner: Runner, params: DeleteObservationsParams): Promise<DeleteObservationsRow[]> => runner.run<DeleteObservationsRow>(deleteObservationsStatement, params);

export type DeletePlacementsParams = { readonly applications: readonly string[] };
export const deletePlacementsStatement: Statement = {
  name: "intake/delete-placements",
  access: "write",
  order: "total",
  text: `UNWIND $applications AS application
MATCH (a:Holder {key: application})<-[placed:PLACED]-(:Broker)
DELETE placed`,
  params: {"applications":{"list":"string"}},
  row: {},
};
/** Forgets who placed these applications, before a newer version says it anew */
export const deletePlacements = async (runner: Runner, params: DeletePlacementsParams): Promise<void> => {
  await runner.run(deletePlacementsStatement, params);
};

export type DeleteUnheldAttributesParams = { readonly keys: readonly string[] };
export const deleteUnheldAttributesStatement: Statement = {
  name: "intake/delete-unheld-attributes",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})
WHERE NOT EXISTS { (v)<--(:Holder) }
DELETE v`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Attributes among these that nobody holds any more leave the graph */
export const deleteUnheldAttributes = async (runner: Runner, params: DeleteUnheldAttributesParams): Promise<void> => {
  await runner.run(deleteUnheldAttributesStatement, params);
};

export type DeleteUnnamedBrokersParams = { readonly keys: readonly string[] };
export const deleteUnnamedBrokersStatement: Statement = {
  name: "intake/delete-unnamed-brokers",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (b:Holder {key: key})
WHERE b.declared = false AND NOT EXISTS { (b)-[:PLACED]->(:Application) }
DELETE b`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Brokers among these that no record declares and no application names any more leave the graph */
export const deleteUnnamedBrokers = async (runner: Runner, params: DeleteUnnamedBrokersParams): Promise<void> => {
  await runner.run(deleteUnnamedBrokersStatement, params);
};

export type ExistingHoldersParams = { readonly keys: readonly string[] };
export type ExistingHoldersRow = { readonly key: string; readonly submittedAt: string | null; readonly hash: string | null; readonly record: string | null; readonly olderHashes: readonly string[]; readonly olderRecords: readonly string[]; readonly broker: string | null; readonly declared: boolean | null };
export const existingHoldersStatement: Statement = {
  name: "intake/existing-holders",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (h:Holder {key: key})
RETURN h.key AS key, h.submittedAt AS submittedAt, h.hash AS hash, h.record AS record,
       h.olderHashes AS olderHashes, h.olderRecords AS olderRecords, h.broker AS broker,
       h.declared AS declared
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","submittedAt":{"optional":"string"},"hash":{"optional":"string"},"record":{"optional":"string"},"olderHashes":{"list":"string"},"olderRecords":{"list":"string"},"broker":{"optional":"string"},"declared":{"optional":"boolean"}},
};
/** What is already stored of these applications and brokers */
export const existingHolders = (runner: Runner, params: ExistingHoldersParams): Promise<ExistingHoldersRow[]> => runner.run<ExistingHoldersRow>(existingHoldersStatement, params);

export type ExistingKnownValuesParams = { readonly keys: readonly string[] };
export type ExistingKnownValuesRow = { readonly key: string; readonly addedAt: string | null; readonly hash: string; readonly record: string; readonly olderHashes: readonly string[]; readonly olderRecords: readonly string[] };
export const existingKnownValuesStatement: Statement = {
  name: "intake/existing-known-values",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (k:Known {key: key})
RETURN k.key AS key, k.addedAt AS addedAt, k.hash AS hash, k.record AS record, k.olderHashes AS olderHashes,
       k.olderRecords AS olderRecords
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","addedAt":{"optional":"string"},"hash":"string","record":"string","olderHashes":{"list":"string"},"olderRecords":{"list":"string"}},
};
/** What is already stored of these known values */
export const existingKnownValues = (runner: Runner, params: ExistingKnownValuesParams): Promise<ExistingKnownValuesRow[]> => runner.run<ExistingKnownValuesRow>(existingKnownValuesStatement, params);

export type IntakeStateRow = { readonly sealKeyId: string | null; readonly rebuilding: boolean | null };
export const intakeStateStatement: Statement = {
  name: "intake/intake-state",
  access: "read",
  order: "none",
  text: `MATCH (s:Store {key: 'store'})
RETURN s.sealKeyId AS sealKeyId, s.rebuilding AS rebuilding`,
  params: {},
  row: {"sealKeyId":{"optional":"string"},"rebuilding":{"optional":"boolean"}},
};
/** With which key the store was loaded, and whether a rebuild of it was begun and not ended */
export const intakeState = (runner: Runner): Promise<IntakeStateRow[]> => runner.run<IntakeStateRow>(intakeStateStatement, {});

export type MergeKnownValuesParams = { readonly rows: readonly { readonly key: string; readonly kind: string; readonly value: string; readonly list: string; readonly source?: string | null | undefined; readonly addedAt?: string | null | undefined; readonly expiresAt?: string | null | undefined; readonly note?: string | null | undefined; readonly meaning: string; readonly attribute: string; readonly hash: string; readonly record: string; readonly olderHashes: readonly string[]; readonly olderRecords: readonly string[] }[] };
export const mergeKnownValuesStatement: Statement = {
  name: "intake/merge-known-values",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MERGE (k:Known {key: row.key})
SET k.kind = row.kind, k.value = row.value, k.list = row.list, k.source = row.source, k.addedAt = row.addedAt,
    k.expiresAt = row.expiresAt, k.note = row.note, k.meaning = row.meaning, k.attribute = row.attribute,
    k.hash = row.hash, k.record = row.record, k.olderHashes = row.olderHashes, k.olderRecords = row.olderRecords`,
  params: {"rows":{"list":{"map":{"key":"string","kind":"string","value":"string","list":"string","source":{"optional":"string"},"addedAt":{"optional":"string"},"expiresAt":{"optional":"string"},"note":{"optional":"string"},"meaning":"string","attribute":"string","hash":"string","record":"string","olderHashes":{"list":"string"},"olderRecords":{"list":"string"}}}}},
  row: {},
};
/** Values that somebody trustworthy names as an operator's, or as a shared thing */
export const mergeKnownValues = async (runner: Runner, params: MergeKnownValuesParams): Promise<void> => {
  await runner.run(mergeKnownValuesStatement, params);
};

export type ObserveAddressesParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly building?: string | null | undefined; readonly unit?: string | null | undefined; readonly town?: string | null | undefined; readonly postcode?: string | null | undefined; readonly country?: string | null | undefined; readonly near?: number | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined }[] };
export const observeAddressesStatement: Statement = {
  name: "intake/observe-addresses",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:Address {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'address', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row]), v.building = $rows_building[row], v.unit = $rows_unit[row], v.town = $rows_town[row], v.postcode = $rows_postcode[row], v.country = $rows_country[row], v.near = $rows_near[row]
CREATE (h)-[:HAS_ADDRESS {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"building":{"optional":"string"},"unit":{"optional":"string"},"town":{"optional":"string"},"postcode":{"optional":"string"},"country":{"optional":"string"},"near":{"optional":"int"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with addresses; values that are new are made. A holder's earlier observations are deleted first */
export const observeAddresses = async (runner: Runner, params: ObserveAddressesParams): Promise<void> => {
  await runner.run(observeAddressesStatement, params);
};

export type ObserveBankAccountsParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly country?: string | null | undefined; readonly last4?: string | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined; readonly accountHolder?: string | null | undefined }[] };
export const observeBankAccountsStatement: Statement = {
  name: "intake/observe-bank-accounts",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:BankAccount {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'bank_account', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row]), v.country = $rows_country[row], v.last4 = $rows_last4[row]
CREATE (h)-[:HAS_BANK_ACCOUNT {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row], holder: $rows_accountHolder[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"country":{"optional":"string"},"last4":{"optional":"string"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"},"accountHolder":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with bank accounts; values that are new are made. A holder's earlier observations are deleted first */
export const observeBankAccounts = async (runner: Runner, params: ObserveBankAccountsParams): Promise<void> => {
  await runner.run(observeBankAccountsStatement, params);
};

export type ObserveDevicesParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined; readonly timezone?: string | null | undefined }[] };
export const observeDevicesStatement: Statement = {
  name: "intake/observe-devices",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:Device {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'device', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row])
CREATE (h)-[:HAS_DEVICE {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row], timezone: $rows_timezone[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"},"timezone":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with devices; values that are new are made. A holder's earlier observations are deleted first */
export const observeDevices = async (runner: Runner, params: ObserveDevicesParams): Promise<void> => {
  await runner.run(observeDevicesStatement, params);
};

export type ObserveEmailsParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly domain?: string | null | undefined; readonly family?: string | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined }[] };
export const observeEmailsStatement: Statement = {
  name: "intake/observe-emails",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:Email {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'email', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row]), v.domain = $rows_domain[row], v.family = $rows_family[row]
CREATE (h)-[:HAS_EMAIL {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"domain":{"optional":"string"},"family":{"optional":"string"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with e-mail addresses; values that are new are made. A holder's earlier observations are deleted first */
export const observeEmails = async (runner: Runner, params: ObserveEmailsParams): Promise<void> => {
  await runner.run(observeEmailsStatement, params);
};

export type ObserveGovernmentIdsParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly country?: string | null | undefined; readonly type?: string | null | undefined; readonly last4?: string | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined }[] };
export const observeGovernmentIdsStatement: Statement = {
  name: "intake/observe-government-ids",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:GovernmentId {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'government_id', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row]), v.country = $rows_country[row], v.type = $rows_type[row], v.last4 = $rows_last4[row]
CREATE (h)-[:HAS_GOVERNMENT_ID {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"country":{"optional":"string"},"type":{"optional":"string"},"last4":{"optional":"string"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with government ids; values that are new are made. A holder's earlier observations are deleted first */
export const observeGovernmentIds = async (runner: Runner, params: ObserveGovernmentIdsParams): Promise<void> => {
  await runner.run(observeGovernmentIdsStatement, params);
};

export type ObserveIpAddressesParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly version?: number | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined }[] };
export const observeIpAddressesStatement: Statement = {
  name: "intake/observe-ip-addresses",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:IpAddress {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'ip_address', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row]), v.version = $rows_version[row]
CREATE (h)-[:HAS_IP {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"version":{"optional":"int"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with IP addresses; values that are new are made. A holder's earlier observations are deleted first */
export const observeIpAddresses = async (runner: Runner, params: ObserveIpAddressesParams): Promise<void> => {
  await runner.run(observeIpAddressesStatement, params);
};

export type ObservePhonesParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly country?: string | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined; readonly format?: string | null | undefined }[] };
export const observePhonesStatement: Statement = {
  name: "intake/observe-phones",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:Phone {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'phone', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row]), v.country = $rows_country[row]
CREATE (h)-[:HAS_PHONE {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row], format: $rows_format[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"country":{"optional":"string"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"},"format":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with phone numbers; values that are new are made. A holder's earlier observations are deleted first */
export const observePhones = async (runner: Runner, params: ObservePhonesParams): Promise<void> => {
  await runner.run(observePhonesStatement, params);
};

export type ObserveProfilesParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly network?: string | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined; readonly name?: string | null | undefined; readonly createdAt?: string | null | undefined; readonly lastActiveAt?: string | null | undefined }[] };
export const observeProfilesStatement: Statement = {
  name: "intake/observe-profiles",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:Profile {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'profile', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row]), v.network = $rows_network[row]
CREATE (h)-[:HAS_PROFILE {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row], name: $rows_name[row], createdAt: $rows_createdAt[row], lastActiveAt: $rows_lastActiveAt[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"network":{"optional":"string"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"},"name":{"optional":"string"},"createdAt":{"optional":"string"},"lastActiveAt":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with profiles; values that are new are made. A holder's earlier observations are deleted first */
export const observeProfiles = async (runner: Runner, params: ObserveProfilesParams): Promise<void> => {
  await runner.run(observeProfilesStatement, params);
};

export type ObserveReferencesParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined }[] };
export const observeReferencesStatement: Statement = {
  name: "intake/observe-references",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:Reference {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'reference', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row])
CREATE (h)-[:HAS_REFERENCE {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with references; values that are new are made. A holder's earlier observations are deleted first */
export const observeReferences = async (runner: Runner, params: ObserveReferencesParams): Promise<void> => {
  await runner.run(observeReferencesStatement, params);
};

export type ObserveResumesParams = { readonly rows: readonly { readonly holder: string; readonly attribute: string; readonly value: string; readonly fold?: string | null | undefined; readonly band1?: number | null | undefined; readonly band2?: number | null | undefined; readonly band3?: number | null | undefined; readonly sketch?: string | null | undefined; readonly raw?: string | null | undefined; readonly use: string; readonly observedAt?: string | null | undefined }[] };
export const observeResumesStatement: Statement = {
  name: "intake/observe-resumes",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_holder) - 1) AS row
MATCH (h:Holder {key: $rows_holder[row]})
MERGE (v:Attribute:Resume {key: $rows_attribute[row]})
ON CREATE SET v.kind = 'resume', v.value = $rows_value[row], v.fold = coalesce($rows_fold[row], $rows_value[row]), v.band1 = $rows_band1[row], v.band2 = $rows_band2[row], v.band3 = $rows_band3[row], v.sketch = $rows_sketch[row]
CREATE (h)-[:HAS_RESUME {raw: coalesce($rows_raw[row], $rows_value[row]), use: $rows_use[row], observedAt: $rows_observedAt[row]}]->(v)`,
  params: {"rows":{"table":{"holder":"string","attribute":"string","value":"string","fold":{"optional":"string"},"band1":{"optional":"int"},"band2":{"optional":"int"},"band3":{"optional":"int"},"sketch":{"optional":"string"},"raw":{"optional":"string"},"use":"string","observedAt":{"optional":"string"}}}},
  row: {},
};
/** That holders were seen with résumés; values that are new are made. A holder's earlier observations are deleted first */
export const observeResumes = async (runner: Runner, params: ObserveResumesParams): Promise<void> => {
  await runner.run(observeResumesStatement, params);
};

export type QueueChangeParams = { readonly keys: readonly string[] };
export const queueChangeStatement: Statement = {
  name: "intake/queue-change",
  access: "write",
  order: "total",
  text: `MATCH (s:Store {key: 'store'})
MERGE (c:Change {key: 'change:' + toString(s.writes)})
ON CREATE SET c.n = s.writes, c.keys = $keys
ON MATCH SET c.keys = c.keys + $keys`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Queues what this write touched, for whoever works incrementally */
export const queueChange = async (runner: Runner, params: QueueChangeParams): Promise<void> => {
  await runner.run(queueChangeStatement, params);
};

export type SetHistoryParams = { readonly rows: readonly { readonly key: string; readonly olderHashes: readonly string[]; readonly olderRecords: readonly string[] }[] };
export const setHistoryStatement: Statement = {
  name: "intake/set-history",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (h:Holder {key: row.key})
SET h.olderHashes = row.olderHashes, h.olderRecords = row.olderRecords`,
  params: {"rows":{"list":{"map":{"key":"string","olderHashes":{"list":"string"},"olderRecords":{"list":"string"}}}}},
  row: {},
};
/** Older versions that arrived late of applications and brokers that stay as they are */
export const setHistory = async (runner: Runner, params: SetHistoryParams): Promise<void> => {
  await runner.run(setHistoryStatement, params);
};

export type SetKnownHistoryParams = { readonly rows: readonly { readonly key: string; readonly olderHashes: readonly string[]; readonly olderRecords: readonly string[] }[] };
export const setKnownHistoryStatement: Statement = {
  name: "intake/set-known-history",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (k:Known {key: row.key})
SET k.olderHashes = row.olderHashes, k.olderRecords = row.olderRecords`,
  params: {"rows":{"list":{"map":{"key":"string","olderHashes":{"list":"string"},"olderRecords":{"list":"string"}}}}},
  row: {},
};
/** Older versions that arrived late of known values that stay as they are */
export const setKnownHistory = async (runner: Runner, params: SetKnownHistoryParams): Promise<void> => {
  await runner.run(setKnownHistoryStatement, params);
};

export type SetRebuildingParams = { readonly rebuilding: boolean };
export const setRebuildingStatement: Statement = {
  name: "intake/set-rebuilding",
  access: "write",
  order: "total",
  text: `MATCH (s:Store {key: 'store'})
SET s.rebuilding = $rebuilding`,
  params: {"rebuilding":"boolean"},
  row: {},
};
/** Says that the graph is being derived again, or that this has ended */
export const setRebuilding = async (runner: Runner, params: SetRebuildingParams): Promise<void> => {
  await runner.run(setRebuildingStatement, params);
};

export type SetSealKeyParams = { readonly sealKeyId: string };
export const setSealKeyStatement: Statement = {
  name: "intake/set-seal-key",
  access: "write",
  order: "total",
  text: `MATCH (s:Store {key: 'store'})
SET s.sealKeyId = $sealKeyId`,
  params: {"sealKeyId":"string"},
  row: {},
};
/** Remembers the key that the sealed values of this store were hashed with */
export const setSealKey = async (runner: Runner, params: SetSealKeyParams): Promise<void> => {
  await runner.run(setSealKeyStatement, params);
};

export type UpdateApplicationsParams = { readonly rows: readonly { readonly key: string; readonly id: string; readonly source?: string | null | undefined; readonly recordId: string; readonly submittedAt: string; readonly name: string; readonly nameKey: string; readonly nameKeyReversed: string; readonly birthDate?: string | null | undefined; readonly identityByBirth?: string | null | undefined; readonly identityById?: string | null | undefined; readonly roleTitle?: string | null | undefined; readonly requisition?: string | null | undefined; readonly residence?: string | null | undefined; readonly town?: string | null | undefined; readonly country?: string | null | undefined; readonly broker?: string | null | undefined; readonly hash: string; readonly record: string; readonly olderHashes: readonly string[]; readonly olderRecords: readonly string[] }[] };
export const updateApplicationsStatement: Statement = {
  name: "intake/update-applications",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (a:Application {key: row.key})
SET a.id = row.id, a.source = row.source, a.recordId = row.recordId, a.submittedAt = row.submittedAt,
    a.name = row.name, a.nameKey = row.nameKey, a.nameKeyReversed = row.nameKeyReversed,
    a.birthDate = row.birthDate, a.identityByBirth = row.identityByBirth, a.identityById = row.identityById,
    a.roleTitle = row.roleTitle, a.requisition = row.requisition, a.residence = row.residence,
    a.town = row.town, a.country = row.country, a.broker = row.broker, a.hash = row.hash,
    a.record = row.record, a.olderHashes = row.olderHashes, a.olderRecords = row.olderRecords`,
  params: {"rows":{"list":{"map":{"key":"string","id":"string","source":{"optional":"string"},"recordId":"string","submittedAt":"string","name":"string","nameKey":"string","nameKeyReversed":"string","birthDate":{"optional":"string"},"identityByBirth":{"optional":"string"},"identityById":{"optional":"string"},"roleTitle":{"optional":"string"},"requisition":{"optional":"string"},"residence":{"optional":"string"},"town":{"optional":"string"},"country":{"optional":"string"},"broker":{"optional":"string"},"hash":"string","record":"string","olderHashes":{"list":"string"},"olderRecords":{"list":"string"}}}}},
  row: {},
};
/** Applications of which a newer or older version arrived: the newest stands, the others are its history */
export const updateApplications = async (runner: Runner, params: UpdateApplicationsParams): Promise<void> => {
  await runner.run(updateApplicationsStatement, params);
};

export type UpdateBrokersParams = { readonly rows: readonly { readonly key: string; readonly id: string; readonly source?: string | null | undefined; readonly recordId: string; readonly name: string; readonly nameKey: string; readonly kind: string; readonly declared: boolean; readonly submittedAt?: string | null | undefined; readonly hash?: string | null | undefined; readonly record?: string | null | undefined; readonly olderHashes: readonly string[]; readonly olderRecords: readonly string[] }[] };
export const updateBrokersStatement: Statement = {
  name: "intake/update-brokers",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (b:Holder {key: row.key})
SET b.id = row.id, b.source = row.source, b.recordId = row.recordId, b.name = row.name,
    b.nameKey = row.nameKey, b.kind = row.kind, b.declared = row.declared, b.submittedAt = row.submittedAt,
    b.hash = row.hash, b.record = row.record, b.olderHashes = row.olderHashes,
    b.olderRecords = row.olderRecords`,
  params: {"rows":{"list":{"map":{"key":"string","id":"string","source":{"optional":"string"},"recordId":"string","name":"string","nameKey":"string","kind":"string","declared":"boolean","submittedAt":{"optional":"string"},"hash":{"optional":"string"},"record":{"optional":"string"},"olderHashes":{"list":"string"},"olderRecords":{"list":"string"}}}}},
  row: {},
};
/** Brokers of which a record arrived after they were first named or declared */
export const updateBrokers = async (runner: Runner, params: UpdateBrokersParams): Promise<void> => {
  await runner.run(updateBrokersStatement, params);
};

export type CandidatesOfBrokersParams = { readonly keys: readonly string[]; readonly limit: number };
export type CandidatesOfBrokersRow = { readonly broker: string; readonly application: string; readonly party: string };
export const candidatesOfBrokersStatement: Statement = {
  name: "ring/candidates-of-brokers",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (b:Holder {key: key})
CALL (b) {
  CALL (b) {
    MATCH (b)-[:PLACED]->(a:Application)
    RETURN a
    UNION
    MATCH (b)-->(v:Attribute)
    WITH DISTINCT v
    MATCH (v)<--(a:Application)
    RETURN a
  }
  MATCH (a)-[:CLAIMS]->(p:Applicant)
  RETURN DISTINCT a.key AS application, p.key AS party
  ORDER BY application
  LIMIT $limit
}
RETURN b.key AS broker, application, party
ORDER BY broker, application`,
  params: {"keys":{"list":"string"},"limit":"int"},
  row: {"broker":"string","application":"string","party":"string"},
};
/** Applications that name these brokers or give a channel of theirs, the first of each broker */
export const candidatesOfBrokers = (runner: Runner, params: CandidatesOfBrokersParams): Promise<CandidatesOfBrokersRow[]> => runner.run<CandidatesOfBrokersRow>(candidatesOfBrokersStatement, params);

export type ChangesOfRingsParams = { readonly rings: readonly string[] };
export type ChangesOfRingsRow = { readonly ring: string; readonly at: string; readonly by: string; readonly kind: string; readonly size: number; readonly gained: readonly string[]; readonly lost: readonly string[]; readonly parents: readonly string[]; readonly children: readonly string[] };
export const changesOfRingsStatement: Statement = {
  name: "ring/changes-of-rings",
  access: "read",
  order: "total",
  text: `UNWIND $rings AS key
MATCH (r:Work {key: key})-[:CHANGED]->(c:RingChange)
RETURN key AS ring, c.at AS at, c.by AS by, c.kind AS kind, c.size AS size, c.gained AS gained, c.lost AS lost,
       c.parents AS parents, c.children AS children
ORDER BY ring, at, c.key`,
  params: {"rings":{"list":"string"}},
  row: {"ring":"string","at":"string","by":"string","kind":"string","size":"int","gained":{"list":"string"},"lost":{"list":"string"},"parents":{"list":"string"},"children":{"list":"string"}},
};
/** What happened to rings, the oldest first */
export const changesOfRings = (runner: Runner, params: ChangesOfRingsParams): Promise<ChangesOfRingsRow[]> => runner.run<ChangesOfRingsRow>(changesOfRingsStatement, params);

export type MergeRingChangesParams = { readonly rows: readonly { readonly key: string; readonly ring: string; readonly at: string; readonly by: string; readonly kind: string; readonly size: number; readonly gained: readonly string[]; readonly lost: readonly string[]; readonly parents: readonly string[]; readonly children: readonly string[] }[] };
export const mergeRingChangesStatement: Statement = {
  name: "ring/merge-ring-changes",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (r:Work {key: row.ring})
WHERE r:Ring
MERGE (c:Work:RingChange {key: row.key})
MERGE (r)-[:CHANGED]->(c)
SET c.at = row.at, c.by = row.by, c.kind = row.kind, c.size = row.size, c.gained = row.gained, c.lost = row.lost,
    c.parents = row.parents, c.children = row.children`,
  params: {"rows":{"list":{"map":{"key":"string","ring":"string","at":"string","by":"string","kind":"string","size":"int","gained":{"list":"string"},"lost":{"list":"string"},"parents":{"list":"string"},"children":{"list":"string"}}}}},
  row: {},
};
/** What happened to rings at one time */
export const mergeRingChanges = async (runner: Runner, params: MergeRingChangesParams): Promise<void> => {
  await runner.run(mergeRingChangesStatement, params);
};

export type MergeRingsParams = { readonly rows: readonly { readonly key: string; readonly id: string; readonly parties: readonly string[]; readonly bits: number; readonly status: string; readonly firstSeenAt: string; readonly lastChangedAt: string; readonly parents: readonly string[]; readonly children: readonly string[] }[] };
export const mergeRingsStatement: Statement = {
  name: "ring/merge-rings",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MERGE (r:Work:Ring {key: row.key})
SET r.id = row.id, r.parties = row.parties, r.bits = row.bits, r.status = row.status, r.firstSeenAt = row.firstSeenAt,
    r.lastChangedAt = row.lastChangedAt, r.parents = row.parents, r.children = row.children`,
  params: {"rows":{"list":{"map":{"key":"string","id":"string","parties":{"list":"string"},"bits":"float","status":"string","firstSeenAt":"string","lastChangedAt":"string","parents":{"list":"string"},"children":{"list":"string"}}}}},
  row: {},
};
/** Rings as they are from now on, whole */
export const mergeRings = async (runner: Runner, params: MergeRingsParams): Promise<void> => {
  await runner.run(mergeRingsStatement, params);
};

export type RingsByKeyParams = { readonly keys: readonly string[] };
export type RingsByKeyRow = { readonly key: string; readonly ring: Properties };
export const ringsByKeyStatement: Statement = {
  name: "ring/rings-by-key",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (r:Work {key: key})
WHERE r:Ring
RETURN key, properties(r) AS ring
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","ring":"properties"},
};
/** Recorded rings, whole */
export const ringsByKey = (runner: Runner, params: RingsByKeyParams): Promise<RingsByKeyRow[]> => runner.run<RingsByKeyRow>(ringsByKeyStatement, params);

export type ScanRingsRow = { readonly key: string };
export const scanRingsStatement: Statement = {
  name: "ring/scan-rings",
  access: "read",
  order: "total",
  text: `MATCH (r:Ring)
RETURN r.key AS key
ORDER BY key`,
  params: {},
  row: {"key":"string"},
};
/** The keys of all recorded rings, ended ones too */
export const scanRings = (runner: Runner): Promise<ScanRingsRow[]> => runner.run<ScanRingsRow>(scanRingsStatement, {});

export type ApplicationsSeenWithParams = { readonly keys: readonly string[]; readonly except: string; readonly day: string; readonly limit: number };
export type ApplicationsSeenWithRow = { readonly attribute: string; readonly application: string; readonly record: string; readonly name: string; readonly home: string | null; readonly broker: string | null; readonly at: string; readonly use: string; readonly raw: string };
export const applicationsSeenWithStatement: Statement = {
  name: "screen/applications-seen-with",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<-[seen]-(a:Application)
  WHERE a.key <> $except
  WITH a, seen
  ORDER BY a.key, seen.use, seen.raw
  LIMIT $limit
  RETURN a, seen
  UNION
  MATCH (v)<-[seen]-(a:Application)
  WHERE a.key <> $except AND a.submittedAt STARTS WITH $day
  WITH a, seen
  ORDER BY a.key, seen.use, seen.raw
  LIMIT $limit
  RETURN a, seen
}
RETURN key AS attribute, a.key AS application, a.id AS record, a.nameKey AS name, a.residence AS home, a.broker AS broker,
       a.submittedAt AS at, seen.use AS use, seen.raw AS raw
ORDER BY attribute, application, use, raw`,
  params: {"keys":{"list":"string"},"except":"string","day":"string","limit":"int"},
  row: {"attribute":"string","application":"string","record":"string","name":"string","home":{"optional":"string"},"broker":{"optional":"string"},"at":"string","use":"string","raw":"string"},
};
/** Which applications were seen with these attributes, and how: the first of each, and the first of one day */
export const applicationsSeenWith = (runner: Runner, params: ApplicationsSeenWithParams): Promise<ApplicationsSeenWithRow[]> => runner.run<ApplicationsSeenWithRow>(applicationsSeenWithStatement, params);

export type HoldersAroundParams = { readonly keys: readonly string[]; readonly except: string; readonly day: string; readonly limit: number };
export type HoldersAroundRow = { readonly attribute: string; readonly holder: Properties; readonly seen: Properties };
export const holdersAroundStatement: Statement = {
  name: "screen/holders-around",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<-[seen]-(h:Holder)
  WHERE h.key <> $except
  WITH h, seen
  ORDER BY h.key, seen.use, seen.raw
  LIMIT $limit
  RETURN h, seen
  UNION
  MATCH (v)<-[seen]-(h:Holder)
  WHERE h.key <> $except AND h.submittedAt STARTS WITH $day
  WITH h, seen
  ORDER BY h.key, seen.use, seen.raw
  LIMIT $limit
  RETURN h, seen
}
RETURN key AS attribute, properties(h) AS holder, properties(seen) AS seen
ORDER BY attribute, h.key, seen.use, seen.raw`,
  params: {"keys":{"list":"string"},"except":"string","day":"string","limit":"int"},
  row: {"attribute":"string","holder":"properties","seen":"properties"},
};
/** Who holds these attributes, with all they carry and how they were seen: the first of each, and the first who applied on one day */
export const holdersAround = (runner: Runner, params: HoldersAroundParams): Promise<HoldersAroundRow[]> => runner.run<HoldersAroundRow>(holdersAroundStatement, params);

export type SightingsOfAttributesParams = { readonly keys: readonly string[]; readonly limit: number };
export type SightingsOfAttributesRow = { readonly attribute: string; readonly kind: string; readonly value: string; readonly unit: string | null; readonly holder: string; readonly use: string; readonly raw: string; readonly at: string; readonly party: string; readonly id: string; readonly source: string | null; readonly name: string; readonly nameKey: string; readonly birthDate: string | null; readonly identityByBirth: string | null; readonly identityById: string | null; readonly town: string | null; readonly country: string | null; readonly home: string | null; readonly broker: string | null; readonly brokerKind: string | null; readonly declared: boolean | null; readonly submittedAt: string | null; readonly record: string | null };
export const sightingsOfAttributesStatement: Statement = {
  name: "screen/sightings-of-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<-[seen]-(h:Holder)
  WITH seen, h
  LIMIT $limit
  RETURN seen, h, coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
}
RETURN key AS attribute, v.kind AS kind, v.value AS value, v.unit AS unit, h.key AS holder, seen.use AS use, seen.raw AS raw,
       coalesce(seen.observedAt, h.submittedAt) AS at, party, h.id AS id, h.source AS source, h.name AS name,
       h.nameKey AS nameKey, h.birthDate AS birthDate, h.identityByBirth AS identityByBirth,
       h.identityById AS identityById, h.town AS town, h.country AS country, h.residence AS home, h.broker AS broker,
       h.kind AS brokerKind, h.declared AS declared, h.submittedAt AS submittedAt, h.record AS record
ORDER BY attribute, holder, use, raw, at`,
  params: {"keys":{"list":"string"},"limit":"int"},
  row: {"attribute":"string","kind":"string","value":"string","unit":{"optional":"string"},"holder":"string","use":"string","raw":"string","at":"string","party":"string","id":"string","source":{"optional":"string"},"name":"string","nameKey":"string","birthDate":{"optional":"string"},"identityByBirth":{"optional":"string"},"identityById":{"optional":"string"},"town":{"optional":"string"},"country":{"optional":"string"},"home":{"optional":"string"},"broker":{"optional":"string"},"brokerKind":{"optional":"string"},"declared":{"optional":"boolean"},"submittedAt":{"optional":"string"},"record":{"optional":"string"}},
};
/** How these attributes were seen, with what is known of whoever was seen with them: at most $limit of each, whichever they are */
export const sightingsOfAttributes = (runner: Runner, params: SightingsOfAttributesParams): Promise<SightingsOfAttributesRow[]> => runner.run<SightingsOfAttributesRow>(sightingsOfAttributesStatement, params);

export type ApplicantsByKeyParams = { readonly keys: readonly string[] };
export type ApplicantsByKeyRow = { readonly key: string; readonly id: string; readonly name: string; readonly nameKey: string; readonly applications: number };
export const applicantsByKeyStatement: Statement = {
  name: "search/applicants-by-key",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (p:Party {key: key})<-[:CLAIMS]-(a:Application)
RETURN p.key AS key, p.id AS id, p.name AS name, p.nameKey AS nameKey, count(a) AS applications
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","id":"string","name":"string","nameKey":"string","applications":"int"},
};
/** Applicants by their keys */
export const applicantsByKey = (runner: Runner, params: ApplicantsByKeyParams): Promise<ApplicantsByKeyRow[]> => runner.run<ApplicantsByKeyRow>(applicantsByKeyStatement, params);

export type ApplicationsByKeyParams = { readonly keys: readonly string[] };
export type ApplicationsByKeyRow = { readonly key: string; readonly id: string; readonly name: string; readonly nameKey: string; readonly birthDate: string | null; readonly submittedAt: string; readonly applicant: string };
export const applicationsByKeyStatement: Statement = {
  name: "search/applications-by-key",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (a:Holder {key: key})-[:CLAIMS]->(p:Applicant)
RETURN a.key AS key, a.id AS id, a.name AS name, a.nameKey AS nameKey, a.birthDate AS birthDate,
       a.submittedAt AS submittedAt, p.key AS applicant
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","id":"string","name":"string","nameKey":"string","birthDate":{"optional":"string"},"submittedAt":"string","applicant":"string"},
};
/** Applications by their keys */
export const applicationsByKey = (runner: Runner, params: ApplicationsByKeyParams): Promise<ApplicationsByKeyRow[]> => runner.run<ApplicationsByKeyRow>(applicationsByKeyStatement, params);

export type ApplicationsByNameParams = { readonly prefix: string; readonly limit: number };
export type ApplicationsByNameRow = { readonly key: string; readonly id: string; readonly name: string; readonly nameKey: string; readonly birthDate: string | null; readonly submittedAt: string; readonly applicant: string };
export const applicationsByNameStatement: Statement = {
  name: "search/applications-by-name",
  access: "read",
  order: "total",
  text: `MATCH (a:Application)
WHERE a.nameKey STARTS WITH $prefix
WITH a
ORDER BY a.nameKey, a.key
LIMIT $limit
MATCH (a)-[:CLAIMS]->(p:Applicant)
RETURN a.key AS key, a.id AS id, a.name AS name, a.nameKey AS nameKey, a.birthDate AS birthDate,
       a.submittedAt AS submittedAt, p.key AS applicant
ORDER BY nameKey, key`,
  params: {"prefix":"string","limit":"int"},
  row: {"key":"string","id":"string","name":"string","nameKey":"string","birthDate":{"optional":"string"},"submittedAt":"string","applicant":"string"},
};
/** Applications whose folded name starts with what was typed */
export const applicationsByName = (runner: Runner, params: ApplicationsByNameParams): Promise<ApplicationsByNameRow[]> => runner.run<ApplicationsByNameRow>(applicationsByNameStatement, params);

export type ApplicationsByRecordIdParams = { readonly recordIds: readonly string[]; readonly limit: number };
export type ApplicationsByRecordIdRow = { readonly key: string; readonly id: string; readonly applicant: string };
export const applicationsByRecordIdStatement: Statement = {
  name: "search/applications-by-record-id",
  access: "read",
  order: "total",
  text: `UNWIND $recordIds AS recordId
MATCH (a:Application {recordId: recordId})-[:CLAIMS]->(p:Applicant)
RETURN a.key AS key, a.id AS id, p.key AS applicant
ORDER BY key
LIMIT $limit`,
  params: {"recordIds":{"list":"string"},"limit":"int"},
  row: {"key":"string","id":"string","applicant":"string"},
};
/** Applications by the id their source gave them, whatever the source */
export const applicationsByRecordId = (runner: Runner, params: ApplicationsByRecordIdParams): Promise<ApplicationsByRecordIdRow[]> => runner.run<ApplicationsByRecordIdRow>(applicationsByRecordIdStatement, params);

export type ApplicationsByReversedNameParams = { readonly prefix: string; readonly limit: number };
export type ApplicationsByReversedNameRow = { readonly key: string; readonly id: string; readonly name: string; readonly nameKey: string; readonly birthDate: string | null; readonly submittedAt: string; readonly applicant: string };
export const applicationsByReversedNameStatement: Statement = {
  name: "search/applications-by-reversed-name",
  access: "read",
  order: "total",
  text: `MATCH (a:Application)
WHERE a.nameKeyReversed STARTS WITH $prefix
WITH a
ORDER BY a.nameKeyReversed, a.key
LIMIT $limit
MATCH (a)-[:CLAIMS]->(p:Applicant)
RETURN a.key AS key, a.id AS id, a.name AS name, a.nameKey AS nameKey, a.birthDate AS birthDate,
       a.submittedAt AS submittedAt, p.key AS applicant
ORDER BY nameKey, key`,
  params: {"prefix":"string","limit":"int"},
  row: {"key":"string","id":"string","name":"string","nameKey":"string","birthDate":{"optional":"string"},"submittedAt":"string","applicant":"string"},
};
/** Applications whose folded name, last token first, starts with what was typed */
export const applicationsByReversedName = (runner: Runner, params: ApplicationsByReversedNameParams): Promise<ApplicationsByReversedNameRow[]> => runner.run<ApplicationsByReversedNameRow>(applicationsByReversedNameStatement, params);

export type ApplicationsOfApplicantsParams = { readonly applicants: readonly string[] };
export type ApplicationsOfApplicantsRow = { readonly applicant: string; readonly key: string; readonly id: string; readonly source: string | null; readonly submittedAt: string; readonly name: string; readonly birthDate: string | null; readonly roleTitle: string | null; readonly requisition: string | null; readonly residence: string | null; readonly town: string | null; readonly country: string | null; readonly broker: string | null; readonly record: string; readonly olderRecords: readonly string[] };
export const applicationsOfApplicantsStatement: Statement = {
  name: "search/applications-of-applicants",
  access: "read",
  order: "total",
  text: `UNWIND $applicants AS applicant
MATCH (p:Party {key: applicant})<-[:CLAIMS]-(a:Application)
RETURN applicant, a.key AS key, a.id AS id, a.source AS source, a.submittedAt AS submittedAt, a.name AS name,
       a.birthDate AS birthDate, a.roleTitle AS roleTitle, a.requisition AS requisition, a.residence AS residence,
       a.town AS town, a.country AS country, a.broker AS broker, a.record AS record, a.olderRecords AS olderRecords
ORDER BY applicant, submittedAt, key`,
  params: {"applicants":{"list":"string"}},
  row: {"applicant":"string","key":"string","id":"string","source":{"optional":"string"},"submittedAt":"string","name":"string","birthDate":{"optional":"string"},"roleTitle":{"optional":"string"},"requisition":{"optional":"string"},"residence":{"optional":"string"},"town":{"optional":"string"},"country":{"optional":"string"},"broker":{"optional":"string"},"record":"string","olderRecords":{"list":"string"}},
};
/** The applications of these applicants, earliest first */
export const applicationsOfApplicants = (runner: Runner, params: ApplicationsOfApplicantsParams): Promise<ApplicationsOfApplicantsRow[]> => runner.run<ApplicationsOfApplicantsRow>(applicationsOfApplicantsStatement, params);

export type AttributesByFoldParams = { readonly prefix: string; readonly limit: number };
export type AttributesByFoldRow = { readonly key: string; readonly kind: string; readonly value: string };
export const attributesByFoldStatement: Statement = {
  name: "search/attributes-by-fold",
  access: "read",
  order: "total",
  text: `MATCH (v:Attribute)
WHERE v.fold STARTS WITH $prefix
WITH v
ORDER BY v.fold, v.key
LIMIT $limit
RETURN v.key AS key, v.kind AS kind, v.value AS value
ORDER BY v.fold, key`,
  params: {"prefix":"string","limit":"int"},
  row: {"key":"string","kind":"string","value":"string"},
};
/** Attributes whose folded value starts with what was typed */
export const attributesByFold = (runner: Runner, params: AttributesByFoldParams): Promise<AttributesByFoldRow[]> => runner.run<AttributesByFoldRow>(attributesByFoldStatement, params);

export type AttributesByLast4Params = { readonly last4: string; readonly limit: number };
export type AttributesByLast4Row = { readonly key: string; readonly kind: string; readonly value: string };
export const attributesByLast4Statement: Statement = {
  name: "search/attributes-by-last4",
  access: "read",
  order: "total",
  text: `MATCH (v:Attribute {last4: $last4})
RETURN v.key AS key, v.kind AS kind, v.value AS value
ORDER BY key
LIMIT $limit`,
  params: {"last4":"string","limit":"int"},
  row: {"key":"string","kind":"string","value":"string"},
};
/** Sealed values (accounts, government ids) that end in these four characters */
export const attributesByLast4 = (runner: Runner, params: AttributesByLast4Params): Promise<AttributesByLast4Row[]> => runner.run<AttributesByLast4Row>(attributesByLast4Statement, params);

export type BrokersByKeyParams = { readonly keys: readonly string[] };
export type BrokersByKeyRow = { readonly key: string; readonly id: string; readonly name: string; readonly nameKey: string; readonly kind: string; readonly declared: boolean; readonly placed: number };
export const brokersByKeyStatement: Statement = {
  name: "search/brokers-by-key",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (b:Party {key: key})
WHERE b.declared IS NOT NULL
RETURN b.key AS key, b.id AS id, b.name AS name, b.nameKey AS nameKey, b.kind AS kind, b.declared AS declared,
       COUNT { (b)-[:PLACED]->(:Application) } AS placed
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","id":"string","name":"string","nameKey":"string","kind":"string","declared":"boolean","placed":"int"},
};
/** Brokers by their keys */
export const brokersByKey = (runner: Runner, params: BrokersByKeyParams): Promise<BrokersByKeyRow[]> => runner.run<BrokersByKeyRow>(brokersByKeyStatement, params);

export type BrokersByNameParams = { readonly text: string; readonly limit: number };
export type BrokersByNameRow = { readonly key: string; readonly id: string; readonly name: string; readonly nameKey: string; readonly kind: string; readonly declared: boolean; readonly placed: number };
export const brokersByNameStatement: Statement = {
  name: "search/brokers-by-name",
  access: "read",
  order: "total",
  text: `MATCH (b:Broker)
WHERE toLower(b.name) CONTAINS $text OR b.nameKey STARTS WITH $text
WITH b
ORDER BY b.nameKey, b.key
LIMIT $limit
RETURN b.key AS key, b.id AS id, b.name AS name, b.nameKey AS nameKey, b.kind AS kind, b.declared AS declared,
       COUNT { (b)-[:PLACED]->(:Application) } AS placed
ORDER BY nameKey, key`,
  params: {"text":"string","limit":"int"},
  row: {"key":"string","id":"string","name":"string","nameKey":"string","kind":"string","declared":"boolean","placed":"int"},
};
/** Brokers with a word typed, lower case, somewhere in their name; they are few, so all are looked at */
export const brokersByName = (runner: Runner, params: BrokersByNameParams): Promise<BrokersByNameRow[]> => runner.run<BrokersByNameRow>(brokersByNameStatement, params);

export type BrokersByRecordIdParams = { readonly recordIds: readonly string[]; readonly limit: number };
export type BrokersByRecordIdRow = { readonly key: string; readonly id: string };
export const brokersByRecordIdStatement: Statement = {
  name: "search/brokers-by-record-id",
  access: "read",
  order: "total",
  text: `UNWIND $recordIds AS recordId
MATCH (b:Broker {recordId: recordId})
RETURN b.key AS key, b.id AS id
ORDER BY key
LIMIT $limit`,
  params: {"recordIds":{"list":"string"},"limit":"int"},
  row: {"key":"string","id":"string"},
};
/** Brokers by the id their source gave them, whatever the source */
export const brokersByRecordId = (runner: Runner, params: BrokersByRecordIdParams): Promise<BrokersByRecordIdRow[]> => runner.run<BrokersByRecordIdRow>(brokersByRecordIdStatement, params);

export type PartiesOfAttributeParams = { readonly attribute: string; readonly after: string; readonly limit: number };
export type PartiesOfAttributeRow = { readonly party: string };
export const partiesOfAttributeStatement: Statement = {
  name: "search/parties-of-attribute",
  access: "read",
  order: "total",
  text: `MATCH (v:Attribute {key: $attribute})<--(h:Holder)
WITH DISTINCT h
WITH DISTINCT coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
WHERE party > $after
RETURN party
ORDER BY party
LIMIT $limit`,
  params: {"attribute":"string","after":"string","limit":"int"},
  row: {"party":"string"},
};
/** The parties that hold an attribute, in the order of their keys, $limit of them after one */
export const partiesOfAttribute = (runner: Runner, params: PartiesOfAttributeParams): Promise<PartiesOfAttributeRow[]> => runner.run<PartiesOfAttributeRow>(partiesOfAttributeStatement, params);

export type PartiesOfAttributesParams = { readonly keys: readonly string[]; readonly limit: number };
export type PartiesOfAttributesRow = { readonly attribute: string; readonly party: string };
export const partiesOfAttributesStatement: Statement = {
  name: "search/parties-of-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (v:Attribute {key: key})
CALL (v) {
  MATCH (v)<--(h:Holder)
  WITH DISTINCT h
  WITH DISTINCT coalesce(head([(h)-[:CLAIMS]->(p:Applicant) | p.key]), h.key) AS party
  ORDER BY party
  LIMIT $limit
  RETURN party
}
RETURN key AS attribute, party
ORDER BY attribute, party`,
  params: {"keys":{"list":"string"},"limit":"int"},
  row: {"attribute":"string","party":"string"},
};
/** The parties that hold these attributes, in the order of their keys, at most $limit of each attribute */
export const partiesOfAttributes = (runner: Runner, params: PartiesOfAttributesParams): Promise<PartiesOfAttributesRow[]> => runner.run<PartiesOfAttributesRow>(partiesOfAttributesStatement, params);

export type PlacementsOfBrokersParams = { readonly brokers: readonly string[]; readonly limit: number };
export type PlacementsOfBrokersRow = { readonly broker: string; readonly application: string; readonly applicant: string };
export const placementsOfBrokersStatement: Statement = {
  name: "search/placements-of-brokers",
  access: "read",
  order: "total",
  text: `UNWIND $brokers AS broker
MATCH (b:Party {key: broker})
CALL (b) {
  MATCH (b)-[:PLACED]->(a:Application)-[:CLAIMS]->(p:Applicant)
  WITH a.key AS application, p.key AS applicant
  ORDER BY application
  LIMIT $limit
  RETURN application, applicant
}
RETURN broker, application, applicant
ORDER BY broker, application`,
  params: {"brokers":{"list":"string"},"limit":"int"},
  row: {"broker":"string","application":"string","applicant":"string"},
};
/** The applications that these brokers placed, with their applicants, at most $limit for each broker */
export const placementsOfBrokers = (runner: Runner, params: PlacementsOfBrokersParams): Promise<PlacementsOfBrokersRow[]> => runner.run<PlacementsOfBrokersRow>(placementsOfBrokersStatement, params);

export type ApplicationTimesRow = { readonly oldest: string | null; readonly newest: string | null };
export const applicationTimesStatement: Statement = {
  name: "store/application-times",
  access: "read",
  order: "none",
  text: `MATCH (a:Application)
RETURN min(a.submittedAt) AS oldest, max(a.submittedAt) AS newest`,
  params: {},
  row: {"oldest":{"optional":"string"},"newest":{"optional":"string"}},
};
/** When the first and the last application was submitted */
export const applicationTimes = (runner: Runner): Promise<ApplicationTimesRow[]> => runner.run<ApplicationTimesRow>(applicationTimesStatement, {});

export type BeginWriteRow = { readonly writes: number; readonly kept: string };
export const beginWriteStatement: Statement = {
  name: "store/begin-write",
  access: "write",
  order: "none",
  text: `MATCH (s:Store {key: 'store'})
SET s.writes = s.writes + 1
RETURN s.writes AS writes, s.kept AS kept`,
  params: {},
  row: {"writes":"int","kept":"string"},
};
/** Takes the one writer's place until the transaction ends, and says up to where records are kept */
export const beginWrite = (runner: Runner): Promise<BeginWriteRow[]> => runner.run<BeginWriteRow>(beginWriteStatement, {});

export type CountNodesRow = { readonly label: string; readonly nodes: number };
export const countNodesStatement: Statement = {
  name: "store/count-nodes",
  access: "read",
  order: "total",
  text: `MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS nodes
ORDER BY label`,
  params: {},
  row: {"label":"string","nodes":"int"},
};
/** How many nodes there are of each label */
export const countNodes = (runner: Runner): Promise<CountNodesRow[]> => runner.run<CountNodesRow>(countNodesStatement, {});

export type CountObservationsRow = { readonly edge: string; readonly observations: number };
export const countObservationsStatement: Statement = {
  name: "store/count-observations",
  access: "read",
  order: "total",
  text: `MATCH (:Holder)-[seen]->(:Attribute)
RETURN type(seen) AS edge, count(*) AS observations
ORDER BY edge`,
  params: {},
  row: {"edge":"string","observations":"int"},
};
/** How many observations there are of each kind of edge */
export const countObservations = (runner: Runner): Promise<CountObservationsRow[]> => runner.run<CountObservationsRow>(countObservationsStatement, {});

export type CreateStoreParams = { readonly format: number; readonly kept: string };
export const createStoreStatement: Statement = {
  name: "store/create-store",
  access: "write",
  order: "total",
  text: `MERGE (s:Store {key: 'store'})
ON CREATE SET s.format = $format, s.writes = 0, s.kept = $kept`,
  params: {"format":"int","kept":"string"},
  row: {},
};
/** Makes the one store node, where there is none */
export const createStore = async (runner: Runner, params: CreateStoreParams): Promise<void> => {
  await runner.run(createStoreStatement, params);
};

export type DeleteSomeOfGraphParams = { readonly limit: number };
export type DeleteSomeOfGraphRow = { readonly deleted: number };
export const deleteSomeOfGraphStatement: Statement = {
  name: "store/delete-some-of-graph",
  access: "write",
  order: "none",
  text: `MATCH (n)
WHERE n:Holder OR n:Attribute OR n:Party OR n:Known OR n:Change OR (n:Work AND NOT n:Lease)
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted`,
  params: {"limit":"int"},
  row: {"deleted":"int"},
};
/** Deletes up to $limit nodes of the derived graph, and says how many it was; a lease is of the moment and derived from nothing */
export const deleteSomeOfGraph = (runner: Runner, params: DeleteSomeOfGraphParams): Promise<DeleteSomeOfGraphRow[]> => runner.run<DeleteSomeOfGraphRow>(deleteSomeOfGraphStatement, params);

export type ForgetRecordsParams = { readonly keys: readonly string[] };
export const forgetRecordsStatement: Statement = {
  name: "store/forget-records",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (r:Record {key: key})
DELETE r`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Kept records that are erased leave the store */
export const forgetRecords = async (runner: Runner, params: ForgetRecordsParams): Promise<void> => {
  await runner.run(forgetRecordsStatement, params);
};

export type KeepRecordsParams = { readonly rows: readonly { readonly key: string; readonly n: number; readonly text: string }[] };
export const keepRecordsStatement: Statement = {
  name: "store/keep-records",
  access: "write",
  order: "total",
  text: `UNWIND range(0, size($rows_key) - 1) AS row
CREATE (:Record {key: $rows_key[row], n: $rows_n[row], text: $rows_text[row]})`,
  params: {"rows":{"table":{"key":"string","n":"int","text":"string"}}},
  row: {},
};
/** Keeps records as nodes, where the engine does not hold its graph in memory */
export const keepRecords = async (runner: Runner, params: KeepRecordsParams): Promise<void> => {
  await runner.run(keepRecordsStatement, params);
};

export type KeptRecordsAfterParams = { readonly after: number; readonly limit: number };
export type KeptRecordsAfterRow = { readonly n: number; readonly key: string; readonly text: string };
export const keptRecordsAfterStatement: Statement = {
  name: "store/kept-records-after",
  access: "read",
  order: "total",
  text: `MATCH (r:Record)
WHERE r.n > $after
RETURN r.n AS n, r.key AS key, r.text AS text
ORDER BY n
LIMIT $limit`,
  params: {"after":"int","limit":"int"},
  row: {"n":"int","key":"string","text":"string"},
};
/** Kept records in the order kept, a page at a time */
export const keptRecordsAfter = (runner: Runner, params: KeptRecordsAfterParams): Promise<KeptRecordsAfterRow[]> => runner.run<KeptRecordsAfterRow>(keptRecordsAfterStatement, params);

export type KeptRecordsParams = { readonly keys: readonly string[] };
export type KeptRecordsRow = { readonly key: string; readonly text: string };
export const keptRecordsStatement: Statement = {
  name: "store/kept-records",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (r:Record {key: key})
RETURN key, r.text AS text
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","text":"string"},
};
/** The texts of these kept records */
export const keptRecords = (runner: Runner, params: KeptRecordsParams): Promise<KeptRecordsRow[]> => runner.run<KeptRecordsRow>(keptRecordsStatement, params);

export type MigrationsRow = { readonly number: number; readonly name: string; readonly checksum: string };
export const migrationsStatement: Statement = {
  name: "store/migrations",
  access: "read",
  order: "total",
  text: `MATCH (m:Migration)
RETURN m.number AS number, m.name AS name, m.checksum AS checksum
ORDER BY number`,
  params: {},
  row: {"number":"int","name":"string","checksum":"string"},
};
/** Schema files that this store has been through */
export const migrations = (runner: Runner): Promise<MigrationsRow[]> => runner.run<MigrationsRow>(migrationsStatement, {});

export type RecordMigrationParams = { readonly number: number; readonly name: string; readonly checksum: string };
export const recordMigrationStatement: Statement = {
  name: "store/record-migration",
  access: "write",
  order: "total",
  text: `MERGE (m:Migration {key: 'migration:' + toString($number)})
SET m.number = $number, m.name = $name, m.checksum = $checksum`,
  params: {"number":"int","name":"string","checksum":"string"},
  row: {},
};
/** Says that a schema file has been run */
export const recordMigration = async (runner: Runner, params: RecordMigrationParams): Promise<void> => {
  await runner.run(recordMigrationStatement, params);
};

export type ReplaceRecordsParams = { readonly rows: readonly { readonly key: string; readonly text: string }[] };
export const replaceRecordsStatement: Statement = {
  name: "store/replace-records",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (r:Record {key: row.key})
SET r.text = row.text`,
  params: {"rows":{"list":{"map":{"key":"string","text":"string"}}}},
  row: {},
};
/** Puts other texts in the place of kept ones */
export const replaceRecords = async (runner: Runner, params: ReplaceRecordsParams): Promise<void> => {
  await runner.run(replaceRecordsStatement, params);
};

export type SetKeptParams = { readonly kept: string };
export const setKeptStatement: Statement = {
  name: "store/set-kept",
  access: "write",
  order: "total",
  text: `MATCH (s:Store {key: 'store'})
SET s.kept = $kept`,
  params: {"kept":"string"},
  row: {},
};
/** Says up to where records are kept, in the transaction that refers to them */
export const setKept = async (runner: Runner, params: SetKeptParams): Promise<void> => {
  await runner.run(setKeptStatement, params);
};

export type StoreStateRow = { readonly format: number; readonly writes: number; readonly kept: string };
export const storeStateStatement: Statement = {
  name: "store/store-state",
  access: "read",
  order: "none",
  text: `MATCH (s:Store {key: 'store'})
RETURN s.format AS format, s.writes AS writes, s.kept AS kept`,
  params: {},
  row: {"format":"int","writes":"int","kept":"string"},
};
/** The format of the store, the number of writes so far, and up to where records are kept */
export const storeState = (runner: Runner): Promise<StoreStateRow[]> => runner.run<StoreStateRow>(storeStateStatement, {});

export type ApplicationsByDayRow = { readonly day: string; readonly source: string; readonly applications: number };
export const applicationsByDayStatement: Statement = {
  name: "trends/applications-by-day",
  access: "read",
  order: "none",
  text: `MATCH (a:Application)
RETURN substring(a.submittedAt, 0, 10) AS day, coalesce(a.source, '') AS source, count(*) AS applications`,
  params: {},
  row: {"day":"string","source":"string","applications":"int"},
};
/** How many applications each source submitted on each day; the source is empty where there is none */
export const applicationsByDay = (runner: Runner): Promise<ApplicationsByDayRow[]> => runner.run<ApplicationsByDayRow>(applicationsByDayStatement, {});

export type FlagsInBriefParams = { readonly keys: readonly string[] };
export type FlagsInBriefRow = { readonly key: string; readonly rule: string; readonly status: string; readonly subjects: readonly string[]; readonly attributes: readonly string[]; readonly firstSeenAt: string; readonly decidedAt: string | null };
export const flagsInBriefStatement: Statement = {
  name: "trends/flags-in-brief",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (f:Work {key: key})
WHERE f:Flag
RETURN key, f.rule AS rule, f.status AS status, f.subjects AS subjects, f.attributes AS attributes,
       f.firstSeenAt AS firstSeenAt, f.decidedAt AS decidedAt
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","rule":"string","status":"string","subjects":{"list":"string"},"attributes":{"list":"string"},"firstSeenAt":"string","decidedAt":{"optional":"string"}},
};
/** When these flags were raised and decided, by what, and about whom */
export const flagsInBrief = (runner: Runner, params: FlagsInBriefParams): Promise<FlagsInBriefRow[]> => runner.run<FlagsInBriefRow>(flagsInBriefStatement, params);

export type ScanFlagKeysRow = { readonly key: string };
export const scanFlagKeysStatement: Statement = {
  name: "trends/scan-flag-keys",
  access: "read",
  order: "total",
  text: `MATCH (f:Flag)
RETURN f.key AS key
ORDER BY key`,
  params: {},
  row: {"key":"string"},
};
/** The keys of all flags, whatever became of them */
export const scanFlagKeys = (runner: Runner): Promise<ScanFlagKeysRow[]> => runner.run<ScanFlagKeysRow>(scanFlagKeysStatement, {});

export type CasePlacesParams = { readonly statuses: readonly string[] };
export type CasePlacesRow = { readonly key: string; readonly n: number; readonly title: string; readonly owner: string; readonly changedAt: string };
export const casePlacesStatement: Statement = {
  name: "work/case-places",
  access: "read",
  order: "total",
  text: `UNWIND $statuses AS status
MATCH (c:CaseFile {status: status})
RETURN c.key AS key, c.n AS n, c.title AS title, c.owner AS owner, c.changedAt AS changedAt
ORDER BY changedAt DESC, key`,
  params: {"statuses":{"list":"string"}},
  row: {"key":"string","n":"int","title":"string","owner":"string","changedAt":"string"},
};
/** Where the case files of these statuses stand in a list, and what they are found by */
export const casePlaces = (runner: Runner, params: CasePlacesParams): Promise<CasePlacesRow[]> => runner.run<CasePlacesRow>(casePlacesStatement, params);

export type ClaimOutboxParams = { readonly rows: readonly { readonly key: string; readonly attempts: number }[]; readonly until: string };
export type ClaimOutboxRow = { readonly key: string };
export const claimOutboxStatement: Statement = {
  name: "work/claim-outbox",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (o:Work {key: row.key})
WHERE o.state = 'waiting' AND o.attempts = row.attempts
SET o.attempts = row.attempts + 1, o.nextAt = $until
RETURN o.key AS key
ORDER BY key`,
  params: {"rows":{"list":{"map":{"key":"string","attempts":"int"}}},"until":"string"},
  row: {"key":"string"},
};
/** Counts an attempt of each delivery and keeps others from making it until $until; answers those that nobody had claimed since they were seen */
export const claimOutbox = (runner: Runner, params: ClaimOutboxParams): Promise<ClaimOutboxRow[]> => runner.run<ClaimOutboxRow>(claimOutboxStatement, params);

export type DeliveredBeforeParams = { readonly before: string };
export type DeliveredBeforeRow = { readonly deliveries: number };
export const deliveredBeforeStatement: Statement = {
  name: "work/delivered-before",
  access: "read",
  order: "none",
  text: `MATCH (o:Outbox {state: 'delivered'})
WHERE o.nextAt < $before
RETURN count(o) AS deliveries`,
  params: {"before":"string"},
  row: {"deliveries":"int"},
};
/** How many deliveries arrived before a time */
export const deliveredBefore = (runner: Runner, params: DeliveredBeforeParams): Promise<DeliveredBeforeRow[]> => runner.run<DeliveredBeforeRow>(deliveredBeforeStatement, params);

export type EntriesOfAttributesParams = { readonly attributes: readonly string[] };
export type EntriesOfAttributesRow = { readonly attribute: string; readonly key: string; readonly entry: Properties };
export const entriesOfAttributesStatement: Statement = {
  name: "work/entries-of-attributes",
  access: "read",
  order: "total",
  text: `UNWIND $attributes AS attribute
MATCH (e:Entry {attribute: attribute})
RETURN attribute, e.key AS key, properties(e) AS entry
ORDER BY attribute, key`,
  params: {"attributes":{"list":"string"}},
  row: {"attribute":"string","key":"string","entry":"properties"},
};
/** What the ledger of shared things says about these attributes, ended and expired entries included */
export const entriesOfAttributes = (runner: Runner, params: EntriesOfAttributesParams): Promise<EntriesOfAttributesRow[]> => runner.run<EntriesOfAttributesRow>(entriesOfAttributesStatement, params);

export type EntryPlacesRow = { readonly key: string; readonly addedAt: string };
export const entryPlacesStatement: Statement = {
  name: "work/entry-places",
  access: "read",
  order: "total",
  text: `MATCH (e:Entry)
RETURN e.key AS key, e.addedAt AS addedAt
ORDER BY addedAt DESC, key`,
  params: {},
  row: {"key":"string","addedAt":"string"},
};
/** Every entry of the ledger of shared things, the newest first */
export const entryPlaces = (runner: Runner): Promise<EntryPlacesRow[]> => runner.run<EntryPlacesRow>(entryPlacesStatement, {});

export type FlagPlacesParams = { readonly statuses: readonly string[]; readonly rules: readonly string[] };
export type FlagPlacesRow = { readonly key: string; readonly severityRank: number; readonly bits: number };
export const flagPlacesStatement: Statement = {
  name: "work/flag-places",
  access: "read",
  order: "total",
  text: `UNWIND $statuses AS status
MATCH (f:Flag {status: status})
WHERE f.rule IN $rules
RETURN f.key AS key, f.severityRank AS severityRank, f.bits AS bits
ORDER BY severityRank DESC, bits DESC, key`,
  params: {"statuses":{"list":"string"},"rules":{"list":"string"}},
  row: {"key":"string","severityRank":"int","bits":"float"},
};
/** Where the flags of these statuses and rules stand in a list */
export const flagPlaces = (runner: Runner, params: FlagPlacesParams): Promise<FlagPlacesRow[]> => runner.run<FlagPlacesRow>(flagPlacesStatement, params);

export type FlagsByKeyParams = { readonly keys: readonly string[] };
export type FlagsByKeyRow = { readonly key: string; readonly flag: Properties };
export const flagsByKeyStatement: Statement = {
  name: "work/flags-by-key",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (f:Work {key: key})
WHERE f:Flag
RETURN key, properties(f) AS flag
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","flag":"properties"},
};
/** Flags, whole */
export const flagsByKey = (runner: Runner, params: FlagsByKeyParams): Promise<FlagsByKeyRow[]> => runner.run<FlagsByKeyRow>(flagsByKeyStatement, params);

export type ForgetSubjectsParams = { readonly keys: readonly string[] };
export const forgetSubjectsStatement: Statement = {
  name: "work/forget-subjects",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (w:Work {key: key})-[about:ABOUT]->(:Subject)
DELETE about`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** Forgets what this work is about, before it is said anew */
export const forgetSubjects = async (runner: Runner, params: ForgetSubjectsParams): Promise<void> => {
  await runner.run(forgetSubjectsStatement, params);
};

export type KeepLeaseParams = { readonly key: string; readonly fence: number; readonly until: string };
export type KeepLeaseRow = { readonly fence: number };
export const keepLeaseStatement: Statement = {
  name: "work/keep-lease",
  access: "write",
  order: "none",
  text: `MATCH (l:Work {key: $key})
WHERE l.fence = $fence
SET l.until = $until
RETURN l.fence AS fence`,
  params: {"key":"string","fence":"int","until":"string"},
  row: {"fence":"int"},
};
/** Holds on to a lease that nobody has taken since; answers nothing where somebody has */
export const keepLease = (runner: Runner, params: KeepLeaseParams): Promise<KeepLeaseRow[]> => runner.run<KeepLeaseRow>(keepLeaseStatement, params);

export type LeaseParams = { readonly key: string };
export type LeaseRow = { readonly holder: string; readonly fence: number; readonly until: string };
export const leaseStatement: Statement = {
  name: "work/lease",
  access: "read",
  order: "none",
  text: `MATCH (l:Work {key: $key})
RETURN l.holder AS holder, l.fence AS fence, l.until AS until`,
  params: {"key":"string"},
  row: {"holder":"string","fence":"int","until":"string"},
};
/** Who holds a lease, and until when */
export const lease = (runner: Runner, params: LeaseParams): Promise<LeaseRow[]> => runner.run<LeaseRow>(leaseStatement, params);

export type MergeCasesParams = { readonly rows: readonly { readonly key: string; readonly id: string; readonly n: number; readonly title: string; readonly owner: string; readonly status: string; readonly parties: readonly string[]; readonly rings: readonly string[]; readonly flags: readonly string[]; readonly pins: string; readonly openedAt: string; readonly changedAt: string; readonly version: number }[] };
export const mergeCasesStatement: Statement = {
  name: "work/merge-cases",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MERGE (c:Work:CaseFile {key: row.key})
SET c.id = row.id, c.n = row.n, c.title = row.title, c.owner = row.owner, c.status = row.status,
    c.parties = row.parties, c.rings = row.rings, c.flags = row.flags, c.pins = row.pins, c.openedAt = row.openedAt,
    c.changedAt = row.changedAt, c.version = row.version`,
  params: {"rows":{"list":{"map":{"key":"string","id":"string","n":"int","title":"string","owner":"string","status":"string","parties":{"list":"string"},"rings":{"list":"string"},"flags":{"list":"string"},"pins":"string","openedAt":"string","changedAt":"string","version":"int"}}}},
  row: {},
};
/** Case files as they are from now on, whole */
export const mergeCases = async (runner: Runner, params: MergeCasesParams): Promise<void> => {
  await runner.run(mergeCasesStatement, params);
};

export type MergeEntriesParams = { readonly rows: readonly { readonly key: string; readonly id: string; readonly attribute: string; readonly reason: string; readonly text: string; readonly by: string; readonly addedAt: string; readonly expiresAt?: string | null | undefined; readonly endedAt?: string | null | undefined; readonly endedBy?: string | null | undefined; readonly endedBecause?: string | null | undefined; readonly version: number }[] };
export const mergeEntriesStatement: Statement = {
  name: "work/merge-entries",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MERGE (e:Work:Entry {key: row.key})
SET e.id = row.id, e.attribute = row.attribute, e.reason = row.reason, e.text = row.text, e.by = row.by,
    e.addedAt = row.addedAt, e.expiresAt = row.expiresAt, e.endedAt = row.endedAt, e.endedBy = row.endedBy,
    e.endedBecause = row.endedBecause, e.version = row.version`,
  params: {"rows":{"list":{"map":{"key":"string","id":"string","attribute":"string","reason":"string","text":"string","by":"string","addedAt":"string","expiresAt":{"optional":"string"},"endedAt":{"optional":"string"},"endedBy":{"optional":"string"},"endedBecause":{"optional":"string"},"version":"int"}}}},
  row: {},
};
/** Entries of the ledger of shared things as they are from now on, whole */
export const mergeEntries = async (runner: Runner, params: MergeEntriesParams): Promise<void> => {
  await runner.run(mergeEntriesStatement, params);
};

export type MergeFlagsParams = { readonly rows: readonly { readonly key: string; readonly id: string; readonly rule: string; readonly about: string; readonly subjects: readonly string[]; readonly attributes: readonly string[]; readonly ring?: string | null | undefined; readonly bits: number; readonly severity: string; readonly severityRank: number; readonly status: string; readonly summary: string; readonly innocent: string; readonly evidence: string; readonly firstSeenAt: string; readonly lastChangedAt: string; readonly model: string; readonly version: number; readonly assignee?: string | null | undefined; readonly outcome?: string | null | undefined; readonly reasonCode?: string | null | undefined; readonly decidedBy?: string | null | undefined; readonly decidedAt?: string | null | undefined }[] };
export const mergeFlagsStatement: Statement = {
  name: "work/merge-flags",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MERGE (f:Work:Flag {key: row.key})
SET f.id = row.id, f.rule = row.rule, f.about = row.about, f.subjects = row.subjects, f.attributes = row.attributes,
    f.ring = row.ring, f.bits = row.bits, f.severity = row.severity, f.severityRank = row.severityRank,
    f.status = row.status, f.summary = row.summary, f.innocent = row.innocent, f.evidence = row.evidence,
    f.firstSeenAt = row.firstSeenAt, f.lastChangedAt = row.lastChangedAt, f.model = row.model,
    f.version = row.version, f.assignee = row.assignee, f.outcome = row.outcome, f.reasonCode = row.reasonCode,
    f.decidedBy = row.decidedBy, f.decidedAt = row.decidedAt`,
  params: {"rows":{"list":{"map":{"key":"string","id":"string","rule":"string","about":"string","subjects":{"list":"string"},"attributes":{"list":"string"},"ring":{"optional":"string"},"bits":"float","severity":"string","severityRank":"int","status":"string","summary":"string","innocent":"string","evidence":"string","firstSeenAt":"string","lastChangedAt":"string","model":"string","version":"int","assignee":{"optional":"string"},"outcome":{"optional":"string"},"reasonCode":{"optional":"string"},"decidedBy":{"optional":"string"},"decidedAt":{"optional":"string"}}}}},
  row: {},
};
/** Flags as they are from now on, whole */
export const mergeFlags = async (runner: Runner, params: MergeFlagsParams): Promise<void> => {
  await runner.run(mergeFlagsStatement, params);
};

export type MergeNotesParams = { readonly rows: readonly { readonly key: string; readonly about: string; readonly at: string; readonly by: string; readonly did: string; readonly text?: string | null | undefined; readonly version: number }[] };
export const mergeNotesStatement: Statement = {
  name: "work/merge-notes",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MERGE (n:Work:Note {key: row.key})
SET n.about = row.about, n.at = row.at, n.by = row.by, n.did = row.did, n.text = row.text, n.version = row.version`,
  params: {"rows":{"list":{"map":{"key":"string","about":"string","at":"string","by":"string","did":"string","text":{"optional":"string"},"version":"int"}}}},
  row: {},
};
/** Lines of the history of flags and cases: what was done or noted, by whom */
export const mergeNotes = async (runner: Runner, params: MergeNotesParams): Promise<void> => {
  await runner.run(mergeNotesStatement, params);
};

export type MergeOutboxParams = { readonly rows: readonly { readonly key: string; readonly flag: string; readonly version: number; readonly target: string; readonly payload: string; readonly at: string }[] };
export const mergeOutboxStatement: Statement = {
  name: "work/merge-outbox",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MERGE (o:Work:Outbox {key: row.key})
ON CREATE SET o.flag = row.flag, o.version = row.version, o.target = row.target, o.payload = row.payload, o.at = row.at,
              o.attempts = 0, o.nextAt = row.at, o.state = 'waiting'`,
  params: {"rows":{"list":{"map":{"key":"string","flag":"string","version":"int","target":"string","payload":"string","at":"string"}}}},
  row: {},
};
/** What waits to be delivered, once for each flag, version and target */
export const mergeOutbox = async (runner: Runner, params: MergeOutboxParams): Promise<void> => {
  await runner.run(mergeOutboxStatement, params);
};

export type MergeSubjectsParams = { readonly keys: readonly string[] };
export const mergeSubjectsStatement: Statement = {
  name: "work/merge-subjects",
  access: "write",
  order: "total",
  text: `UNWIND $keys AS key
MERGE (:Work:Subject {key: key})`,
  params: {"keys":{"list":"string"}},
  row: {},
};
/** What work can be about, by the key of the party, value or ring */
export const mergeSubjects = async (runner: Runner, params: MergeSubjectsParams): Promise<void> => {
  await runner.run(mergeSubjectsStatement, params);
};

export type NextEntryExpiryParams = { readonly now: string };
export type NextEntryExpiryRow = { readonly at: string | null };
export const nextEntryExpiryStatement: Statement = {
  name: "work/next-entry-expiry",
  access: "read",
  order: "none",
  text: `MATCH (e:Entry)
WHERE e.expiresAt >= $now AND e.endedAt IS NULL
RETURN min(e.expiresAt) AS at`,
  params: {"now":"string"},
  row: {"at":{"optional":"string"}},
};
/** When the next entry of the ledger of shared things runs out */
export const nextEntryExpiry = (runner: Runner, params: NextEntryExpiryParams): Promise<NextEntryExpiryRow[]> => runner.run<NextEntryExpiryRow>(nextEntryExpiryStatement, params);

export type NotesAboutParams = { readonly about: readonly string[] };
export type NotesAboutRow = { readonly about: string; readonly key: string; readonly at: string; readonly by: string; readonly did: string; readonly text: string | null; readonly version: number };
export const notesAboutStatement: Statement = {
  name: "work/notes-about",
  access: "read",
  order: "total",
  text: `UNWIND $about AS about
MATCH (n:Note {about: about})
RETURN about, n.key AS key, n.at AS at, n.by AS by, n.did AS did, n.text AS text, n.version AS version
ORDER BY about, at, version, key`,
  params: {"about":{"list":"string"}},
  row: {"about":"string","key":"string","at":"string","by":"string","did":"string","text":{"optional":"string"},"version":"int"},
};
/** The history of flags or cases, the oldest line first */
export const notesAbout = (runner: Runner, params: NotesAboutParams): Promise<NotesAboutRow[]> => runner.run<NotesAboutRow>(notesAboutStatement, params);

export type OutboxByKeyParams = { readonly keys: readonly string[] };
export type OutboxByKeyRow = { readonly key: string; readonly state: string; readonly target: string };
export const outboxByKeyStatement: Statement = {
  name: "work/outbox-by-key",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (o:Work {key: key})
WHERE o.payload IS NOT NULL AND o.target IS NOT NULL
RETURN o.key AS key, o.state AS state, o.target AS target
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","state":"string","target":"string"},
};
/** The state of these deliveries */
export const outboxByKey = (runner: Runner, params: OutboxByKeyParams): Promise<OutboxByKeyRow[]> => runner.run<OutboxByKeyRow>(outboxByKeyStatement, params);

export type OutboxDueParams = { readonly targets: readonly string[]; readonly now: string; readonly limit: number };
export type OutboxDueRow = { readonly key: string; readonly target: string; readonly payload: string; readonly attempts: number; readonly nextAt: string };
export const outboxDueStatement: Statement = {
  name: "work/outbox-due",
  access: "read",
  order: "total",
  text: `MATCH (o:Outbox {state: 'waiting'})
WHERE o.target IN $targets AND o.nextAt <= $now
RETURN o.key AS key, o.target AS target, o.payload AS payload, o.attempts AS attempts, o.nextAt AS nextAt
ORDER BY nextAt, key
LIMIT $limit`,
  params: {"targets":{"list":"string"},"now":"string","limit":"int"},
  row: {"key":"string","target":"string","payload":"string","attempts":"int","nextAt":"string"},
};
/** What waits to be delivered to some targets and may be tried now, the oldest first */
export const outboxDue = (runner: Runner, params: OutboxDueParams): Promise<OutboxDueRow[]> => runner.run<OutboxDueRow>(outboxDueStatement, params);

export type OutboxEntriesParams = { readonly states: readonly string[]; readonly limit: number };
export type OutboxEntriesRow = { readonly key: string; readonly flag: string; readonly version: number; readonly target: string; readonly state: string; readonly attempts: number; readonly nextAt: string; readonly problem: string | null };
export const outboxEntriesStatement: Statement = {
  name: "work/outbox-entries",
  access: "read",
  order: "total",
  text: `MATCH (o:Outbox)
WHERE o.state IN $states
RETURN o.key AS key, o.flag AS flag, o.version AS version, o.target AS target, o.state AS state, o.attempts AS attempts,
       o.nextAt AS nextAt, o.problem AS problem
ORDER BY nextAt, key
LIMIT $limit`,
  params: {"states":{"list":"string"},"limit":"int"},
  row: {"key":"string","flag":"string","version":"int","target":"string","state":"string","attempts":"int","nextAt":"string","problem":{"optional":"string"}},
};
/** Deliveries in some states, those that are next first */
export const outboxEntries = (runner: Runner, params: OutboxEntriesParams): Promise<OutboxEntriesRow[]> => runner.run<OutboxEntriesRow>(outboxEntriesStatement, params);

export type OutboxWaitingForParams = { readonly target: string };
export type OutboxWaitingForRow = { readonly key: string; readonly payload: string; readonly attempts: number; readonly nextAt: string };
export const outboxWaitingForStatement: Statement = {
  name: "work/outbox-waiting-for",
  access: "read",
  order: "total",
  text: `MATCH (o:Outbox {state: 'waiting'})
WHERE o.target = $target
RETURN o.key AS key, o.payload AS payload, o.attempts AS attempts, o.nextAt AS nextAt
ORDER BY nextAt, key`,
  params: {"target":"string"},
  row: {"key":"string","payload":"string","attempts":"int","nextAt":"string"},
};
/** What waits to be delivered to one target, the oldest first */
export const outboxWaitingFor = (runner: Runner, params: OutboxWaitingForParams): Promise<OutboxWaitingForRow[]> => runner.run<OutboxWaitingForRow>(outboxWaitingForStatement, params);

export type OutboxWaitingParams = { readonly limit: number };
export type OutboxWaitingRow = { readonly key: string; readonly flag: string; readonly version: number; readonly target: string; readonly payload: string; readonly attempts: number; readonly nextAt: string };
export const outboxWaitingStatement: Statement = {
  name: "work/outbox-waiting",
  access: "read",
  order: "total",
  text: `MATCH (o:Outbox {state: 'waiting'})
RETURN o.key AS key, o.flag AS flag, o.version AS version, o.target AS target, o.payload AS payload,
       o.attempts AS attempts, o.nextAt AS nextAt
ORDER BY nextAt, key
LIMIT $limit`,
  params: {"limit":"int"},
  row: {"key":"string","flag":"string","version":"int","target":"string","payload":"string","attempts":"int","nextAt":"string"},
};
/** What waits to be delivered, the oldest first */
export const outboxWaiting = (runner: Runner, params: OutboxWaitingParams): Promise<OutboxWaitingRow[]> => runner.run<OutboxWaitingRow>(outboxWaitingStatement, params);

export type PurgeOutboxParams = { readonly before: string };
export const purgeOutboxStatement: Statement = {
  name: "work/purge-outbox",
  access: "write",
  order: "total",
  text: `MATCH (o:Outbox {state: 'delivered'})
WHERE o.nextAt < $before
DETACH DELETE o`,
  params: {"before":"string"},
  row: {},
};
/** Deliveries that arrived before a time leave the graph */
export const purgeOutbox = async (runner: Runner, params: PurgeOutboxParams): Promise<void> => {
  await runner.run(purgeOutboxStatement, params);
};

export type SetSubjectsParams = { readonly rows: readonly { readonly key: string; readonly subject: string }[] };
export const setSubjectsStatement: Statement = {
  name: "work/set-subjects",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (w:Work {key: row.key})
MATCH (s:Work {key: row.subject})
CREATE (w)-[:ABOUT]->(s)`,
  params: {"rows":{"list":{"map":{"key":"string","subject":"string"}}}},
  row: {},
};
/** What this work is about */
export const setSubjects = async (runner: Runner, params: SetSubjectsParams): Promise<void> => {
  await runner.run(setSubjectsStatement, params);
};

export type SettleOutboxParams = { readonly rows: readonly { readonly key: string; readonly state: string; readonly attempts: number; readonly nextAt: string; readonly problem?: string | null | undefined }[] };
export const settleOutboxStatement: Statement = {
  name: "work/settle-outbox",
  access: "write",
  order: "total",
  text: `UNWIND $rows AS row
MATCH (o:Work {key: row.key})
SET o.state = row.state, o.attempts = row.attempts, o.nextAt = row.nextAt, o.problem = row.problem`,
  params: {"rows":{"list":{"map":{"key":"string","state":"string","attempts":"int","nextAt":"string","problem":{"optional":"string"}}}}},
  row: {},
};
/** What became of deliveries: delivered, dead, or waiting again */
export const settleOutbox = async (runner: Runner, params: SettleOutboxParams): Promise<void> => {
  await runner.run(settleOutboxStatement, params);
};

export type TakeLeaseParams = { readonly key: string; readonly holder: string; readonly now: string; readonly until: string; readonly seen: number };
export type TakeLeaseRow = { readonly fence: number };
export const takeLeaseStatement: Statement = {
  name: "work/take-lease",
  access: "write",
  order: "none",
  text: `MERGE (l:Work:Lease {key: $key})
ON CREATE SET l.holder = '', l.fence = 0, l.until = ''
WITH l
WHERE l.until <= $now OR l.fence = $seen
SET l.holder = $holder, l.until = $until, l.fence = l.fence + 1
RETURN l.fence AS fence`,
  params: {"key":"string","holder":"string","now":"string","until":"string","seen":"int"},
  row: {"fence":"int"},
};
/** Takes a lease that is free, has run out, or is still the one that was seen; answers nothing where it is another's */
export const takeLease = (runner: Runner, params: TakeLeaseParams): Promise<TakeLeaseRow[]> => runner.run<TakeLeaseRow>(takeLeaseStatement, params);

export type WorkAboutParams = { readonly subjects: readonly string[] };
export type WorkAboutRow = { readonly key: string; readonly subject: string };
export const workAboutStatement: Statement = {
  name: "work/work-about",
  access: "read",
  order: "total",
  text: `UNWIND $subjects AS subject
MATCH (:Work {key: subject})<-[:ABOUT]-(w:Work)
RETURN w.key AS key, subject
ORDER BY subject, key`,
  params: {"subjects":{"list":"string"}},
  row: {"key":"string","subject":"string"},
};
/** The keys of all work that is about any of these parties, values or rings */
export const workAbout = (runner: Runner, params: WorkAboutParams): Promise<WorkAboutRow[]> => runner.run<WorkAboutRow>(workAboutStatement, params);

export type WorkByKeyParams = { readonly keys: readonly string[] };
export type WorkByKeyRow = { readonly key: string; readonly work: Properties };
export const workByKeyStatement: Statement = {
  name: "work/work-by-key",
  access: "read",
  order: "total",
  text: `UNWIND $keys AS key
MATCH (w:Work {key: key})
RETURN key, properties(w) AS work
ORDER BY key`,
  params: {"keys":{"list":"string"}},
  row: {"key":"string","work":"properties"},
};
/** Entries of the ledger, case files and the like, whole */
export const workByKey = (runner: Runner, params: WorkByKeyParams): Promise<WorkByKeyRow[]> => runner.run<WorkByKeyRow>(workByKeyStatement, params);

/** The whole catalogue, in the order of its files. */
export const statements: readonly Statement[] = [
  applicationsHoldingAttributesStatement,
  applicationsOfIdentitiesStatement,
  createClaimsStatement,
  createSoleApplicantsStatement,
  crowdedAttributesStatement,
  deleteClaimsStatement,
  deleteEmptyApplicantsStatement,
  fellowApplicationsStatement,
  mergeApplicantsStatement,
  namesHoldingAttributesStatement,
  personalChannelsStatement,
  claimsOfHoldersStatement,
  edgesOfHoldersStatement,
  knownValuesStatement,
  nodesOfAttributesStatement,
  nodesOfHoldersStatement,
  nodesOfPartiesStatement,
  placementsOfHoldersStatement,
  anyErasureStatement,
  deleteDeliveriesStatement,
  deleteHoldersStatement,
  deleteIdleSubjectsStatement,
  deleteKnownValuesStatement,
  deleteNotesAboutStatement,
  deleteRingChangesStatement,
  deleteWorkStatement,
  erasuresStatement,
  existingAttributesStatement,
  existingPartiesStatement,
  forgetQueuedStatement,
  mergeErasuresStatement,
  addressesNearStatement,
  attributeCountsStatement,
  attributesOfHoldersStatement,
  bandsOfResumesStatement,
  brokersOfAttributesStatement,
  brokersWithCandidatesStatement,
  channelsOfHoldersStatement,
  crowdsOfAttributesStatement,
  emailsByFamiliesStatement,
  holdersOfAttributesStatement,
  holdersOfPartiesStatement,
  holdersStatement,
  holdingsOfAttributesStatement,
  knownValuesOfAttributesStatement,
  nextExpiryStatement,
  observationsOfHoldersStatement,
  resumesByBandsStatement,
  scanAttributeKeysStatement,
  scanHolderKeysStatement,
  scanPartyKeysStatement,
  sharedAmongStatement,
  statedByHoldersStatement,
  expiredBetweenStatement,
  forgetChangesStatement,
  knownBrokersStatement,
  knownValuesByKeyStatement,
  lastRunStatement,
  openCasesStatement,
  partiesHoldingStatement,
  partiesOfHoldersStatement,
  queuedChangesStatement,
  residentsStatement,
  setRunStatement,
  accountUnderOtherNamesStatement,
  applicationVelocityStatement,
  deliveryAddressOfManyStatement,
  deviceUnderOtherNamesStatement,
  emailUnderOtherNamesStatement,
  knownValueStatement,
  phoneUnderOtherNamesStatement,
  referenceUnderOtherNamesStatement,
  resumeUnderOtherNamesStatement,
  bandsOfValuesStatement,
  createApplicationsStatement,
  createBrokersStatement,
  createPlacementsStatement,
  deleteObservationsStatement,
  deletePlacementsStatement,
  deleteUnheldAttributesStatement,
  deleteUnnamedBrokersStatement,
  existingHoldersStatement,
  existingKnownValuesStatement,
  intakeStateStatement,
  mergeKnownValuesStatement,
  observeAddressesStatement,
  observeBankAccountsStatement,
  observeDevicesStatement,
  observeEmailsStatement,
  observeGovernmentIdsStatement,
  observeIpAddressesStatement,
  observePhonesStatement,
  observeProfilesStatement,
  observeReferencesStatement,
  observeResumesStatement,
  queueChangeStatement,
  setHistoryStatement,
  setKnownHistoryStatement,
  setRebuildingStatement,
  setSealKeyStatement,
  updateApplicationsStatement,
  updateBrokersStatement,
  candidatesOfBrokersStatement,
  changesOfRingsStatement,
  mergeRingChangesStatement,
  mergeRingsStatement,
  ringsByKeyStatement,
  scanRingsStatement,
  applicationsSeenWithStatement,
  holdersAroundStatement,
  sightingsOfAttributesStatement,
  applicantsByKeyStatement,
  applicationsByKeyStatement,
  applicationsByNameStatement,
  applicationsByRecordIdStatement,
  applicationsByReversedNameStatement,
  applicationsOfApplicantsStatement,
  attributesByFoldStatement,
  attributesByLast4Statement,
  brokersByKeyStatement,
  brokersByNameStatement,
  brokersByRecordIdStatement,
  partiesOfAttributeStatement,
  partiesOfAttributesStatement,
  placementsOfBrokersStatement,
  applicationTimesStatement,
  beginWriteStatement,
  countNodesStatement,
  countObservationsStatement,
  createStoreStatement,
  deleteSomeOfGraphStatement,
  forgetRecordsStatement,
  keepRecordsStatement,
  keptRecordsAfterStatement,
  keptRecordsStatement,
  migrationsStatement,
  recordMigrationStatement,
  replaceRecordsStatement,
  setKeptStatement,
  storeStateStatement,
  applicationsByDayStatement,
  flagsInBriefStatement,
  scanFlagKeysStatement,
  casePlacesStatement,
  claimOutboxStatement,
  deliveredBeforeStatement,
  entriesOfAttributesStatement,
  entryPlacesStatement,
  flagPlacesStatement,
  flagsByKeyStatement,
  forgetSubjectsStatement,
  keepLeaseStatement,
  leaseStatement,
  mergeCasesStatement,
  mergeEntriesStatement,
  mergeFlagsStatement,
  mergeNotesStatement,
  mergeOutboxStatement,
  mergeSubjectsStatement,
  nextEntryExpiryStatement,
  notesAboutStatement,
  outboxByKeyStatement,
  outboxDueStatement,
  outboxEntriesStatement,
  outboxWaitingForStatement,
  outboxWaitingStatement,
  purgeOutboxStatement,
  setSubjectsStatement,
  settleOutboxStatement,
  takeLeaseStatement,
  workAboutStatement,
  workByKeyStatement,
];
