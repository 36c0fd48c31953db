// Written by `npm run generate:graphql` from the .graphql files. Do not edit.
/** The whole schema of the API, as its files say it. */
export const typeDefs = /* GraphQL */ `
"An instant, ISO 8601 in UTC with milliseconds."
scalar DateTime

type Query

type Mutation

type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}

enum AttributeKind {
  phone
  email
  address
  bank_account
  device
  ip_address
  profile
  government_id
  reference
  resume
}

"What a reason for a link can be: an equal value by its kind, or values that are alike and not equal, which is weaker."
enum EvidenceKind {
  phone
  email
  email_similar
  address
  address_similar
  bank_account
  device
  ip_address
  profile
  government_id
  reference
  resume
  resume_similar
}

extend type Query {
  "Who stands between applicants, those for most parties of rings first. Every ring is looked at: the first question after a write takes longest."
  brokers(first: Int! = 25, after: String): StandingConnection!
}

type StandingConnection {
  edges: [StandingEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type StandingEdge {
  cursor: String!
  node: Standing!
}

"A declared broker, or a party or value that does a broker's work for a ring unseen."
union Standing = DeclaredBroker | HiddenBroker

type DeclaredBroker {
  broker: Broker!
  "Applicants who name it or give a channel of it."
  candidateCount: Int!
  candidatesInRings: Int!
  rings: [BrokerInRing!]!
  "Whether it stands behind a ring: it is a party of one, or one holds most of its candidates, and they are three or more."
  behind: Boolean!
  "What else could explain it, in a sentence."
  innocent: String!
}

type BrokerInRing {
  broker: Broker!
  ring: ID!
  "How many parties of the ring name it or give a channel of it."
  candidateCount: Int!
  "Record keys of their applications that do."
  applications: [ID!]!
  "Whether it is a party of the ring itself."
  member: Boolean!
  behind: Boolean!
}

enum HiddenRole {
  "An address gets things for many who live elsewhere."
  receives
  "A party lives or does business there."
  hosts
  "An account is many applicants'."
  is_paid
  "A reference is many applicants'."
  vouches
  "Another value or party without which the ring comes apart."
  connects
}

type HiddenBroker {
  role: HiddenRole!
  ring: ID!
  "Null where it is a value."
  party: Party
  "Null where it is a party; of similar values one of them."
  attribute: Attribute
  kind: EvidenceKind
  value: String
  "Parties of the ring for which it does so."
  partyCount: Int!
  "Record keys of their applications that show it."
  applications: [ID!]!
  "Share of the shortest ways between two others that lead over it, 0 to 1."
  betweenness: Float!
  "What the ring would be without it."
  outcome: RingOutcome!
  pieces: [Int!]!
  alone: Int!
  "What else could explain it, in a sentence."
  innocent: String!
}

extend type Ring {
  hiddenBrokers: [HiddenBroker!]!
  "Brokers that its applications name or give a channel of, and those that are its parties."
  brokers: [BrokerInRing!]!
}

extend type Broker {
  "Its candidates in rings."
  standing: DeclaredBroker!
}

extend type Query {
  "Case files, the one changed last first."
  cases(
    statuses: [CaseStatus!]
    "Words: only those where each of them stands in the id, the title or the owner."
    matching: String
    first: Int! = 50
    after: String
  ): CaseConnection!
  case(id: ID!): Case!
}

extend type Mutation {
  openCase(case: NewCase!): Case!
  "Changes title, owner or status; a status needs a reason in words."
  changeCase(id: ID!, version: Int!, title: String, owner: String, status: CaseStatus, text: String): Case!
  addToCase(id: ID!, version: Int!, contents: CaseContents!): Case!
  removeFromCase(id: ID!, version: Int!, contents: CaseContents!): Case!
  "Pins why two parties are linked, or a flag, as it is now."
  pinEvidence(id: ID!, version: Int!, evidence: EvidenceToPin!): Case!
  unpinEvidence(id: ID!, version: Int!, pin: ID!): Case!
  noteOnCase(id: ID!, text: String!): Case!
}

enum CaseStatus {
  open
  referred
  closed
}

input NewCase {
  title: String!
  "Any ids that lead to a party."
  parties: [ID!]
  rings: [ID!]
  flags: [ID!]
}

input CaseContents {
  parties: [ID!]
  rings: [ID!]
  flags: [ID!]
}

"Either two parties, or a flag."
input EvidenceToPin {
  a: ID
  b: ID
  flag: ID
}

type Case {
  "Node key."
  key: ID!
  id: ID!
  title: String!
  owner: String!
  status: CaseStatus!
  "Those it holds, as they are called now; a party that has left the store is left out."
  parties: [Party!]!
  partyCount: Int!
  "As they were called when they were put in."
  partyIds: [ID!]!
  "The same, each beside what it is now."
  holds: [HeldParty!]!
  "Ids of rings."
  rings: [ID!]!
  "The same, each beside what it is now."
  heldRings: [HeldRing!]!
  flags: [Flag!]!
  flagCount: Int!
  pins: [Pin!]!
  openedAt: DateTime!
  changedAt: DateTime!
  "Grows with each change but a note: give it with a change, so that nobody overwrites another's."
  version: Int!
  "The oldest line first."
  history: [HistoryLine!]!
}

"A party that a case file holds."
type HeldParty {
  "Key that it was put in with, which takes it out again."
  key: ID!
  "Null where it has left the store."
  party: Party
}

"A ring that a case file holds."
type HeldRing {
  "Id that it was put in with, which takes it out again."
  id: ID!
  "What it is part of now; null where nothing holds it together any more."
  ring: Ring
}

extend interface Party {
  "Case files that hold it, under any id that it has had."
  cases: [Case!]!
}

extend type Applicant {
  cases: [Case!]!
}

extend type Broker {
  cases: [Case!]!
}

extend type Ring {
  "Case files that hold it."
  cases: [Case!]!
}

enum PinKind {
  why
  flag
}

"Evidence as it was when somebody pinned it."
type Pin {
  id: ID!
  kind: PinKind!
  "Keys of the two parties, or the id of the flag."
  about: [ID!]!
  "The two parties beside what they are now; none where it is a flag."
  between: [HeldParty!]!
  at: DateTime!
  by: String!
  "In a sentence."
  title: String!
  bits: Float!
  "What it stood on, a line each."
  lines: [PinLine!]!
  "The whole of it as it was (JSON)."
  taken: String!
  "What has changed since, a sentence each; nothing where it is as it was."
  changes: [String!]!
}

type PinLine {
  kind: String!
  shown: String!
  bits: Float
  note: String!
}

type CaseConnection {
  edges: [CaseEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type CaseEdge {
  cursor: String!
  node: Case!
}

extend type Query {
  "What is for a person to review, the gravest first, then the strongest."
  flags(
    statuses: [FlagStatus!]
    rules: [FlagRule!]
    "Only those about this party, by any of its ids."
    party: ID
    first: Int! = 50
    after: String
  ): FlagConnection!
  flag(id: ID!): Flag!
}

"What raised a flag."
enum FlagRule {
  "A link in conflict at or above the threshold."
  new_link
  "A party came to a ring that was known."
  new_member
  "Rings that were known are one."
  rings_merged
  "A value came to be shared by more parties than a size."
  hub_grew
  "A value of a party in an open or referred case was given again, by another party."
  case_attribute
  "A warning sign."
  indicator
  "A link to a broker that a list names."
  watched_broker
}

enum FlagStatus {
  "Was there when the job began; nobody was asked to look."
  known
  new
  in_review
  confirmed
  explained
  escalated
  "The evidence is gone."
  withdrawn
}

"Something new for a person to review. It decides nothing."
type Flag {
  id: ID!
  rule: FlagRule!
  status: FlagStatus!
  severity: Severity!
  "Those it is about, as they are called now; a party that has left the store is left out."
  subjects: [Party!]!
  "Ids of those it is about, as they were called when it was raised."
  subjectIds: [ID!]!
  "Id of the ring, of a flag about one."
  ringId: ID
  bits: Float!
  "One sentence: what was found."
  summary: String!
  "What else could explain it."
  innocent: String!
  evidence: [FlagEvidence!]!
  firstSeenAt: DateTime!
  "When the job last found it otherwise than before."
  lastChangedAt: DateTime!
  "Version of the model that weighed it."
  model: String!
  "Grows with each change: give it with a decision, so that nobody overwrites another's."
  version: Int!
  assignee: String
  reasonCode: String
  decidedBy: String
  decidedAt: DateTime
  "Whether the job has found it otherwise since it was decided."
  changedSinceDecision: Boolean!
}

"One thing that a flag stands on."
type FlagEvidence {
  "Kind of value, or indicator, ring, broker."
  kind: String!
  "Attribute key where it is a value; else the id of the indicator, ring or broker."
  key: String!
  "Fit to show: masked where sealed."
  shown: String!
  explanation: String!
  "Null where it has no strength in bits."
  bits: Float
  "Record keys of the applications and brokers that say so."
  records: [ID!]!
}

type FlagConnection {
  edges: [FlagEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
  "How many of them stand before this page."
  before: Int!
}

type FlagEdge {
  cursor: String!
  node: Flag!
}

extend type Query {
  "Every warning sign that is looked for, by id. None of them decides."
  indicators: [Indicator!]!
}

extend type Application {
  "What the indicators say of it, by id of indicator."
  signs(answers: [IndicatorAnswer!]): [Sign!]!
}

"A named warning sign, with where it was published and what else explains it."
type Indicator {
  id: ID!
  version: Int!
  title: String!
  means: String!
  "What else explains it."
  otherwise: String!
  severity: Severity!
  "False where it is never enough to look at a person by itself."
  standsAlone: Boolean!
  "What has to be stated for it to be more than unknown."
  needs: [String!]!
  sources: [IndicatorSource!]!
}

type IndicatorSource {
  publisher: String!
  "As much of it as is known."
  date: String
  url: String!
  "Whether the text itself was read, or somebody's summary of it."
  secondHand: Boolean!
}

enum Severity {
  low
  medium
  high
}

enum IndicatorAnswer {
  yes
  no
  unknown
}

type Sign {
  indicator: Indicator!
  answer: IndicatorAnswer!
  "What bears it out, where the answer is yes."
  evidence: [SignEvidence!]!
  "Why it is unknown: what is missing."
  missing: [String!]!
}

type SignEvidence {
  "Record key."
  record: ID!
  "As the input format names it."
  field: String!
  "As submitted (sealed values masked)."
  raw: String!
  note: String
}

extend type Query {
  "The ledger of shared things, newest entry first."
  ledger(
    "Only what says something now, or only what ended or expired; both where it is left out."
    holds: Boolean
    first: Int! = 50
    after: String
  ): LedgerConnection!
  ledgerEntry(id: ID!): LedgerEntry!
}

extend type Mutation {
  "Enters a value in the ledger, and reads again the flags that stand on it."
  addLedgerEntry(entry: LedgerWish!): LedgerChange!
  "Ends an entry before its time; it stays in the ledger."
  endLedgerEntry(id: ID!, version: Int!, because: String!): LedgerChange!
}

extend type Attribute {
  "What the ledger says of it, ended and expired entries included."
  ledger: [LedgerEntry!]!
}

extend type Flag {
  "What the ledger says of the values among its evidence, ended and expired entries included."
  ledger: [LedgerEntry!]!
}

"What a value may be that people share innocently."
enum SharedThing {
  agency
  household
  multi_occupancy
  public_computer
  mail_drop
  other
}

input LedgerWish {
  "Key of the value."
  attribute: ID!
  reason: SharedThing!
  "How it is known, in words."
  text: String!
  "A day (2027-06-30, until its end in UTC) or an instant; it never expires without."
  expiresAt: String
}

type LedgerEntry {
  id: ID!
  "Null where nobody holds it any more."
  attribute: Attribute
  attributeKey: ID!
  reason: SharedThing!
  text: String!
  by: String!
  addedAt: DateTime!
  expiresAt: DateTime
  endedAt: DateTime
  endedBy: String
  endedBecause: String
  "Flags that have its value among their evidence, or had until it was set aside; the gravest first, at most 200."
  flags: [Flag!]!
  "Whether it says something now."
  holds: Boolean!
  version: Int!
}

type LedgerConnection {
  edges: [LedgerEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type LedgerEdge {
  cursor: String!
  node: LedgerEntry!
}

type LedgerChange {
  entry: LedgerEntry!
  "Flags about links that say something else now; those of other rules follow with the next run of the job."
  reread: [RereadFlag!]!
}

"A flag that was read again because the ledger changed."
type RereadFlag {
  flag: Flag!
  bitsBefore: Float!
  "Whether it was withdrawn before, and its evidence is back."
  returned: Boolean!
  "Whether its evidence no longer reaches the threshold."
  withdrawn: Boolean!
}

extend type Query {
  "Everybody a party is linked to, strongest first."
  links(party: ID!, first: Int! = 25, after: String): LinkConnection!
  "Why two parties are linked, or what would have to be true for them to be."
  why(a: ID!, b: ID!): Why!
}

"Whether two linked parties claim to be different people."
enum Conflict {
  yes
  no
  unknown
}

type LinkConnection {
  edges: [LinkEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type LinkEdge {
  cursor: String!
  node: Link!
}

type Link {
  a: Party!
  b: Party!
  bits: Float!
  bitsIfNothingSetAside: Float!
  conflict: Conflict!
  conflictBecause: String!
  association: Boolean!
  reasons: [Reason!]!
}

type Reason {
  "Of similar values: one that \`a\` of the link holds."
  attribute: Attribute!
  kind: EvidenceKind!
  "Canonical value, masked where sealed."
  value: String!
  "True number of parties that hold it, or any of the similar values."
  sharedBy: Int!
  bits: Float!
  "What it would add if nothing explained it."
  aloneBits: Float!
  setAside: SetAside
  "The stronger reason that this one comes with, if it adds nothing of its own."
  countedWith: ID
  "As each party typed it."
  a: [Observation!]!
  b: [Observation!]!
  "Of similar résumés: both texts whole, cut into the passages that both have and what lies between."
  texts: SideBySide
}

type SideBySide {
  a: [Stretch!]!
  b: [Stretch!]!
  "Share of the word triples of both that both have, 0 to 1."
  resemblance: Float!
}

type Stretch {
  text: String!
  "Whether the other text has it too."
  shared: Boolean!
}

type SetAside {
  "Code, e.g. \`shared_home\`."
  reason: String!
  because: String!
}

type Why {
  a: Party!
  b: Party!
  "Null when they share nothing."
  link: Link
  "The total in words, e.g. \`about as surprising as 12 heads in a row\`."
  inWords: String!
  "What would have to be true for a link (or a stronger one)."
  whyNot: [String!]!
}

extend type Attribute {
  "What loaded lists say of it: shown, never counted."
  listed: [Listing!]!
}

"An entry of a loaded list that has not expired."
type Listing {
  list: String!
  source: String
  addedAt: DateTime
  expiresAt: DateTime
  meaning: ListMeaning!
}

enum ListMeaning {
  "An operator used it, says the list."
  operator
  "An innocent shared thing, e.g. a mail drop."
  innocent
}

extend type Query {
  """
  The network around some parties or attributes (node keys): their most telling shared values and who else holds them.
  Values held by one party only are left out. Capped; what was left out is counted.
  """
  neighbourhood(around: [ID!]!, depth: Int! = 1, maxNodes: Int! = 120, shared: SharedOrder! = MOST): Network!
  "What expanding a node would add, by kind, before anything is added."
  expansionCounts(node: ID!): [ExpansionCount!]!
  "Adds around one node, of some kinds, leaving out nodes that are there already."
  expand(
    node: ID!
    kinds: [AttributeKind!]
    present: [ID!]! = []
    limit: Int! = 30
    shared: SharedOrder! = MOST
  ): Network!
  "All values that two parties both hold, counted or not."
  sharedAttributes(a: ID!, b: ID!): [SharedAttribute!]!
}

enum SharedOrder {
  MOST
  LEAST
}

type Network {
  nodes: [NetworkNode!]!
  edges: [NetworkEdge!]!
  "Links between the parties in view."
  links: [LinkSummary!]!
  "What was left out, for each node that has more than is shown."
  omitted: [Omission!]!
}

type NetworkNode {
  key: ID!
  "\`applicant\`, \`broker\`, or the kind of the attribute."
  kind: String!
  label: String!
  "Second line for the inspector and the table."
  detail: String!
  "Of an attribute: true number of parties that hold it. Of a party: number of its applications."
  count: Int!
  "An attribute that so many parties hold that its holders are not drawn: a stub with its true number."
  hub: Boolean!
  "Id of the ring it is a member of, if any."
  ring: ID
}

"That a party holds an attribute."
type NetworkEdge {
  id: ID!
  party: ID!
  attribute: ID!
  uses: [String!]!
  "The most that this value adds to any link in view."
  bits: Float!
  "Why it is not counted, in a sentence."
  setAside: String
}

type LinkSummary {
  a: ID!
  b: ID!
  bits: Float!
  conflict: Conflict!
  association: Boolean!
  kinds: [EvidenceKind!]!
}

type Omission {
  node: ID!
  kind: AttributeKind
  count: Int!
}

type ExpansionCount {
  "Kind of attribute; for an attribute node: null, its holders."
  kind: AttributeKind
  "Attributes of that kind that somebody else holds too (for an attribute: parties)."
  count: Int!
  "Parties reached through them."
  parties: Int!
}

type SharedAttribute {
  attribute: Attribute!
  a: [Observation!]!
  b: [Observation!]!
}

extend type Query {
  "Flags on their way to other systems: what waits, what arrived, and dead letters, those that are next first."
  deliveries(states: [DeliveryState!]! = [waiting, dead], first: Int! = 25): [Delivery!]!
}

extend type Mutation {
  "Lets deliveries be made again from their first attempt, under the same ids; says how many. Where one is not there, none is."
  replayDeliveries(ids: [ID!]!): Int!
}

enum DeliveryState {
  waiting
  delivered
  dead
}

"One version of a flag on its way to one target."
type Delivery {
  "The key under which the receiver knows it, in every attempt."
  id: ID!
  flag: ID!
  version: Int!
  target: String!
  state: DeliveryState!
  attempts: Int!
  "Waiting: when it is tried next. Otherwise when that came about."
  at: DateTime!
  "What was wrong with the last attempt."
  problem: String
}

extend type Query {
  "An applicant or broker by its id, node key, or the id of any of its applications."
  party(id: ID!): Party
  applicant(id: ID!): Applicant
  application(id: ID!): Application
  broker(id: ID!): Broker
  attribute(key: ID!): Attribute
}

"An applicant or a broker."
interface Party {
  "Node key, e.g. \`applicant:greenhouse/APP-1\`."
  key: ID!
  "As printed by the command line, e.g. \`greenhouse/APP-1\`."
  id: ID!
  name: String!
  "Record keys of its applications (of a broker: those it placed, capped at 200)."
  applications: [Application!]!
  applicationCount: Int!
  "What it was seen with, one row for each attribute."
  attributes(kinds: [AttributeKind!]): [HeldAttribute!]!
}

type Applicant implements Party {
  key: ID!
  id: ID!
  name: String!
  "Every way the name was written."
  names: [String!]!
  birthDates: [String!]!
  towns: [String!]!
  applications: [Application!]!
  applicationCount: Int!
  attributes(kinds: [AttributeKind!]): [HeldAttribute!]!
  "Other applicants who claim the same identity and share no channel: perhaps a thief and a victim."
  contestedWith: [Applicant!]!
}

type Broker implements Party {
  key: ID!
  id: ID!
  name: String!
  kind: String!
  "False while only applications have named it."
  declared: Boolean!
  applications: [Application!]!
  applicationCount: Int!
  attributes(kinds: [AttributeKind!]): [HeldAttribute!]!
}

type Application {
  key: ID!
  "Record key: \`source/id\`, or \`id\` without a source."
  id: ID!
  source: String
  submittedAt: DateTime!
  name: String!
  birthDate: String
  roleTitle: String
  requisition: String
  applicant: Applicant!
  broker: Broker
  attributes: [HeldAttribute!]!
  "The record as it was kept: what was submitted, minus what is sealed (JSON)."
  submitted: String!
  "Older versions of the record, newest first (JSON)."
  history: [String!]!
}

"An attribute as one party or application was seen with it."
type HeldAttribute {
  attribute: Attribute!
  observations: [Observation!]!
}

type Observation {
  "As submitted (sealed values masked)."
  raw: String!
  use: String!
  observedAt: DateTime!
  "Record key."
  record: ID!
  "What led from the raw text to the canonical value, in a sentence."
  rule: String!
  "How a phone was typed, e.g. \`+1-ddd-ddd-dddd\`."
  format: String
}

"A value, or several that are alike and not equal."
type Attribute {
  key: ID!
  kind: EvidenceKind!
  "Canonical value, masked where sealed."
  value: String!
  "True number of parties that hold it."
  partyCount: Int!
  parties(first: Int! = 50, after: String): PartyConnection!
}

type PartyConnection {
  edges: [PartyEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type PartyEdge {
  cursor: String!
  node: Party!
}

extend type Mutation {
  "Gives a flag to somebody, who reviews it from now on."
  assignFlag(id: ID!, version: Int!, assignee: String!): Flag!
  "Ends the review of a flag, by whoever is signed in and for a reason."
  decideFlag(decision: FlagDecision!): DecidedFlag!
  "Takes a decision back: the flag is in review again, unless its evidence is gone."
  reopenFlag(id: ID!, version: Int!, text: String!): Flag!
  noteOnFlag(id: ID!, text: String!): Flag!
}

extend type Query {
  "How reviews end: for each rule, how many are confirmed, and how long they take."
  reviewStats: [RuleStats!]!
}

extend type Flag {
  outcome: FlagOutcome
  "The oldest line first."
  history: [HistoryLine!]!
  "Case files that hold it."
  cases: [Case!]!
}

enum FlagOutcome {
  confirmed
  explained
  escalated
}

enum FlagReason {
  "Confirmed: one operator is behind them."
  one_operator
  "Confirmed: the identity was taken from somebody."
  stolen_identity
  "Confirmed: a broker lent what is shared."
  lent_by_a_broker
  household
  agency
  multi_occupancy
  public_computer
  mail_drop
  "Explained: one person, who applied again."
  one_person
  mistake_in_data
  law_enforcement
  legal
  second_opinion
  "Needs words."
  other
}

input FlagDecision {
  id: ID!
  "As it was seen."
  version: Int!
  outcome: FlagOutcome!
  reasonCode: FlagReason!
  "In words; needed where the reason is \`other\`."
  text: String
  "What of its evidence is shared innocently, for the ledger; only where it is explained."
  shared: [LedgerWish!]
}

type DecidedFlag {
  flag: Flag!
  "Entries that the decision made in the ledger."
  entries: [LedgerEntry!]!
  "Other flags about links that say something else now."
  reread: [RereadFlag!]!
}

"One line of the history of a flag or case."
type HistoryLine {
  at: DateTime!
  by: String!
  did: String!
  text: String
  version: Int!
}

type RuleStats {
  rule: FlagRule!
  "Flags of this rule, withdrawn ones included."
  raised: Int!
  open: Int!
  withdrawn: Int!
  confirmed: Int!
  explained: Int!
  escalated: Int!
  "Confirmed of those that were decided; null where none was."
  confirmedShare: Float
  "Hours from the day a flag was first seen to its decision: the middle one, and the one that nine in ten do not exceed."
  medianHours: Float
  slowestTenthHours: Float
}

extend type Query {
  "Rings, strongest first."
  rings(first: Int! = 25, after: String): RingConnection!
  "The ring of an id; of a ring that went into another, that one. Its \`id\` says which."
  ring(id: ID!): Ring
}

type RingConnection {
  edges: [RingEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type RingEdge {
  cursor: String!
  node: Ring!
}

type Ring {
  id: ID!
  bits: Float!
  parties: [Party!]!
  partyCount: Int!
  "Record keys of the applications that carry its evidence."
  applications: [ID!]!
  applicationCount: Int!
  hubs: [RingHub!]!
  "One sentence: how many parties, held together by what."
  summary: String!
  firstSubmittedAt: DateTime!
  lastSubmittedAt: DateTime!
  "The ring as a network, for drawing."
  network(maxNodes: Int! = 200): Network!
  "Brokers that make one ring of groups which share too little else to be one."
  joinedBy: [JoiningBroker!]!
  "Links to other rings that are too weak to make one ring of both."
  bridges: [RingBridge!]!
  "One paragraph in plain words: who, held together by what, since when, how surprising, what was set aside, what else could explain it."
  paragraph: String!
  holdsTogether: RingHolding!
  "What happened to its applications, as far as it has a date, the oldest first."
  timeline(first: Int! = 200): RingTimeline!
  "What became of it since it was recorded first."
  lineage: RingLineage!
}

"A broker with so large a part of its candidates in some groups that these are one ring."
type JoiningBroker {
  broker: Broker!
  "How many candidates it has, in a ring or not."
  candidateCount: Int!
  "How many of them each group has."
  groups: [Int!]!
}

"A link to a party of another ring."
type RingBridge {
  "The party of the other ring."
  party: Party!
  ring: ID!
  "The party of this ring."
  to: Party!
  bits: Float!
}

"What a ring falls into without each value, and without each party."
type RingHolding {
  "Where leaving it out changes most first."
  values: [ValueHolding!]!
  "Values shared by fewer parties that were not tried."
  valuesNotTried: Int!
  "Parties without which others fall out as well."
  parties: [PartyHolding!]!
  "The fewest values found without which nothing is left of it; null where more than three are needed."
  dissolvedBy: [Attribute!]
}

enum RingOutcome {
  "Nobody leaves."
  holds
  "One ring is left, and some fall out of it."
  sheds
  "Several are left."
  splits
  "Nothing is left."
  dissolves
}

type ValueHolding {
  "Of similar values: one of them."
  attribute: Attribute!
  kind: EvidenceKind!
  value: String!
  partyCount: Int!
  outcome: RingOutcome!
  "Sizes of what still hangs together, largest first."
  pieces: [Int!]!
  "How many nothing ties to the others any more."
  alone: Int!
}

type PartyHolding {
  party: Party!
  outcome: RingOutcome!
  pieces: [Int!]!
  alone: Int!
}

type RingTimeline {
  totalCount: Int!
  entries: [TimelineEntry!]!
}

enum TimelineKind {
  applied
  interviewed
  offered
  hired
  blocked
  withdrawn
  ended
  paid
  equipment_sent
}

type TimelineEntry {
  at: DateTime!
  kind: TimelineKind!
  party: Party!
  "Record key."
  application: ID!
  "What was sent, how much was paid, why it was blocked."
  detail: String
  "Key of the account or address that it went to."
  attribute: ID
}

type RingLineage {
  "Null while it was never recorded: the nightly run does that."
  firstSeenAt: DateTime
  "The oldest first."
  changes: [RingChange!]!
  "What happened since, and was not recorded yet."
  since: RingStep
}

enum RingChangeKind {
  born
  returned
  grew
  shrank
  "Some came and some went."
  changed
  merged
  split
  ended
}

"Ids of rings and parties; who is gone may be no party any more."
type RingStep {
  kind: RingChangeKind!
  "How many parties it has since."
  size: Int!
  gained: [ID!]!
  lost: [ID!]!
  "Rings that went into it, or that it split from."
  parents: [ID!]!
  "Rings that its parties went to."
  children: [ID!]!
}

type RingChange {
  at: DateTime!
  by: String!
  kind: RingChangeKind!
  size: Int!
  gained: [ID!]!
  lost: [ID!]!
  parents: [ID!]!
  children: [ID!]!
}

type RingHub {
  "Of similar values: one of them."
  attribute: Attribute!
  kind: EvidenceKind!
  value: String!
  partyCount: Int!
}

extend type Query {
  """
  What an application would link to if it were loaded: evidence for a person to look at, or nothing found. Never a pass
  or a fail, and without any strength in bits, which would be read as one. Nothing is written.
  """
  screen(application: ApplicationRecord!): Screening!
}

"One application as the input format has it: docs/schema/application.schema.json."
scalar ApplicationRecord

type Screening {
  "Record key of the application."
  id: ID!
  standing: ScreeningStanding!
  "Whether a person should look before anything is decided. If not, nothing was found, which is no judgement."
  needsReview: Boolean!
  "The same in a sentence."
  summary: String!
  "Only parties that need a person's look; what has an innocent explanation is not shown here."
  matches: [ScreeningMatch!]!
  "Ids of applicants who claim the same identity and share no channel with it: perhaps one of them is a victim."
  contested: [ID!]!
  "Only signs that are enough to look by themselves."
  signs: [ScreeningSign!]!
  "What of the application could not be read, or is not known."
  problems: [ScreeningProblem!]!
}

"How the application stands to what is loaded: not there, a newer version, the same, or an older one."
enum ScreeningStanding {
  new
  update
  unchanged
  superseded
}

type ScreeningMatch {
  "Id of the party. Whoever may look at it finds the rest by it."
  party: ID!
  conflictBecause: String!
  reasons: [ScreeningReason!]!
}

type ScreeningReason {
  kind: EvidenceKind!
  "Canonical value, masked where sealed."
  value: String!
  "How many parties would hold it, the applicant included."
  sharedBy: Int!
  "The innocent explanation, where there is one."
  setAside: SetAside
}

type ScreeningSign {
  indicator: Indicator!
  "What of the application itself bears it out."
  evidence: [SignEvidence!]!
}

type ScreeningProblem {
  field: String!
  reason: String!
}

extend type Query {
  "Takes whatever is pasted: a phone in any style, an e-mail, a name, a record key, the last four of an account, an address, a list."
  search(text: String!, first: Int! = 20): SearchResult!
}

type SearchResult {
  "How the text was read, e.g. \`phone, +1 602 555 0142\`; one for each part of a list."
  readings: [SearchReading!]!
  hits: [SearchHit!]!
  "More matched than are listed."
  more: Boolean!
}

type SearchReading {
  text: String!
  as: String!
}

type SearchHit {
  "Node key of a party or an attribute."
  key: ID!
  "\`applicant\`, \`broker\`, or the kind of the attribute."
  kind: String!
  label: String!
  "Second line: towns, number of applications, number of holders."
  detail: String!
  "Number of parties tied to it: for an attribute its holders, for a party those it shares something with at first hop where known."
  partyCount: Int!
}

extend type Query {
  "What is in the store, for the first screen."
  store: StoreSummary!
  "Who is signed in."
  viewer: Viewer!
}

type Viewer {
  name: String!
}

type StoreSummary {
  engine: String!
  applications: Int!
  applicants: Int!
  brokers: Int!
  observations: Int!
  attributes: [AttributeCount!]!
  "Time of the newest application."
  newestSubmittedAt: DateTime
  oldestSubmittedAt: DateTime
}

type AttributeCount {
  kind: AttributeKind!
  count: Int!
}

extend type Query {
  "Applications, flags and confirmed operators week by week, beside the same weeks of the year before. Names nobody."
  trends(
    by: TrendGroup! = all
    "The last day that counts, such as 2026-03-31: that of the newest application or flag unless given."
    until: String
    "How many weeks, that of the last day included; at most 546."
    weeks: Int! = 53
  ): Trends!
}

"By what trends are told apart."
enum TrendGroup {
  "All together."
  all
  "By the source of the records."
  source
  "By what raised a flag."
  rule
  "By the kinds of values that a flag stands on."
  kind
}

type Trends {
  by: TrendGroup!
  "Mondays in UTC, the earliest first."
  weeks: [String!]!
  "The largest group first."
  series: [TrendSeries!]!
}

"One group; each list has a number for each week."
type TrendSeries {
  "A source (empty where records have none), rule or kind; null for all together."
  group: String
  "Null by rule and by kind: these tell flags apart, not applications."
  applications: [Int!]
  "Flags raised."
  flags: [Int!]!
  "Flags that somebody confirmed."
  confirmed: [Int!]!
  "Operators first confirmed: flags confirmed about a common party are about one. One that touches several groups counts for each."
  operators: [Int!]!
  "The weeks 52 weeks earlier."
  yearBefore: TrendCounts!
}

type TrendCounts {
  applications: [Int!]
  flags: [Int!]!
  confirmed: [Int!]!
  operators: [Int!]!
}
`;
