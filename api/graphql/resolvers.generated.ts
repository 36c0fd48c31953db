// Written by `npm run generate:graphql` from the .graphql files. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ByKey, ApplicationParent, HeldParent, ObservationParent, LinkParent, ReasonParent, WhyParent, SharedParent, RingParent, HiddenParent, DeclaredParent, BrokerInRingParent, ScreeningParent, ScreeningMatchParent, ScreeningReasonParent, ScreeningSignParent, IndicatorParent, IndicatorSourceParent, SignParent, FlagParent, RereadParent, LedgerEntryParent, CaseParent, PinParent } from './parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
  /** One application as the input format has it: docs/schema/application.schema.json. */
  ApplicationRecord: { input: unknown; output: unknown; }
};

export type Query = {
  /** Who stands between applicants, those for most parties of rings first. Every ring is looked at: the first question after a write takes longest. */
  readonly brokers: StandingConnection;
  /** Case files, the one changed last first. */
  readonly cases: CaseConnection;
  readonly case: Case;
  /** What is for a person to review, the gravest first, then the strongest. */
  readonly flags: FlagConnection;
  readonly flag: Flag;
  /** Every warning sign that is looked for, by id. None of them decides. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** The ledger of shared things, newest entry first. */
  readonly ledger: LedgerConnection;
  readonly ledgerEntry: LedgerEntry;
  /** Everybody a party is linked to, strongest first. */
  readonly links: LinkConnection;
  /** Why two parties are linked, or what would have to be true for them to be. */
  readonly why: Why;
  /**
   * The network around some parties or attributes (node keys): their most telling shared values and who else holds them.
   * Values held by one party only are left out. Capped; what was left out is counted.
   */
  readonly neighbourhood: Network;
  /** What expanding a node would add, by kind, before anything is added. */
  readonly expansionCounts: ReadonlyArray<ExpansionCount>;
  /** Adds around one node, of some kinds, leaving out nodes that are there already. */
  readonly expand: Network;
  /** All values that two parties both hold, counted or not. */
  readonly sharedAttributes: ReadonlyArray<SharedAttribute>;
  /** Flags on their way to other systems: what waits, what arrived, and dead letters, those that are next first. */
  readonly deliveries: ReadonlyArray<Delivery>;
  /** An applicant or broker by its id, node key, or the id of any of its applications. */
  readonly party?: Maybe<Party>;
  readonly applicant?: Maybe<Applicant>;
  readonly application?: Maybe<Application>;
  readonly broker?: Maybe<Broker>;
  readonly attribute?: Maybe<Attribute>;
  /** How reviews end: for each rule, how many are confirmed, and how long they take. */
  readonly reviewStats: ReadonlyArray<RuleStats>;
  /** Rings, strongest first. */
  readonly rings: RingConnection;
  /** The ring of an id; of a ring that went into another, that one. Its `id` says which. */
  readonly ring?: Maybe<Ring>;
  /**
   * What an application would link to if it were loaded: evidence for a person to look at, or nothing found. Never a pass
   * or a fail, and without any strength in bits, which would be read as one. Nothing is written.
   */
  readonly screen: Screening;
  /** Takes whatever is pasted: a phone in any style, an e-mail, a name, a record key, the last four of an account, an address, a list. */
  readonly search: SearchResult;
  /** What is in the store, for the first screen. */
  readonly store: StoreSummary;
  /** Who is signed in. */
  readonly viewer: Viewer;
  /** Applications, flags and confirmed operators week by week, beside the same weeks of the year before. Names nobody. */
  readonly trends: Trends;
};


export type QueryBrokersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCasesArgs = {
  statuses?: InputMaybe<ReadonlyArray<CaseStatus>>;
  matching?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFlagsArgs = {
  statuses?: InputMaybe<ReadonlyArray<FlagStatus>>;
  rules?: InputMaybe<ReadonlyArray<FlagRule>>;
  party?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFlagArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLedgerArgs = {
  holds?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLedgerEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLinksArgs = {
  party: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhyArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


export type QueryNeighbourhoodArgs = {
  around: ReadonlyArray<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  maxNodes?: Scalars['Int']['input'];
  shared?: SharedOrder;
};


export type QueryExpansionCountsArgs = {
  node: Scalars['ID']['input'];
};


export type QueryExpandArgs = {
  node: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
  present?: ReadonlyArray<Scalars['ID']['input']>;
  limit?: Scalars['Int']['input'];
  shared?: SharedOrder;
};


export type QuerySharedAttributesArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


export type QueryDeliveriesArgs = {
  states?: ReadonlyArray<DeliveryState>;
  first?: Scalars['Int']['input'];
};


export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBrokerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAttributeArgs = {
  key: Scalars['ID']['input'];
};


export type QueryRingsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScreenArgs = {
  application: Scalars['ApplicationRecord']['input'];
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryTrendsArgs = {
  by?: TrendGroup;
  until?: InputMaybe<Scalars['String']['input']>;
  weeks?: Scalars['Int']['input'];
};

export type Mutation = {
  readonly openCase: Case;
  /** Changes title, owner or status; a status needs a reason in words. */
  readonly changeCase: Case;
  readonly addToCase: Case;
  readonly removeFromCase: Case;
  /** Pins why two parties are linked, or a flag, as it is now. */
  readonly pinEvidence: Case;
  readonly unpinEvidence: Case;
  readonly noteOnCase: Case;
  /** Enters a value in the ledger, and reads again the flags that stand on it. */
  readonly addLedgerEntry: LedgerChange;
  /** Ends an entry before its time; it stays in the ledger. */
  readonly endLedgerEntry: LedgerChange;
  /** Lets deliveries be made again from their first attempt, under the same ids; says how many. Where one is not there, none is. */
  readonly replayDeliveries: Scalars['Int']['output'];
  /** Gives a flag to somebody, who reviews it from now on. */
  readonly assignFlag: Flag;
  /** Ends the review of a flag, by whoever is signed in and for a reason. */
  readonly decideFlag: DecidedFlag;
  /** Takes a decision back: the flag is in review again, unless its evidence is gone. */
  readonly reopenFlag: Flag;
  readonly noteOnFlag: Flag;
};


export type MutationOpenCaseArgs = {
  case: NewCase;
};


export type MutationChangeCaseArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<CaseStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAddToCaseArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  contents: CaseContents;
};


export type MutationRemoveFromCaseArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  contents: CaseContents;
};


export type MutationPinEvidenceArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  evidence: EvidenceToPin;
};


export type MutationUnpinEvidenceArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  pin: Scalars['ID']['input'];
};


export type MutationNoteOnCaseArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationAddLedgerEntryArgs = {
  entry: LedgerWish;
};


export type MutationEndLedgerEntryArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  because: Scalars['String']['input'];
};


export type MutationReplayDeliveriesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationAssignFlagArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  assignee: Scalars['String']['input'];
};


export type MutationDecideFlagArgs = {
  decision: FlagDecision;
};


export type MutationReopenFlagArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type MutationNoteOnFlagArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type AttributeKind =
  | 'phone'
  | 'email'
  | 'address'
  | 'bank_account'
  | 'device'
  | 'ip_address'
  | 'profile'
  | 'government_id'
  | 'reference'
  | 'resume';

/** What a reason for a link can be: an equal value by its kind, or values that are alike and not equal, which is weaker. */
export type EvidenceKind =
  | 'phone'
  | 'email'
  | 'email_similar'
  | 'address'
  | 'address_similar'
  | 'bank_account'
  | 'device'
  | 'ip_address'
  | 'profile'
  | 'government_id'
  | 'reference'
  | 'resume'
  | 'resume_similar';

export type StandingConnection = {
  readonly edges: ReadonlyArray<StandingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StandingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Standing;
};

/** A declared broker, or a party or value that does a broker's work for a ring unseen. */
export type Standing = DeclaredBroker | HiddenBroker;

export type DeclaredBroker = {
  readonly broker: Broker;
  /** Applicants who name it or give a channel of it. */
  readonly candidateCount: Scalars['Int']['output'];
  readonly candidatesInRings: Scalars['Int']['output'];
  readonly rings: ReadonlyArray<BrokerInRing>;
  /** Whether it stands behind a ring: it is a party of one, or one holds most of its candidates, and they are three or more. */
  readonly behind: Scalars['Boolean']['output'];
  /** What else could explain it, in a sentence. */
  readonly innocent: Scalars['String']['output'];
};

export type BrokerInRing = {
  readonly broker: Broker;
  readonly ring: Scalars['ID']['output'];
  /** How many parties of the ring name it or give a channel of it. */
  readonly candidateCount: Scalars['Int']['output'];
  /** Record keys of their applications that do. */
  readonly applications: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether it is a party of the ring itself. */
  readonly member: Scalars['Boolean']['output'];
  readonly behind: Scalars['Boolean']['output'];
};

export type HiddenRole =
  /** An address gets things for many who live elsewhere. */
  | 'receives'
  /** A party lives or does business there. */
  | 'hosts'
  /** An account is many applicants'. */
  | 'is_paid'
  /** A reference is many applicants'. */
  | 'vouches'
  /** Another value or party without which the ring comes apart. */
  | 'connects';

export type HiddenBroker = {
  readonly role: HiddenRole;
  readonly ring: Scalars['ID']['output'];
  /** Null where it is a value. */
  readonly party?: Maybe<Party>;
  /** Null where it is a party; of similar values one of them. */
  readonly attribute?: Maybe<Attribute>;
  readonly kind?: Maybe<EvidenceKind>;
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Parties of the ring for which it does so. */
  readonly partyCount: Scalars['Int']['output'];
  /** Record keys of their applications that show it. */
  readonly applications: ReadonlyArray<Scalars['ID']['output']>;
  /** Share of the shortest ways between two others that lead over it, 0 to 1. */
  readonly betweenness: Scalars['Float']['output'];
  /** What the ring would be without it. */
  readonly outcome: RingOutcome;
  readonly pieces: ReadonlyArray<Scalars['Int']['output']>;
  readonly alone: Scalars['Int']['output'];
  /** What else could explain it, in a sentence. */
  readonly innocent: Scalars['String']['output'];
};

export type Ring = {
  readonly hiddenBrokers: ReadonlyArray<HiddenBroker>;
  /** Brokers that its applications name or give a channel of, and those that are its parties. */
  readonly brokers: ReadonlyArray<BrokerInRing>;
  /** Case files that hold it. */
  readonly cases: ReadonlyArray<Case>;
  readonly id: Scalars['ID']['output'];
  readonly bits: Scalars['Float']['output'];
  readonly parties: ReadonlyArray<Party>;
  readonly partyCount: Scalars['Int']['output'];
  /** Record keys of the applications that carry its evidence. */
  readonly applications: ReadonlyArray<Scalars['ID']['output']>;
  readonly applicationCount: Scalars['Int']['output'];
  readonly hubs: ReadonlyArray<RingHub>;
  /** One sentence: how many parties, held together by what. */
  readonly summary: Scalars['String']['output'];
  readonly firstSubmittedAt: Scalars['DateTime']['output'];
  readonly lastSubmittedAt: Scalars['DateTime']['output'];
  /** The ring as a network, for drawing. */
  readonly network: Network;
  /** Brokers that make one ring of groups which share too little else to be one. */
  readonly joinedBy: ReadonlyArray<JoiningBroker>;
  /** Links to other rings that are too weak to make one ring of both. */
  readonly bridges: ReadonlyArray<RingBridge>;
  /** One paragraph in plain words: who, held together by what, since when, how surprising, what was set aside, what else could explain it. */
  readonly paragraph: Scalars['String']['output'];
  readonly holdsTogether: RingHolding;
  /** What happened to its applications, as far as it has a date, the oldest first. */
  readonly timeline: RingTimeline;
  /** What became of it since it was recorded first. */
  readonly lineage: RingLineage;
};


export type RingNetworkArgs = {
  maxNodes?: Scalars['Int']['input'];
};


export type RingTimelineArgs = {
  first?: Scalars['Int']['input'];
};

export type Broker = Party & {
  /** Its candidates in rings. */
  readonly standing: DeclaredBroker;
  readonly cases: ReadonlyArray<Case>;
  readonly key: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  /** False while only applications have named it. */
  readonly declared: Scalars['Boolean']['output'];
  readonly applications: ReadonlyArray<Application>;
  readonly applicationCount: Scalars['Int']['output'];
  readonly attributes: ReadonlyArray<HeldAttribute>;
};


export type BrokerAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};

export type CaseStatus =
  | 'open'
  | 'referred'
  | 'closed';

export type NewCase = {
  readonly title: Scalars['String']['input'];
  /** Any ids that lead to a party. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly rings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type CaseContents = {
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly rings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Either two parties, or a flag. */
export type EvidenceToPin = {
  readonly a?: InputMaybe<Scalars['ID']['input']>;
  readonly b?: InputMaybe<Scalars['ID']['input']>;
  readonly flag?: InputMaybe<Scalars['ID']['input']>;
};

export type Case = {
  /** Node key. */
  readonly key: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly owner: Scalars['String']['output'];
  readonly status: CaseStatus;
  /** Those it holds, as they are called now; a party that has left the store is left out. */
  readonly parties: ReadonlyArray<Party>;
  readonly partyCount: Scalars['Int']['output'];
  /** As they were called when they were put in. */
  readonly partyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The same, each beside what it is now. */
  readonly holds: ReadonlyArray<HeldParty>;
  /** Ids of rings. */
  readonly rings: ReadonlyArray<Scalars['ID']['output']>;
  /** The same, each beside what it is now. */
  readonly heldRings: ReadonlyArray<HeldRing>;
  readonly flags: ReadonlyArray<Flag>;
  readonly flagCount: Scalars['Int']['output'];
  readonly pins: ReadonlyArray<Pin>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  /** Grows with each change but a note: give it with a change, so that nobody overwrites another's. */
  readonly version: Scalars['Int']['output'];
  /** The oldest line first. */
  readonly history: ReadonlyArray<HistoryLine>;
};

/** A party that a case file holds. */
export type HeldParty = {
  /** Key that it was put in with, which takes it out again. */
  readonly key: Scalars['ID']['output'];
  /** Null where it has left the store. */
  readonly party?: Maybe<Party>;
};

/** A ring that a case file holds. */
export type HeldRing = {
  /** Id that it was put in with, which takes it out again. */
  readonly id: Scalars['ID']['output'];
  /** What it is part of now; null where nothing holds it together any more. */
  readonly ring?: Maybe<Ring>;
};

/** An applicant or a broker. */
export type Party = {
  /** Case files that hold it, under any id that it has had. */
  readonly cases: ReadonlyArray<Case>;
  /** Node key, e.g. `applicant:greenhouse/APP-1`. */
  readonly key: Scalars['ID']['output'];
  /** As printed by the command line, e.g. `greenhouse/APP-1`. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Record keys of its applications (of a broker: those it placed, capped at 200). */
  readonly applications: ReadonlyArray<Application>;
  readonly applicationCount: Scalars['Int']['output'];
  /** What it was seen with, one row for each attribute. */
  readonly attributes: ReadonlyArray<HeldAttribute>;
};


/** An applicant or a broker. */
export type PartyAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};

export type Applicant = Party & {
  readonly cases: ReadonlyArray<Case>;
  readonly key: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Every way the name was written. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly birthDates: ReadonlyArray<Scalars['String']['output']>;
  readonly towns: ReadonlyArray<Scalars['String']['output']>;
  readonly applications: ReadonlyArray<Application>;
  readonly applicationCount: Scalars['Int']['output'];
  readonly attributes: ReadonlyArray<HeldAttribute>;
  /** Other applicants who claim the same identity and share no channel: perhaps a thief and a victim. */
  readonly contestedWith: ReadonlyArray<Applicant>;
};


export type ApplicantAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};

export type PinKind =
  | 'why'
  | 'flag';

/** Evidence as it was when somebody pinned it. */
export type Pin = {
  readonly id: Scalars['ID']['output'];
  readonly kind: PinKind;
  /** Keys of the two parties, or the id of the flag. */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** The two parties beside what they are now; none where it is a flag. */
  readonly between: ReadonlyArray<HeldParty>;
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  /** In a sentence. */
  readonly title: Scalars['String']['output'];
  readonly bits: Scalars['Float']['output'];
  /** What it stood on, a line each. */
  readonly lines: ReadonlyArray<PinLine>;
  /** The whole of it as it was (JSON). */
  readonly taken: Scalars['String']['output'];
  /** What has changed since, a sentence each; nothing where it is as it was. */
  readonly changes: ReadonlyArray<Scalars['String']['output']>;
};

export type PinLine = {
  readonly kind: Scalars['String']['output'];
  readonly shown: Scalars['String']['output'];
  readonly bits?: Maybe<Scalars['Float']['output']>;
  readonly note: Scalars['String']['output'];
};

export type CaseConnection = {
  readonly edges: ReadonlyArray<CaseEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CaseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Case;
};

/** What raised a flag. */
export type FlagRule =
  /** A link in conflict at or above the threshold. */
  | 'new_link'
  /** A party came to a ring that was known. */
  | 'new_member'
  /** Rings that were known are one. */
  | 'rings_merged'
  /** A value came to be shared by more parties than a size. */
  | 'hub_grew'
  /** A value of a party in an open or referred case was given again, by another party. */
  | 'case_attribute'
  /** A warning sign. */
  | 'indicator'
  /** A link to a broker that a list names. */
  | 'watched_broker';

export type FlagStatus =
  /** Was there when the job began; nobody was asked to look. */
  | 'known'
  | 'new'
  | 'in_review'
  | 'confirmed'
  | 'explained'
  | 'escalated'
  /** The evidence is gone. */
  | 'withdrawn';

/** Something new for a person to review. It decides nothing. */
export type Flag = {
  readonly id: Scalars['ID']['output'];
  readonly rule: FlagRule;
  readonly status: FlagStatus;
  readonly severity: Severity;
  /** Those it is about, as they are called now; a party that has left the store is left out. */
  readonly subjects: ReadonlyArray<Party>;
  /** Ids of those it is about, as they were called when it was raised. */
  readonly subjectIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Id of the ring, of a flag about one. */
  readonly ringId?: Maybe<Scalars['ID']['output']>;
  readonly bits: Scalars['Float']['output'];
  /** One sentence: what was found. */
  readonly summary: Scalars['String']['output'];
  /** What else could explain it. */
  readonly innocent: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<FlagEvidence>;
  readonly firstSeenAt: Scalars['DateTime']['output'];
  /** When the job last found it otherwise than before. */
  readonly lastChangedAt: Scalars['DateTime']['output'];
  /** Version of the model that weighed it. */
  readonly model: Scalars['String']['output'];
  /** Grows with each change: give it with a decision, so that nobody overwrites another's. */
  readonly version: Scalars['Int']['output'];
  readonly assignee?: Maybe<Scalars['String']['output']>;
  readonly reasonCode?: Maybe<Scalars['String']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the job has found it otherwise since it was decided. */
  readonly changedSinceDecision: Scalars['Boolean']['output'];
  /** What the ledger says of the values among its evidence, ended and expired entries included. */
  readonly ledger: ReadonlyArray<LedgerEntry>;
  readonly outcome?: Maybe<FlagOutcome>;
  /** The oldest line first. */
  readonly history: ReadonlyArray<HistoryLine>;
  /** Case files that hold it. */
  readonly cases: ReadonlyArray<Case>;
};

/** One thing that a flag stands on. */
export type FlagEvidence = {
  /** Kind of value, or indicator, ring, broker. */
  readonly kind: Scalars['String']['output'];
  /** Attribute key where it is a value; else the id of the indicator, ring or broker. */
  readonly key: Scalars['String']['output'];
  /** Fit to show: masked where sealed. */
  readonly shown: Scalars['String']['output'];
  readonly explanation: Scalars['String']['output'];
  /** Null where it has no strength in bits. */
  readonly bits?: Maybe<Scalars['Float']['output']>;
  /** Record keys of the applications and brokers that say so. */
  readonly records: ReadonlyArray<Scalars['ID']['output']>;
};

export type FlagConnection = {
  readonly edges: ReadonlyArray<FlagEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them stand before this page. */
  readonly before: Scalars['Int']['output'];
};

export type FlagEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Flag;
};

export type Application = {
  /** What the indicators say of it, by id of indicator. */
  readonly signs: ReadonlyArray<Sign>;
  readonly key: Scalars['ID']['output'];
  /** Record key: `source/id`, or `id` without a source. */
  readonly id: Scalars['ID']['output'];
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly submittedAt: Scalars['DateTime']['output'];
  readonly name: Scalars['String']['output'];
  readonly birthDate?: Maybe<Scalars['String']['output']>;
  readonly roleTitle?: Maybe<Scalars['String']['output']>;
  readonly requisition?: Maybe<Scalars['String']['output']>;
  readonly applicant: Applicant;
  readonly broker?: Maybe<Broker>;
  readonly attributes: ReadonlyArray<HeldAttribute>;
  /** The record as it was kept: what was submitted, minus what is sealed (JSON). */
  readonly submitted: Scalars['String']['output'];
  /** Older versions of the record, newest first (JSON). */
  readonly history: ReadonlyArray<Scalars['String']['output']>;
};


export type ApplicationSignsArgs = {
  answers?: InputMaybe<ReadonlyArray<IndicatorAnswer>>;
};

/** A named warning sign, with where it was published and what else explains it. */
export type Indicator = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly means: Scalars['String']['output'];
  /** What else explains it. */
  readonly otherwise: Scalars['String']['output'];
  readonly severity: Severity;
  /** False where it is never enough to look at a person by itself. */
  readonly standsAlone: Scalars['Boolean']['output'];
  /** What has to be stated for it to be more than unknown. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<IndicatorSource>;
};

export type IndicatorSource = {
  readonly publisher: Scalars['String']['output'];
  /** As much of it as is known. */
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly url: Scalars['String']['output'];
  /** Whether the text itself was read, or somebody's summary of it. */
  readonly secondHand: Scalars['Boolean']['output'];
};

export type Severity =
  | 'low'
  | 'medium'
  | 'high';

export type IndicatorAnswer =
  | 'yes'
  | 'no'
  | 'unknown';

export type Sign = {
  readonly indicator: Indicator;
  readonly answer: IndicatorAnswer;
  /** What bears it out, where the answer is yes. */
  readonly evidence: ReadonlyArray<SignEvidence>;
  /** Why it is unknown: what is missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
};

export type SignEvidence = {
  /** Record key. */
  readonly record: Scalars['ID']['output'];
  /** As the input format names it. */
  readonly field: Scalars['String']['output'];
  /** As submitted (sealed values masked). */
  readonly raw: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A value, or several that are alike and not equal. */
export type Attribute = {
  /** What the ledger says of it, ended and expired entries included. */
  readonly ledger: ReadonlyArray<LedgerEntry>;
  /** What loaded lists say of it: shown, never counted. */
  readonly listed: ReadonlyArray<Listing>;
  readonly key: Scalars['ID']['output'];
  readonly kind: EvidenceKind;
  /** Canonical value, masked where sealed. */
  readonly value: Scalars['String']['output'];
  /** True number of parties that hold it. */
  readonly partyCount: Scalars['Int']['output'];
  readonly parties: PartyConnection;
};


/** A value, or several that are alike and not equal. */
export type AttributePartiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a value may be that people share innocently. */
export type SharedThing =
  | 'agency'
  | 'household'
  | 'multi_occupancy'
  | 'public_computer'
  | 'mail_drop'
  | 'other';

export type LedgerWish = {
  /** Key of the value. */
  readonly attribute: Scalars['ID']['input'];
  readonly reason: SharedThing;
  /** How it is known, in words. */
  readonly text: Scalars['String']['input'];
  /** A day (2027-06-30, until its end in UTC) or an instant; it never expires without. */
  readonly expiresAt?: InputMaybe<Scalars['String']['input']>;
};

export type LedgerEntry = {
  readonly id: Scalars['ID']['output'];
  /** Null where nobody holds it any more. */
  readonly attribute?: Maybe<Attribute>;
  readonly attributeKey: Scalars['ID']['output'];
  readonly reason: SharedThing;
  readonly text: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly addedAt: Scalars['DateTime']['output'];
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  readonly endedBecause?: Maybe<Scalars['String']['output']>;
  /** Flags that have its value among their evidence, or had until it was set aside; the gravest first, at most 200. */
  readonly flags: ReadonlyArray<Flag>;
  /** Whether it says something now. */
  readonly holds: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
};

export type LedgerConnection = {
  readonly edges: ReadonlyArray<LedgerEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LedgerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerEntry;
};

export type LedgerChange = {
  readonly entry: LedgerEntry;
  /** Flags about links that say something else now; those of other rules follow with the next run of the job. */
  readonly reread: ReadonlyArray<RereadFlag>;
};

/** A flag that was read again because the ledger changed. */
export type RereadFlag = {
  readonly flag: Flag;
  readonly bitsBefore: Scalars['Float']['output'];
  /** Whether it was withdrawn before, and its evidence is back. */
  readonly returned: Scalars['Boolean']['output'];
  /** Whether its evidence no longer reaches the threshold. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** Whether two linked parties claim to be different people. */
export type Conflict =
  | 'yes'
  | 'no'
  | 'unknown';

export type LinkConnection = {
  readonly edges: ReadonlyArray<LinkEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Link;
};

export type Link = {
  readonly a: Party;
  readonly b: Party;
  readonly bits: Scalars['Float']['output'];
  readonly bitsIfNothingSetAside: Scalars['Float']['output'];
  readonly conflict: Conflict;
  readonly conflictBecause: Scalars['String']['output'];
  readonly association: Scalars['Boolean']['output'];
  readonly reasons: ReadonlyArray<Reason>;
};

export type Reason = {
  /** Of similar values: one that `a` of the link holds. */
  readonly attribute: Attribute;
  readonly kind: EvidenceKind;
  /** Canonical value, masked where sealed. */
  readonly value: Scalars['String']['output'];
  /** True number of parties that hold it, or any of the similar values. */
  readonly sharedBy: Scalars['Int']['output'];
  readonly bits: Scalars['Float']['output'];
  /** What it would add if nothing explained it. */
  readonly aloneBits: Scalars['Float']['output'];
  readonly setAside?: Maybe<SetAside>;
  /** The stronger reason that this one comes with, if it adds nothing of its own. */
  readonly countedWith?: Maybe<Scalars['ID']['output']>;
  /** As each party typed it. */
  readonly a: ReadonlyArray<Observation>;
  readonly b: ReadonlyArray<Observation>;
  /** Of similar résumés: both texts whole, cut into the passages that both have and what lies between. */
  readonly texts?: Maybe<SideBySide>;
};

export type SideBySide = {
  readonly a: ReadonlyArray<Stretch>;
  readonly b: ReadonlyArray<Stretch>;
  /** Share of the word triples of both that both have, 0 to 1. */
  readonly resemblance: Scalars['Float']['output'];
};

export type Stretch = {
  readonly text: Scalars['String']['output'];
  /** Whether the other text has it too. */
  readonly shared: Scalars['Boolean']['output'];
};

export type SetAside = {
  /** Code, e.g. `shared_home`. */
  readonly reason: Scalars['String']['output'];
  readonly because: Scalars['String']['output'];
};

export type Why = {
  readonly a: Party;
  readonly b: Party;
  /** Null when they share nothing. */
  readonly link?: Maybe<Link>;
  /** The total in words, e.g. `about as surprising as 12 heads in a row`. */
  readonly inWords: Scalars['String']['output'];
  /** What would have to be true for a link (or a stronger one). */
  readonly whyNot: ReadonlyArray<Scalars['String']['output']>;
};

/** An entry of a loaded list that has not expired. */
export type Listing = {
  readonly list: Scalars['String']['output'];
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly addedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly meaning: ListMeaning;
};

export type ListMeaning =
  /** An operator used it, says the list. */
  | 'operator'
  /** An innocent shared thing, e.g. a mail drop. */
  | 'innocent';

export type SharedOrder =
  | 'MOST'
  | 'LEAST';

export type Network = {
  readonly nodes: ReadonlyArray<NetworkNode>;
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** Links between the parties in view. */
  readonly links: ReadonlyArray<LinkSummary>;
  /** What was left out, for each node that has more than is shown. */
  readonly omitted: ReadonlyArray<Omission>;
};

export type NetworkNode = {
  readonly key: Scalars['ID']['output'];
  /** `applicant`, `broker`, or the kind of the attribute. */
  readonly kind: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** Second line for the inspector and the table. */
  readonly detail: Scalars['String']['output'];
  /** Of an attribute: true number of parties that hold it. Of a party: number of its applications. */
  readonly count: Scalars['Int']['output'];
  /** An attribute that so many parties hold that its holders are not drawn: a stub with its true number. */
  readonly hub: Scalars['Boolean']['output'];
  /** Id of the ring it is a member of, if any. */
  readonly ring?: Maybe<Scalars['ID']['output']>;
};

/** That a party holds an attribute. */
export type NetworkEdge = {
  readonly id: Scalars['ID']['output'];
  readonly party: Scalars['ID']['output'];
  readonly attribute: Scalars['ID']['output'];
  readonly uses: ReadonlyArray<Scalars['String']['output']>;
  /** The most that this value adds to any link in view. */
  readonly bits: Scalars['Float']['output'];
  /** Why it is not counted, in a sentence. */
  readonly setAside?: Maybe<Scalars['String']['output']>;
};

export type LinkSummary = {
  readonly a: Scalars['ID']['output'];
  readonly b: Scalars['ID']['output'];
  readonly bits: Scalars['Float']['output'];
  readonly conflict: Conflict;
  readonly association: Scalars['Boolean']['output'];
  readonly kinds: ReadonlyArray<EvidenceKind>;
};

export type Omission = {
  readonly node: Scalars['ID']['output'];
  readonly kind?: Maybe<AttributeKind>;
  readonly count: Scalars['Int']['output'];
};

export type ExpansionCount = {
  /** Kind of attribute; for an attribute node: null, its holders. */
  readonly kind?: Maybe<AttributeKind>;
  /** Attributes of that kind that somebody else holds too (for an attribute: parties). */
  readonly count: Scalars['Int']['output'];
  /** Parties reached through them. */
  readonly parties: Scalars['Int']['output'];
};

export type SharedAttribute = {
  readonly attribute: Attribute;
  readonly a: ReadonlyArray<Observation>;
  readonly b: ReadonlyArray<Observation>;
};

export type DeliveryState =
  | 'waiting'
  | 'delivered'
  | 'dead';

/** One version of a flag on its way to one target. */
export type Delivery = {
  /** The key under which the receiver knows it, in every attempt. */
  readonly id: Scalars['ID']['output'];
  readonly flag: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly target: Scalars['String']['output'];
  readonly state: DeliveryState;
  readonly attempts: Scalars['Int']['output'];
  /** Waiting: when it is tried next. Otherwise when that came about. */
  readonly at: Scalars['DateTime']['output'];
  /** What was wrong with the last attempt. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

/** An attribute as one party or application was seen with it. */
export type HeldAttribute = {
  readonly attribute: Attribute;
  readonly observations: ReadonlyArray<Observation>;
};

export type Observation = {
  /** As submitted (sealed values masked). */
  readonly raw: Scalars['String']['output'];
  readonly use: Scalars['String']['output'];
  readonly observedAt: Scalars['DateTime']['output'];
  /** Record key. */
  readonly record: Scalars['ID']['output'];
  /** What led from the raw text to the canonical value, in a sentence. */
  readonly rule: Scalars['String']['output'];
  /** How a phone was typed, e.g. `+1-ddd-ddd-dddd`. */
  readonly format?: Maybe<Scalars['String']['output']>;
};

export type PartyConnection = {
  readonly edges: ReadonlyArray<PartyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Party;
};

export type FlagOutcome =
  | 'confirmed'
  | 'explained'
  | 'escalated';

export type FlagReason =
  /** Confirmed: one operator is behind them. */
  | 'one_operator'
  /** Confirmed: the identity was taken from somebody. */
  | 'stolen_identity'
  /** Confirmed: a broker lent what is shared. */
  | 'lent_by_a_broker'
  | 'household'
  | 'agency'
  | 'multi_occupancy'
  | 'public_computer'
  | 'mail_drop'
  /** Explained: one person, who applied again. */
  | 'one_person'
  | 'mistake_in_data'
  | 'law_enforcement'
  | 'legal'
  | 'second_opinion'
  /** Needs words. */
  | 'other';

export type FlagDecision = {
  readonly id: Scalars['ID']['input'];
  /** As it was seen. */
  readonly version: Scalars['Int']['input'];
  readonly outcome: FlagOutcome;
  readonly reasonCode: FlagReason;
  /** In words; needed where the reason is `other`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What of its evidence is shared innocently, for the ledger; only where it is explained. */
  readonly shared?: InputMaybe<ReadonlyArray<LedgerWish>>;
};

export type DecidedFlag = {
  readonly flag: Flag;
  /** Entries that the decision made in the ledger. */
  readonly entries: ReadonlyArray<LedgerEntry>;
  /** Other flags about links that say something else now. */
  readonly reread: ReadonlyArray<RereadFlag>;
};

/** One line of the history of a flag or case. */
export type HistoryLine = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly did: Scalars['String']['output'];
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type RuleStats = {
  readonly rule: FlagRule;
  /** Flags of this rule, withdrawn ones included. */
  readonly raised: Scalars['Int']['output'];
  readonly open: Scalars['Int']['output'];
  readonly withdrawn: Scalars['Int']['output'];
  readonly confirmed: Scalars['Int']['output'];
  readonly explained: Scalars['Int']['output'];
  readonly escalated: Scalars['Int']['output'];
  /** Confirmed of those that were decided; null where none was. */
  readonly confirmedShare?: Maybe<Scalars['Float']['output']>;
  /** Hours from the day a flag was first seen to its decision: the middle one, and the one that nine in ten do not exceed. */
  readonly medianHours?: Maybe<Scalars['Float']['output']>;
  readonly slowestTenthHours?: Maybe<Scalars['Float']['output']>;
};

export type RingConnection = {
  readonly edges: ReadonlyArray<RingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Ring;
};

/** A broker with so large a part of its candidates in some groups that these are one ring. */
export type JoiningBroker = {
  readonly broker: Broker;
  /** How many candidates it has, in a ring or not. */
  readonly candidateCount: Scalars['Int']['output'];
  /** How many of them each group has. */
  readonly groups: ReadonlyArray<Scalars['Int']['output']>;
};

/** A link to a party of another ring. */
export type RingBridge = {
  /** The party of the other ring. */
  readonly party: Party;
  readonly ring: Scalars['ID']['output'];
  /** The party of this ring. */
  readonly to: Party;
  readonly bits: Scalars['Float']['output'];
};

/** What a ring falls into without each value, and without each party. */
export type RingHolding = {
  /** Where leaving it out changes most first. */
  readonly values: ReadonlyArray<ValueHolding>;
  /** Values shared by fewer parties that were not tried. */
  readonly valuesNotTried: Scalars['Int']['output'];
  /** Parties without which others fall out as well. */
  readonly parties: ReadonlyArray<PartyHolding>;
  /** The fewest values found without which nothing is left of it; null where more than three are needed. */
  readonly dissolvedBy?: Maybe<ReadonlyArray<Attribute>>;
};

export type RingOutcome =
  /** Nobody leaves. */
  | 'holds'
  /** One ring is left, and some fall out of it. */
  | 'sheds'
  /** Several are left. */
  | 'splits'
  /** Nothing is left. */
  | 'dissolves';

export type ValueHolding = {
  /** Of similar values: one of them. */
  readonly attribute: Attribute;
  readonly kind: EvidenceKind;
  readonly value: Scalars['String']['output'];
  readonly partyCount: Scalars['Int']['output'];
  readonly outcome: RingOutcome;
  /** Sizes of what still hangs together, largest first. */
  readonly pieces: ReadonlyArray<Scalars['Int']['output']>;
  /** How many nothing ties to the others any more. */
  readonly alone: Scalars['Int']['output'];
};

export type PartyHolding = {
  readonly party: Party;
  readonly outcome: RingOutcome;
  readonly pieces: ReadonlyArray<Scalars['Int']['output']>;
  readonly alone: Scalars['Int']['output'];
};

export type RingTimeline = {
  readonly totalCount: Scalars['Int']['output'];
  readonly entries: ReadonlyArray<TimelineEntry>;
};

export type TimelineKind =
  | 'applied'
  | 'interviewed'
  | 'offered'
  | 'hired'
  | 'blocked'
  | 'withdrawn'
  | 'ended'
  | 'paid'
  | 'equipment_sent';

export type TimelineEntry = {
  readonly at: Scalars['DateTime']['output'];
  readonly kind: TimelineKind;
  readonly party: Party;
  /** Record key. */
  readonly application: Scalars['ID']['output'];
  /** What was sent, how much was paid, why it was blocked. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Key of the account or address that it went to. */
  readonly attribute?: Maybe<Scalars['ID']['output']>;
};

export type RingLineage = {
  /** Null while it was never recorded: the nightly run does that. */
  readonly firstSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** The oldest first. */
  readonly changes: ReadonlyArray<RingChange>;
  /** What happened since, and was not recorded yet. */
  readonly since?: Maybe<RingStep>;
};

export type RingChangeKind =
  | 'born'
  | 'returned'
  | 'grew'
  | 'shrank'
  /** Some came and some went. */
  | 'changed'
  | 'merged'
  | 'split'
  | 'ended';

/** Ids of rings and parties; who is gone may be no party any more. */
export type RingStep = {
  readonly kind: RingChangeKind;
  /** How many parties it has since. */
  readonly size: Scalars['Int']['output'];
  readonly gained: ReadonlyArray<Scalars['ID']['output']>;
  readonly lost: ReadonlyArray<Scalars['ID']['output']>;
  /** Rings that went into it, or that it split from. */
  readonly parents: ReadonlyArray<Scalars['ID']['output']>;
  /** Rings that its parties went to. */
  readonly children: ReadonlyArray<Scalars['ID']['output']>;
};

export type RingChange = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly kind: RingChangeKind;
  readonly size: Scalars['Int']['output'];
  readonly gained: ReadonlyArray<Scalars['ID']['output']>;
  readonly lost: ReadonlyArray<Scalars['ID']['output']>;
  readonly parents: ReadonlyArray<Scalars['ID']['output']>;
  readonly children: ReadonlyArray<Scalars['ID']['output']>;
};

export type RingHub = {
  /** Of similar values: one of them. */
  readonly attribute: Attribute;
  readonly kind: EvidenceKind;
  readonly value: Scalars['String']['output'];
  readonly partyCount: Scalars['Int']['output'];
};

export type Screening = {
  /** Record key of the application. */
  readonly id: Scalars['ID']['output'];
  readonly standing: ScreeningStanding;
  /** Whether a person should look before anything is decided. If not, nothing was found, which is no judgement. */
  readonly needsReview: Scalars['Boolean']['output'];
  /** The same in a sentence. */
  readonly summary: Scalars['String']['output'];
  /** Only parties that need a person's look; what has an innocent explanation is not shown here. */
  readonly matches: ReadonlyArray<ScreeningMatch>;
  /** Ids of applicants who claim the same identity and share no channel with it: perhaps one of them is a victim. */
  readonly contested: ReadonlyArray<Scalars['ID']['output']>;
  /** Only signs that are enough to look by themselves. */
  readonly signs: ReadonlyArray<ScreeningSign>;
  /** What of the application could not be read, or is not known. */
  readonly problems: ReadonlyArray<ScreeningProblem>;
};

/** How the application stands to what is loaded: not there, a newer version, the same, or an older one. */
export type ScreeningStanding =
  | 'new'
  | 'update'
  | 'unchanged'
  | 'superseded';

export type ScreeningMatch = {
  /** Id of the party. Whoever may look at it finds the rest by it. */
  readonly party: Scalars['ID']['output'];
  readonly conflictBecause: Scalars['String']['output'];
  readonly reasons: ReadonlyArray<ScreeningReason>;
};

export type ScreeningReason = {
  readonly kind: EvidenceKind;
  /** Canonical value, masked where sealed. */
  readonly value: Scalars['String']['output'];
  /** How many parties would hold it, the applicant included. */
  readonly sharedBy: Scalars['Int']['output'];
  /** The innocent explanation, where there is one. */
  readonly setAside?: Maybe<SetAside>;
};

export type ScreeningSign = {
  readonly indicator: Indicator;
  /** What of the application itself bears it out. */
  readonly evidence: ReadonlyArray<SignEvidence>;
};

export type ScreeningProblem = {
  readonly field: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type SearchResult = {
  /** How the text was read, e.g. `phone, +1 602 555 0142`; one for each part of a list. */
  readonly readings: ReadonlyArray<SearchReading>;
  readonly hits: ReadonlyArray<SearchHit>;
  /** More matched than are listed. */
  readonly more: Scalars['Boolean']['output'];
};

export type SearchReading = {
  readonly text: Scalars['String']['output'];
  readonly as: Scalars['String']['output'];
};

export type SearchHit = {
  /** Node key of a party or an attribute. */
  readonly key: Scalars['ID']['output'];
  /** `applicant`, `broker`, or the kind of the attribute. */
  readonly kind: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** Second line: towns, number of applications, number of holders. */
  readonly detail: Scalars['String']['output'];
  /** Number of parties tied to it: for an attribute its holders, for a party those it shares something with at first hop where known. */
  readonly partyCount: Scalars['Int']['output'];
};

export type Viewer = {
  readonly name: Scalars['String']['output'];
};

export type StoreSummary = {
  readonly engine: Scalars['String']['output'];
  readonly applications: Scalars['Int']['output'];
  readonly applicants: Scalars['Int']['output'];
  readonly brokers: Scalars['Int']['output'];
  readonly observations: Scalars['Int']['output'];
  readonly attributes: ReadonlyArray<AttributeCount>;
  /** Time of the newest application. */
  readonly newestSubmittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly oldestSubmittedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AttributeCount = {
  readonly kind: AttributeKind;
  readonly count: Scalars['Int']['output'];
};

/** By what trends are told apart. */
export type TrendGroup =
  /** All together. */
  | 'all'
  /** By the source of the records. */
  | 'source'
  /** By what raised a flag. */
  | 'rule'
  /** By the kinds of values that a flag stands on. */
  | 'kind';

export type Trends = {
  readonly by: TrendGroup;
  /** Mondays in UTC, the earliest first. */
  readonly weeks: ReadonlyArray<Scalars['String']['output']>;
  /** The largest group first. */
  readonly series: ReadonlyArray<TrendSeries>;
};

/** One group; each list has a number for each week. */
export type TrendSeries = {
  /** A source (empty where records have none), rule or kind; null for all together. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Null by rule and by kind: these tell flags apart, not applications. */
  readonly applications?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Flags raised. */
  readonly flags: ReadonlyArray<Scalars['Int']['output']>;
  /** Flags that somebody confirmed. */
  readonly confirmed: ReadonlyArray<Scalars['Int']['output']>;
  /** Operators first confirmed: flags confirmed about a common party are about one. One that touches several groups counts for each. */
  readonly operators: ReadonlyArray<Scalars['Int']['output']>;
  /** The weeks 52 weeks earlier. */
  readonly yearBefore: TrendCounts;
};

export type TrendCounts = {
  readonly applications?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  readonly flags: ReadonlyArray<Scalars['Int']['output']>;
  readonly confirmed: ReadonlyArray<Scalars['Int']['output']>;
  readonly operators: ReadonlyArray<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Standing:
    | ( DeclaredParent )
    | ( HiddenParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AttributeKind: AttributeKind;
  EvidenceKind: EvidenceKind;
  StandingConnection: ResolverTypeWrapper<Omit<StandingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StandingEdge']> }>;
  StandingEdge: ResolverTypeWrapper<Omit<StandingEdge, 'node'> & { node: ResolversTypes['Standing'] }>;
  Standing: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Standing']>;
  DeclaredBroker: ResolverTypeWrapper<DeclaredParent>;
  BrokerInRing: ResolverTypeWrapper<BrokerInRingParent>;
  HiddenRole: HiddenRole;
  HiddenBroker: ResolverTypeWrapper<HiddenParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Ring: ResolverTypeWrapper<RingParent>;
  Broker: ResolverTypeWrapper<ByKey>;
  CaseStatus: CaseStatus;
  NewCase: NewCase;
  CaseContents: CaseContents;
  EvidenceToPin: EvidenceToPin;
  Case: ResolverTypeWrapper<CaseParent>;
  HeldParty: ResolverTypeWrapper<Omit<HeldParty, 'party'> & { party?: Maybe<ResolversTypes['Party']> }>;
  HeldRing: ResolverTypeWrapper<Omit<HeldRing, 'ring'> & { ring?: Maybe<ResolversTypes['Ring']> }>;
  Party: ResolverTypeWrapper<ByKey>;
  Applicant: ResolverTypeWrapper<ByKey>;
  PinKind: PinKind;
  Pin: ResolverTypeWrapper<PinParent>;
  PinLine: ResolverTypeWrapper<PinLine>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseEdge']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  FlagRule: FlagRule;
  FlagStatus: FlagStatus;
  Flag: ResolverTypeWrapper<FlagParent>;
  FlagEvidence: ResolverTypeWrapper<FlagEvidence>;
  FlagConnection: ResolverTypeWrapper<Omit<FlagConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FlagEdge']> }>;
  FlagEdge: ResolverTypeWrapper<Omit<FlagEdge, 'node'> & { node: ResolversTypes['Flag'] }>;
  Application: ResolverTypeWrapper<ApplicationParent>;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  IndicatorSource: ResolverTypeWrapper<IndicatorSourceParent>;
  Severity: Severity;
  IndicatorAnswer: IndicatorAnswer;
  Sign: ResolverTypeWrapper<SignParent>;
  SignEvidence: ResolverTypeWrapper<SignEvidence>;
  Attribute: ResolverTypeWrapper<ByKey>;
  SharedThing: SharedThing;
  LedgerWish: LedgerWish;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryParent>;
  LedgerConnection: ResolverTypeWrapper<Omit<LedgerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LedgerEdge']> }>;
  LedgerEdge: ResolverTypeWrapper<Omit<LedgerEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerChange: ResolverTypeWrapper<Omit<LedgerChange, 'entry' | 'reread'> & { entry: ResolversTypes['LedgerEntry'], reread: ReadonlyArray<ResolversTypes['RereadFlag']> }>;
  RereadFlag: ResolverTypeWrapper<RereadParent>;
  Conflict: Conflict;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LinkEdge']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  Link: ResolverTypeWrapper<LinkParent>;
  Reason: ResolverTypeWrapper<ReasonParent>;
  SideBySide: ResolverTypeWrapper<SideBySide>;
  Stretch: ResolverTypeWrapper<Stretch>;
  SetAside: ResolverTypeWrapper<SetAside>;
  Why: ResolverTypeWrapper<WhyParent>;
  Listing: ResolverTypeWrapper<Listing>;
  ListMeaning: ListMeaning;
  SharedOrder: SharedOrder;
  Network: ResolverTypeWrapper<Network>;
  NetworkNode: ResolverTypeWrapper<NetworkNode>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdge>;
  LinkSummary: ResolverTypeWrapper<LinkSummary>;
  Omission: ResolverTypeWrapper<Omission>;
  ExpansionCount: ResolverTypeWrapper<ExpansionCount>;
  SharedAttribute: ResolverTypeWrapper<SharedParent>;
  DeliveryState: DeliveryState;
  Delivery: ResolverTypeWrapper<Delivery>;
  HeldAttribute: ResolverTypeWrapper<HeldParent>;
  Observation: ResolverTypeWrapper<ObservationParent>;
  PartyConnection: ResolverTypeWrapper<Omit<PartyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PartyEdge']> }>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  FlagOutcome: FlagOutcome;
  FlagReason: FlagReason;
  FlagDecision: FlagDecision;
  DecidedFlag: ResolverTypeWrapper<Omit<DecidedFlag, 'flag' | 'entries' | 'reread'> & { flag: ResolversTypes['Flag'], entries: ReadonlyArray<ResolversTypes['LedgerEntry']>, reread: ReadonlyArray<ResolversTypes['RereadFlag']> }>;
  HistoryLine: ResolverTypeWrapper<HistoryLine>;
  RuleStats: ResolverTypeWrapper<RuleStats>;
  RingConnection: ResolverTypeWrapper<Omit<RingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RingEdge']> }>;
  RingEdge: ResolverTypeWrapper<Omit<RingEdge, 'node'> & { node: ResolversTypes['Ring'] }>;
  JoiningBroker: ResolverTypeWrapper<Omit<JoiningBroker, 'broker'> & { broker: ResolversTypes['Broker'] }>;
  RingBridge: ResolverTypeWrapper<Omit<RingBridge, 'party' | 'to'> & { party: ResolversTypes['Party'], to: ResolversTypes['Party'] }>;
  RingHolding: ResolverTypeWrapper<Omit<RingHolding, 'values' | 'parties' | 'dissolvedBy'> & { values: ReadonlyArray<ResolversTypes['ValueHolding']>, parties: ReadonlyArray<ResolversTypes['PartyHolding']>, dissolvedBy?: Maybe<ReadonlyArray<ResolversTypes['Attribute']>> }>;
  RingOutcome: RingOutcome;
  ValueHolding: ResolverTypeWrapper<Omit<ValueHolding, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  PartyHolding: ResolverTypeWrapper<Omit<PartyHolding, 'party'> & { party: ResolversTypes['Party'] }>;
  RingTimeline: ResolverTypeWrapper<Omit<RingTimeline, 'entries'> & { entries: ReadonlyArray<ResolversTypes['TimelineEntry']> }>;
  TimelineKind: TimelineKind;
  TimelineEntry: ResolverTypeWrapper<Omit<TimelineEntry, 'party'> & { party: ResolversTypes['Party'] }>;
  RingLineage: ResolverTypeWrapper<RingLineage>;
  RingChangeKind: RingChangeKind;
  RingStep: ResolverTypeWrapper<RingStep>;
  RingChange: ResolverTypeWrapper<RingChange>;
  RingHub: ResolverTypeWrapper<Omit<RingHub, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  ApplicationRecord: ResolverTypeWrapper<Scalars['ApplicationRecord']['output']>;
  Screening: ResolverTypeWrapper<ScreeningParent>;
  ScreeningStanding: ScreeningStanding;
  ScreeningMatch: ResolverTypeWrapper<ScreeningMatchParent>;
  ScreeningReason: ResolverTypeWrapper<ScreeningReasonParent>;
  ScreeningSign: ResolverTypeWrapper<ScreeningSignParent>;
  ScreeningProblem: ResolverTypeWrapper<ScreeningProblem>;
  SearchResult: ResolverTypeWrapper<SearchResult>;
  SearchReading: ResolverTypeWrapper<SearchReading>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  Viewer: ResolverTypeWrapper<Viewer>;
  StoreSummary: ResolverTypeWrapper<StoreSummary>;
  AttributeCount: ResolverTypeWrapper<AttributeCount>;
  TrendGroup: TrendGroup;
  Trends: ResolverTypeWrapper<Trends>;
  TrendSeries: ResolverTypeWrapper<TrendSeries>;
  TrendCounts: ResolverTypeWrapper<TrendCounts>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  StandingConnection: Omit<StandingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StandingEdge']> };
  StandingEdge: Omit<StandingEdge, 'node'> & { node: ResolversParentTypes['Standing'] };
  Standing: ResolversUnionTypes<ResolversParentTypes>['Standing'];
  DeclaredBroker: DeclaredParent;
  BrokerInRing: BrokerInRingParent;
  HiddenBroker: HiddenParent;
  Float: Scalars['Float']['output'];
  Ring: RingParent;
  Broker: ByKey;
  NewCase: NewCase;
  CaseContents: CaseContents;
  EvidenceToPin: EvidenceToPin;
  Case: CaseParent;
  HeldParty: Omit<HeldParty, 'party'> & { party?: Maybe<ResolversParentTypes['Party']> };
  HeldRing: Omit<HeldRing, 'ring'> & { ring?: Maybe<ResolversParentTypes['Ring']> };
  Party: ByKey;
  Applicant: ByKey;
  Pin: PinParent;
  PinLine: PinLine;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  Flag: FlagParent;
  FlagEvidence: FlagEvidence;
  FlagConnection: Omit<FlagConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FlagEdge']> };
  FlagEdge: Omit<FlagEdge, 'node'> & { node: ResolversParentTypes['Flag'] };
  Application: ApplicationParent;
  Indicator: IndicatorParent;
  IndicatorSource: IndicatorSourceParent;
  Sign: SignParent;
  SignEvidence: SignEvidence;
  Attribute: ByKey;
  LedgerWish: LedgerWish;
  LedgerEntry: LedgerEntryParent;
  LedgerConnection: Omit<LedgerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEdge']> };
  LedgerEdge: Omit<LedgerEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerChange: Omit<LedgerChange, 'entry' | 'reread'> & { entry: ResolversParentTypes['LedgerEntry'], reread: ReadonlyArray<ResolversParentTypes['RereadFlag']> };
  RereadFlag: RereadParent;
  LinkConnection: Omit<LinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LinkEdge']> };
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  Link: LinkParent;
  Reason: ReasonParent;
  SideBySide: SideBySide;
  Stretch: Stretch;
  SetAside: SetAside;
  Why: WhyParent;
  Listing: Listing;
  Network: Network;
  NetworkNode: NetworkNode;
  NetworkEdge: NetworkEdge;
  LinkSummary: LinkSummary;
  Omission: Omission;
  ExpansionCount: ExpansionCount;
  SharedAttribute: SharedParent;
  Delivery: Delivery;
  HeldAttribute: HeldParent;
  Observation: ObservationParent;
  PartyConnection: Omit<PartyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PartyEdge']> };
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  FlagDecision: FlagDecision;
  DecidedFlag: Omit<DecidedFlag, 'flag' | 'entries' | 'reread'> & { flag: ResolversParentTypes['Flag'], entries: ReadonlyArray<ResolversParentTypes['LedgerEntry']>, reread: ReadonlyArray<ResolversParentTypes['RereadFlag']> };
  HistoryLine: HistoryLine;
  RuleStats: RuleStats;
  RingConnection: Omit<RingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RingEdge']> };
  RingEdge: Omit<RingEdge, 'node'> & { node: ResolversParentTypes['Ring'] };
  JoiningBroker: Omit<JoiningBroker, 'broker'> & { broker: ResolversParentTypes['Broker'] };
  RingBridge: Omit<RingBridge, 'party' | 'to'> & { party: ResolversParentTypes['Party'], to: ResolversParentTypes['Party'] };
  RingHolding: Omit<RingHolding, 'values' | 'parties' | 'dissolvedBy'> & { values: ReadonlyArray<ResolversParentTypes['ValueHolding']>, parties: ReadonlyArray<ResolversParentTypes['PartyHolding']>, dissolvedBy?: Maybe<ReadonlyArray<ResolversParentTypes['Attribute']>> };
  ValueHolding: Omit<ValueHolding, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  PartyHolding: Omit<PartyHolding, 'party'> & { party: ResolversParentTypes['Party'] };
  RingTimeline: Omit<RingTimeline, 'entries'> & { entries: ReadonlyArray<ResolversParentTypes['TimelineEntry']> };
  TimelineEntry: Omit<TimelineEntry, 'party'> & { party: ResolversParentTypes['Party'] };
  RingLineage: RingLineage;
  RingStep: RingStep;
  RingChange: RingChange;
  RingHub: Omit<RingHub, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  ApplicationRecord: Scalars['ApplicationRecord']['output'];
  Screening: ScreeningParent;
  ScreeningMatch: ScreeningMatchParent;
  ScreeningReason: ScreeningReasonParent;
  ScreeningSign: ScreeningSignParent;
  ScreeningProblem: ScreeningProblem;
  SearchResult: SearchResult;
  SearchReading: SearchReading;
  SearchHit: SearchHit;
  Viewer: Viewer;
  StoreSummary: StoreSummary;
  AttributeCount: AttributeCount;
  Trends: Trends;
  TrendSeries: TrendSeries;
  TrendCounts: TrendCounts;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  brokers?: Resolver<ResolversTypes['StandingConnection'], ParentType, ContextType, RequireFields<QueryBrokersArgs, 'first'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  flags?: Resolver<ResolversTypes['FlagConnection'], ParentType, ContextType, RequireFields<QueryFlagsArgs, 'first'>>;
  flag?: Resolver<ResolversTypes['Flag'], ParentType, ContextType, RequireFields<QueryFlagArgs, 'id'>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['LedgerConnection'], ParentType, ContextType, RequireFields<QueryLedgerArgs, 'first'>>;
  ledgerEntry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType, RequireFields<QueryLedgerEntryArgs, 'id'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QueryLinksArgs, 'party' | 'first'>>;
  why?: Resolver<ResolversTypes['Why'], ParentType, ContextType, RequireFields<QueryWhyArgs, 'a' | 'b'>>;
  neighbourhood?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'around' | 'depth' | 'maxNodes' | 'shared'>>;
  expansionCounts?: Resolver<ReadonlyArray<ResolversTypes['ExpansionCount']>, ParentType, ContextType, RequireFields<QueryExpansionCountsArgs, 'node'>>;
  expand?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryExpandArgs, 'node' | 'present' | 'limit' | 'shared'>>;
  sharedAttributes?: Resolver<ReadonlyArray<ResolversTypes['SharedAttribute']>, ParentType, ContextType, RequireFields<QuerySharedAttributesArgs, 'a' | 'b'>>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'states' | 'first'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType, RequireFields<QueryApplicantArgs, 'id'>>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  broker?: Resolver<Maybe<ResolversTypes['Broker']>, ParentType, ContextType, RequireFields<QueryBrokerArgs, 'id'>>;
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType, RequireFields<QueryAttributeArgs, 'key'>>;
  reviewStats?: Resolver<ReadonlyArray<ResolversTypes['RuleStats']>, ParentType, ContextType>;
  rings?: Resolver<ResolversTypes['RingConnection'], ParentType, ContextType, RequireFields<QueryRingsArgs, 'first'>>;
  ring?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType, RequireFields<QueryRingArgs, 'id'>>;
  screen?: Resolver<ResolversTypes['Screening'], ParentType, ContextType, RequireFields<QueryScreenArgs, 'application'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  store?: Resolver<ResolversTypes['StoreSummary'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  trends?: Resolver<ResolversTypes['Trends'], ParentType, ContextType, RequireFields<QueryTrendsArgs, 'by' | 'weeks'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'case'>>;
  changeCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationChangeCaseArgs, 'id' | 'version'>>;
  addToCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationAddToCaseArgs, 'id' | 'version' | 'contents'>>;
  removeFromCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationRemoveFromCaseArgs, 'id' | 'version' | 'contents'>>;
  pinEvidence?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationPinEvidenceArgs, 'id' | 'version' | 'evidence'>>;
  unpinEvidence?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationUnpinEvidenceArgs, 'id' | 'version' | 'pin'>>;
  noteOnCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationNoteOnCaseArgs, 'id' | 'text'>>;
  addLedgerEntry?: Resolver<ResolversTypes['LedgerChange'], ParentType, ContextType, RequireFields<MutationAddLedgerEntryArgs, 'entry'>>;
  endLedgerEntry?: Resolver<ResolversTypes['LedgerChange'], ParentType, ContextType, RequireFields<MutationEndLedgerEntryArgs, 'id' | 'version' | 'because'>>;
  replayDeliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationReplayDeliveriesArgs, 'ids'>>;
  assignFlag?: Resolver<ResolversTypes['Flag'], ParentType, ContextType, RequireFields<MutationAssignFlagArgs, 'id' | 'version' | 'assignee'>>;
  decideFlag?: Resolver<ResolversTypes['DecidedFlag'], ParentType, ContextType, RequireFields<MutationDecideFlagArgs, 'decision'>>;
  reopenFlag?: Resolver<ResolversTypes['Flag'], ParentType, ContextType, RequireFields<MutationReopenFlagArgs, 'id' | 'version' | 'text'>>;
  noteOnFlag?: Resolver<ResolversTypes['Flag'], ParentType, ContextType, RequireFields<MutationNoteOnFlagArgs, 'id' | 'text'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingConnection'] = ResolversParentTypes['StandingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingEdge'] = ResolversParentTypes['StandingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  __resolveType: TypeResolveFn<'DeclaredBroker' | 'HiddenBroker', ParentType, ContextType>;
};

export type DeclaredBrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredBroker'] = ResolversParentTypes['DeclaredBroker']> = {
  broker?: Resolver<ResolversTypes['Broker'], ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidatesInRings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rings?: Resolver<ReadonlyArray<ResolversTypes['BrokerInRing']>, ParentType, ContextType>;
  behind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  innocent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrokerInRingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerInRing'] = ResolversParentTypes['BrokerInRing']> = {
  broker?: Resolver<ResolversTypes['Broker'], ParentType, ContextType>;
  ring?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  behind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HiddenBrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenBroker'] = ResolversParentTypes['HiddenBroker']> = {
  role?: Resolver<ResolversTypes['HiddenRole'], ParentType, ContextType>;
  ring?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RingOutcome'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  innocent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ring'] = ResolversParentTypes['Ring']> = {
  hiddenBrokers?: Resolver<ReadonlyArray<ResolversTypes['HiddenBroker']>, ParentType, ContextType>;
  brokers?: Resolver<ReadonlyArray<ResolversTypes['BrokerInRing']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  applicationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubs?: Resolver<ReadonlyArray<ResolversTypes['RingHub']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSubmittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSubmittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<RingNetworkArgs, 'maxNodes'>>;
  joinedBy?: Resolver<ReadonlyArray<ResolversTypes['JoiningBroker']>, ParentType, ContextType>;
  bridges?: Resolver<ReadonlyArray<ResolversTypes['RingBridge']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdsTogether?: Resolver<ResolversTypes['RingHolding'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['RingTimeline'], ParentType, ContextType, RequireFields<RingTimelineArgs, 'first'>>;
  lineage?: Resolver<ResolversTypes['RingLineage'], ParentType, ContextType>;
};

export type BrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker']> = {
  standing?: Resolver<ResolversTypes['DeclaredBroker'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  applicationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['HeldAttribute']>, ParentType, ContextType, Partial<BrokerAttributesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['HeldParty']>, ParentType, ContextType>;
  rings?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  heldRings?: Resolver<ReadonlyArray<ResolversTypes['HeldRing']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  flagCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pins?: Resolver<ReadonlyArray<ResolversTypes['Pin']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryLine']>, ParentType, ContextType>;
};

export type HeldPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldParty'] = ResolversParentTypes['HeldParty']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type HeldRingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldRing'] = ResolversParentTypes['HeldRing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Broker' | 'Applicant', ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  birthDates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  towns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  applicationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['HeldAttribute']>, ParentType, ContextType, Partial<ApplicantAttributesArgs>>;
  contestedWith?: Resolver<ReadonlyArray<ResolversTypes['Applicant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pin'] = ResolversParentTypes['Pin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PinKind'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  between?: Resolver<ReadonlyArray<ResolversTypes['HeldParty']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PinLine']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PinLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PinLine'] = ResolversParentTypes['PinLine']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type FlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flag'] = ResolversParentTypes['Flag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FlagRule'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FlagStatus'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  subjectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  ringId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  innocent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['FlagEvidence']>, ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedSinceDecision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledger?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FlagOutcome']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryLine']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
};

export type FlagEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagEvidence'] = ResolversParentTypes['FlagEvidence']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FlagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagConnection'] = ResolversParentTypes['FlagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlagEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagEdge'] = ResolversParentTypes['FlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Flag'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  signs?: Resolver<ReadonlyArray<ResolversTypes['Sign']>, ParentType, ContextType, Partial<ApplicationSignsArgs>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requisition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  broker?: Resolver<Maybe<ResolversTypes['Broker']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['HeldAttribute']>, ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherwise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  standsAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['IndicatorSource']>, ParentType, ContextType>;
};

export type IndicatorSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorSource'] = ResolversParentTypes['IndicatorSource']> = {
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secondHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sign'] = ResolversParentTypes['Sign']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['IndicatorAnswer'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SignEvidence']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignEvidence'] = ResolversParentTypes['SignEvidence']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  ledger?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  listed?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<AttributePartiesArgs, 'first'>>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  attributeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SharedThing'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerConnection'] = ResolversParentTypes['LedgerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEdge'] = ResolversParentTypes['LedgerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerChange'] = ResolversParentTypes['LedgerChange']> = {
  entry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  reread?: Resolver<ReadonlyArray<ResolversTypes['RereadFlag']>, ParentType, ContextType>;
};

export type RereadFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RereadFlag'] = ResolversParentTypes['RereadFlag']> = {
  flag?: Resolver<ResolversTypes['Flag'], ParentType, ContextType>;
  bitsBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  a?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bitsIfNothingSetAside?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
  conflictBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  association?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aloneBits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  setAside?: Resolver<Maybe<ResolversTypes['SetAside']>, ParentType, ContextType>;
  countedWith?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  a?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  texts?: Resolver<Maybe<ResolversTypes['SideBySide']>, ParentType, ContextType>;
};

export type SideBySideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideBySide'] = ResolversParentTypes['SideBySide']> = {
  a?: Resolver<ReadonlyArray<ResolversTypes['Stretch']>, ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['Stretch']>, ParentType, ContextType>;
  resemblance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StretchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stretch'] = ResolversParentTypes['Stretch']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SetAsideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAside'] = ResolversParentTypes['SetAside']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why']> = {
  a?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyNot?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['ListMeaning'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkSummary']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omission']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attribute?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  setAside?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkSummary'] = ResolversParentTypes['LinkSummary']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
  association?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
};

export type OmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Omission'] = ResolversParentTypes['Omission']> = {
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AttributeKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpansionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpansionCount'] = ResolversParentTypes['ExpansionCount']> = {
  kind?: Resolver<Maybe<ResolversTypes['AttributeKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedAttribute'] = ResolversParentTypes['SharedAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  a?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeldAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldAttribute'] = ResolversParentTypes['HeldAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type DecidedFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidedFlag'] = ResolversParentTypes['DecidedFlag']> = {
  flag?: Resolver<ResolversTypes['Flag'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  reread?: Resolver<ReadonlyArray<ResolversTypes['RereadFlag']>, ParentType, ContextType>;
};

export type HistoryLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryLine'] = ResolversParentTypes['HistoryLine']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  did?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleStats'] = ResolversParentTypes['RuleStats']> = {
  rule?: Resolver<ResolversTypes['FlagRule'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slowestTenthHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingConnection'] = ResolversParentTypes['RingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingEdge'] = ResolversParentTypes['RingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ring'], ParentType, ContextType>;
};

export type JoiningBrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoiningBroker'] = ResolversParentTypes['JoiningBroker']> = {
  broker?: Resolver<ResolversTypes['Broker'], ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RingBridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingBridge'] = ResolversParentTypes['RingBridge']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  ring?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RingHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingHolding'] = ResolversParentTypes['RingHolding']> = {
  values?: Resolver<ReadonlyArray<ResolversTypes['ValueHolding']>, ParentType, ContextType>;
  valuesNotTried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['PartyHolding']>, ParentType, ContextType>;
  dissolvedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attribute']>>, ParentType, ContextType>;
};

export type ValueHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueHolding'] = ResolversParentTypes['ValueHolding']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RingOutcome'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyHolding'] = ResolversParentTypes['PartyHolding']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RingOutcome'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RingTimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingTimeline'] = ResolversParentTypes['RingTimeline']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribute?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RingLineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingLineage'] = ResolversParentTypes['RingLineage']> = {
  firstSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RingChange']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['RingStep']>, ParentType, ContextType>;
};

export type RingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingStep'] = ResolversParentTypes['RingStep']> = {
  kind?: Resolver<ResolversTypes['RingChangeKind'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingChange'] = ResolversParentTypes['RingChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RingChangeKind'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RingHubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingHub'] = ResolversParentTypes['RingHub']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface ApplicationRecordScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ApplicationRecord'], any> {
  name: 'ApplicationRecord';
}

export type ScreeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Screening'] = ResolversParentTypes['Screening']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ScreeningStanding'], ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['ScreeningMatch']>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  signs?: Resolver<ReadonlyArray<ResolversTypes['ScreeningSign']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ScreeningProblem']>, ParentType, ContextType>;
};

export type ScreeningMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningMatch'] = ResolversParentTypes['ScreeningMatch']> = {
  party?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conflictBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ScreeningReason']>, ParentType, ContextType>;
};

export type ScreeningReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningReason'] = ResolversParentTypes['ScreeningReason']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setAside?: Resolver<Maybe<ResolversTypes['SetAside']>, ParentType, ContextType>;
};

export type ScreeningSignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningSign'] = ResolversParentTypes['ScreeningSign']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SignEvidence']>, ParentType, ContextType>;
};

export type ScreeningProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningProblem'] = ResolversParentTypes['ScreeningProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  readings?: Resolver<ReadonlyArray<ResolversTypes['SearchReading']>, ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReading'] = ResolversParentTypes['SearchReading']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoreSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreSummary'] = ResolversParentTypes['StoreSummary']> = {
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  brokers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['AttributeCount']>, ParentType, ContextType>;
  newestSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  oldestSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AttributeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeCount'] = ResolversParentTypes['AttributeCount']> = {
  kind?: Resolver<ResolversTypes['AttributeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trends'] = ResolversParentTypes['Trends']> = {
  by?: Resolver<ResolversTypes['TrendGroup'], ParentType, ContextType>;
  weeks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['TrendSeries']>, ParentType, ContextType>;
};

export type TrendSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendSeries'] = ResolversParentTypes['TrendSeries']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmed?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  yearBefore?: Resolver<ResolversTypes['TrendCounts'], ParentType, ContextType>;
};

export type TrendCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendCounts'] = ResolversParentTypes['TrendCounts']> = {
  applications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmed?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  StandingConnection?: StandingConnectionResolvers<ContextType>;
  StandingEdge?: StandingEdgeResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  DeclaredBroker?: DeclaredBrokerResolvers<ContextType>;
  BrokerInRing?: BrokerInRingResolvers<ContextType>;
  HiddenBroker?: HiddenBrokerResolvers<ContextType>;
  Ring?: RingResolvers<ContextType>;
  Broker?: BrokerResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  HeldParty?: HeldPartyResolvers<ContextType>;
  HeldRing?: HeldRingResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  Pin?: PinResolvers<ContextType>;
  PinLine?: PinLineResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Flag?: FlagResolvers<ContextType>;
  FlagEvidence?: FlagEvidenceResolvers<ContextType>;
  FlagConnection?: FlagConnectionResolvers<ContextType>;
  FlagEdge?: FlagEdgeResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorSource?: IndicatorSourceResolvers<ContextType>;
  Sign?: SignResolvers<ContextType>;
  SignEvidence?: SignEvidenceResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerConnection?: LedgerConnectionResolvers<ContextType>;
  LedgerEdge?: LedgerEdgeResolvers<ContextType>;
  LedgerChange?: LedgerChangeResolvers<ContextType>;
  RereadFlag?: RereadFlagResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  SideBySide?: SideBySideResolvers<ContextType>;
  Stretch?: StretchResolvers<ContextType>;
  SetAside?: SetAsideResolvers<ContextType>;
  Why?: WhyResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  LinkSummary?: LinkSummaryResolvers<ContextType>;
  Omission?: OmissionResolvers<ContextType>;
  ExpansionCount?: ExpansionCountResolvers<ContextType>;
  SharedAttribute?: SharedAttributeResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  HeldAttribute?: HeldAttributeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  DecidedFlag?: DecidedFlagResolvers<ContextType>;
  HistoryLine?: HistoryLineResolvers<ContextType>;
  RuleStats?: RuleStatsResolvers<ContextType>;
  RingConnection?: RingConnectionResolvers<ContextType>;
  RingEdge?: RingEdgeResolvers<ContextType>;
  JoiningBroker?: JoiningBrokerResolvers<ContextType>;
  RingBridge?: RingBridgeResolvers<ContextType>;
  RingHolding?: RingHoldingResolvers<ContextType>;
  ValueHolding?: ValueHoldingResolvers<ContextType>;
  PartyHolding?: PartyHoldingResolvers<ContextType>;
  RingTimeline?: RingTimelineResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  RingLineage?: RingLineageResolvers<ContextType>;
  RingStep?: RingStepResolvers<ContextType>;
  RingChange?: RingChangeResolvers<ContextType>;
  RingHub?: RingHubResolvers<ContextType>;
  ApplicationRecord?: GraphQLScalarType;
  Screening?: ScreeningResolvers<ContextType>;
  ScreeningMatch?: ScreeningMatchResolvers<ContextType>;
  ScreeningReason?: ScreeningReasonResolvers<ContextType>;
  ScreeningSign?: ScreeningSignResolvers<ContextType>;
  ScreeningProblem?: ScreeningProblemResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchReading?: SearchReadingResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  StoreSummary?: StoreSummaryResolvers<ContextType>;
  AttributeCount?: AttributeCountResolvers<ContextType>;
  Trends?: TrendsResolvers<ContextType>;
  TrendSeries?: TrendSeriesResolvers<ContextType>;
  TrendCounts?: TrendCountsResolvers<ContextType>;
};

