// Written by `npm run generate:graphql` from the .graphql files. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type Severity =
  | 'low'
  | 'medium'
  | 'high';

export type IndicatorAnswer =
  | 'yes'
  | 'no'
  | 'unknown';

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
  readonly attribute: string;
  readonly reason: SharedThing;
  /** How it is known, in words. */
  readonly text: string;
  /** A day (2027-06-30, until its end in UTC) or an instant; it never expires without. */
  readonly expiresAt?: string | null | undefined;
};

/** Whether two linked parties claim to be different people. */
export type Conflict =
  | 'yes'
  | 'no'
  | 'unknown';

export type SharedOrder =
  | 'MOST'
  | 'LEAST';

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
  readonly id: string;
  /** As it was seen. */
  readonly version: number;
  readonly outcome: FlagOutcome;
  readonly reasonCode: FlagReason;
  /** In words; needed where the reason is `other`. */
  readonly text?: string | null | undefined;
  /** What of its evidence is shared innocently, for the ledger; only where it is explained. */
  readonly shared?: ReadonlyArray<LedgerWish> | null | undefined;
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

export type FlagLineFragment = { readonly id: string, readonly rule: FlagRule, readonly status: FlagStatus, readonly severity: Severity, readonly bits: number, readonly summary: string, readonly firstSeenAt: string, readonly assignee: string | null, readonly version: number };

export type QueueQueryVariables = Exact<{
  statuses?: ReadonlyArray<FlagStatus> | FlagStatus | null | undefined;
  rules?: ReadonlyArray<FlagRule> | FlagRule | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QueueQuery = { readonly flags: { readonly totalCount: number, readonly before: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly rule: FlagRule, readonly status: FlagStatus, readonly severity: Severity, readonly bits: number, readonly summary: string, readonly firstSeenAt: string, readonly assignee: string | null, readonly version: number } }> } };

export type FlagDetailsQueryVariables = Exact<{
  flag: string;
}>;


export type FlagDetailsQuery = { readonly flag: { readonly innocent: string, readonly ringId: string | null, readonly lastChangedAt: string, readonly outcome: FlagOutcome | null, readonly reasonCode: string | null, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly id: string, readonly rule: FlagRule, readonly status: FlagStatus, readonly severity: Severity, readonly bits: number, readonly summary: string, readonly firstSeenAt: string, readonly assignee: string | null, readonly version: number, readonly subjects: ReadonlyArray<
      | { readonly key: string, readonly id: string, readonly name: string }
      | { readonly key: string, readonly id: string, readonly name: string }
    >, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly key: string, readonly shown: string, readonly explanation: string, readonly bits: number | null, readonly records: ReadonlyArray<string> }>, readonly history: ReadonlyArray<{ readonly at: string, readonly by: string, readonly did: string, readonly text: string | null, readonly version: number }> } };

export type AssignFlagMutationVariables = Exact<{
  id: string;
  version: number;
  assignee: string;
}>;


export type AssignFlagMutation = { readonly assignFlag: { readonly id: string } };

export type DecideFlagMutationVariables = Exact<{
  decision: FlagDecision;
}>;


export type DecideFlagMutation = { readonly decideFlag: { readonly flag: { readonly id: string }, readonly reread: ReadonlyArray<{ readonly withdrawn: boolean }> } };

export type ReopenFlagMutationVariables = Exact<{
  id: string;
  version: number;
  text: string;
}>;


export type ReopenFlagMutation = { readonly reopenFlag: { readonly id: string } };

export type NoteOnFlagMutationVariables = Exact<{
  id: string;
  text: string;
}>;


export type NoteOnFlagMutation = { readonly noteOnFlag: { readonly id: string } };

export type WhyQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type WhyQuery = { readonly why: { readonly inWords: string, readonly whyNot: ReadonlyArray<string>, readonly a:
      | { readonly __typename: 'Broker', readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number }
      | { readonly __typename: 'Applicant', readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number }
    , readonly b:
      | { readonly __typename: 'Broker', readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number }
      | { readonly __typename: 'Applicant', readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number }
    , readonly link: { readonly bits: number, readonly bitsIfNothingSetAside: number, readonly conflict: Conflict, readonly conflictBecause: string, readonly association: boolean, readonly reasons: ReadonlyArray<{ readonly kind: EvidenceKind, readonly value: string, readonly sharedBy: number, readonly bits: number, readonly aloneBits: number, readonly countedWith: string | null, readonly attribute: { readonly key: string }, readonly setAside: { readonly reason: string, readonly because: string } | null, readonly a: ReadonlyArray<{ readonly raw: string, readonly use: string, readonly observedAt: string, readonly record: string, readonly rule: string, readonly format: string | null }>, readonly b: ReadonlyArray<{ readonly raw: string, readonly use: string, readonly observedAt: string, readonly record: string, readonly rule: string, readonly format: string | null }>, readonly texts: { readonly resemblance: number, readonly a: ReadonlyArray<{ readonly text: string, readonly shared: boolean }>, readonly b: ReadonlyArray<{ readonly text: string, readonly shared: boolean }> } | null }> } | null } };

export type PartyLinksQueryVariables = Exact<{
  party: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartyLinksQuery = { readonly links: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly bits: number, readonly conflict: Conflict, readonly association: boolean, readonly a:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        , readonly b:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        , readonly reasons: ReadonlyArray<{ readonly kind: EvidenceKind }> } }> } };

export type NetworkPartsFragment = { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly label: string, readonly detail: string, readonly count: number, readonly hub: boolean, readonly ring: string | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly party: string, readonly attribute: string, readonly uses: ReadonlyArray<string>, readonly bits: number, readonly setAside: string | null }>, readonly links: ReadonlyArray<{ readonly a: string, readonly b: string, readonly bits: number, readonly conflict: Conflict, readonly association: boolean, readonly kinds: ReadonlyArray<EvidenceKind> }>, readonly omitted: ReadonlyArray<{ readonly node: string, readonly kind: AttributeKind | null, readonly count: number }> };

export type NeighbourhoodQueryVariables = Exact<{
  around: ReadonlyArray<string> | string;
  depth: number;
  maxNodes: number;
  shared: SharedOrder;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly label: string, readonly detail: string, readonly count: number, readonly hub: boolean, readonly ring: string | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly party: string, readonly attribute: string, readonly uses: ReadonlyArray<string>, readonly bits: number, readonly setAside: string | null }>, readonly links: ReadonlyArray<{ readonly a: string, readonly b: string, readonly bits: number, readonly conflict: Conflict, readonly association: boolean, readonly kinds: ReadonlyArray<EvidenceKind> }>, readonly omitted: ReadonlyArray<{ readonly node: string, readonly kind: AttributeKind | null, readonly count: number }> } };

export type ExpansionCountsQueryVariables = Exact<{
  node: string;
}>;


export type ExpansionCountsQuery = { readonly expansionCounts: ReadonlyArray<{ readonly kind: AttributeKind | null, readonly count: number, readonly parties: number }> };

export type ExpandQueryVariables = Exact<{
  node: string;
  kinds?: ReadonlyArray<AttributeKind> | AttributeKind | null | undefined;
  present: ReadonlyArray<string> | string;
  limit: number;
  shared: SharedOrder;
}>;


export type ExpandQuery = { readonly expand: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly label: string, readonly detail: string, readonly count: number, readonly hub: boolean, readonly ring: string | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly party: string, readonly attribute: string, readonly uses: ReadonlyArray<string>, readonly bits: number, readonly setAside: string | null }>, readonly links: ReadonlyArray<{ readonly a: string, readonly b: string, readonly bits: number, readonly conflict: Conflict, readonly association: boolean, readonly kinds: ReadonlyArray<EvidenceKind> }>, readonly omitted: ReadonlyArray<{ readonly node: string, readonly kind: AttributeKind | null, readonly count: number }> } };

export type ObservationPartsFragment = { readonly raw: string, readonly use: string, readonly observedAt: string, readonly record: string, readonly rule: string, readonly format: string | null };

export type PartyDetailsQueryVariables = Exact<{
  id: string;
}>;


export type PartyDetailsQuery = { readonly party:
    | { readonly __typename: 'Broker', readonly declared: boolean, readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number, readonly brokerKind: string, readonly applications: ReadonlyArray<{ readonly key: string, readonly id: string, readonly source: string | null, readonly submittedAt: string, readonly name: string, readonly birthDate: string | null, readonly roleTitle: string | null, readonly requisition: string | null }>, readonly attributes: ReadonlyArray<{ readonly attribute: { readonly key: string, readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number }, readonly observations: ReadonlyArray<{ readonly raw: string, readonly use: string, readonly observedAt: string, readonly record: string, readonly rule: string, readonly format: string | null }> }> }
    | { readonly __typename: 'Applicant', readonly names: ReadonlyArray<string>, readonly birthDates: ReadonlyArray<string>, readonly towns: ReadonlyArray<string>, readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number, readonly contestedWith: ReadonlyArray<{ readonly key: string, readonly id: string, readonly name: string }>, readonly applications: ReadonlyArray<{ readonly key: string, readonly id: string, readonly source: string | null, readonly submittedAt: string, readonly name: string, readonly birthDate: string | null, readonly roleTitle: string | null, readonly requisition: string | null }>, readonly attributes: ReadonlyArray<{ readonly attribute: { readonly key: string, readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number }, readonly observations: ReadonlyArray<{ readonly raw: string, readonly use: string, readonly observedAt: string, readonly record: string, readonly rule: string, readonly format: string | null }> }> }
   | null };

export type AttributeDetailsQueryVariables = Exact<{
  key: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AttributeDetailsQuery = { readonly attribute: { readonly key: string, readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number, readonly parties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Broker', readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number }
          | { readonly __typename: 'Applicant', readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number }
         }> } } | null };

export type ApplicationDetailsQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationDetailsQuery = { readonly application: { readonly key: string, readonly id: string, readonly source: string | null, readonly submittedAt: string, readonly name: string, readonly birthDate: string | null, readonly roleTitle: string | null, readonly requisition: string | null, readonly submitted: string, readonly history: ReadonlyArray<string>, readonly applicant: { readonly key: string, readonly id: string, readonly name: string }, readonly broker: { readonly key: string, readonly id: string, readonly name: string } | null } | null };

export type RingPartsFragment = { readonly id: string, readonly bits: number, readonly partyCount: number, readonly applicationCount: number, readonly summary: string, readonly firstSubmittedAt: string, readonly lastSubmittedAt: string, readonly hubs: ReadonlyArray<{ readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number, readonly attribute: { readonly key: string } }> };

export type RingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  pictureNodes: number;
}>;


export type RingsQuery = { readonly rings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly bits: number, readonly partyCount: number, readonly applicationCount: number, readonly summary: string, readonly firstSubmittedAt: string, readonly lastSubmittedAt: string, readonly network: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly count: number, readonly hub: boolean }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly party: string, readonly attribute: string, readonly bits: number, readonly setAside: string | null }> }, readonly hubs: ReadonlyArray<{ readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number, readonly attribute: { readonly key: string } }> } }> } };

export type RingDetailsQueryVariables = Exact<{
  id: string;
  maxNodes: number;
}>;


export type RingDetailsQuery = { readonly ring: { readonly applications: ReadonlyArray<string>, readonly id: string, readonly bits: number, readonly partyCount: number, readonly applicationCount: number, readonly summary: string, readonly firstSubmittedAt: string, readonly lastSubmittedAt: string, readonly network: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly label: string, readonly detail: string, readonly count: number, readonly hub: boolean, readonly ring: string | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly party: string, readonly attribute: string, readonly uses: ReadonlyArray<string>, readonly bits: number, readonly setAside: string | null }>, readonly links: ReadonlyArray<{ readonly a: string, readonly b: string, readonly bits: number, readonly conflict: Conflict, readonly association: boolean, readonly kinds: ReadonlyArray<EvidenceKind> }>, readonly omitted: ReadonlyArray<{ readonly node: string, readonly kind: AttributeKind | null, readonly count: number }> }, readonly hubs: ReadonlyArray<{ readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number, readonly attribute: { readonly key: string } }> } | null };

export type RingStoryQueryVariables = Exact<{
  id: string;
}>;


export type RingStoryQuery = { readonly ring: { readonly id: string, readonly paragraph: string, readonly partyCount: number, readonly bridges: ReadonlyArray<{ readonly ring: string, readonly bits: number, readonly party:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
       }>, readonly holdsTogether: { readonly valuesNotTried: number, readonly values: ReadonlyArray<{ readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number, readonly outcome: RingOutcome, readonly pieces: ReadonlyArray<number>, readonly alone: number, readonly attribute: { readonly key: string } }>, readonly dissolvedBy: ReadonlyArray<{ readonly key: string, readonly kind: EvidenceKind, readonly value: string }> | null }, readonly hiddenBrokers: ReadonlyArray<{ readonly role: HiddenRole, readonly kind: EvidenceKind | null, readonly value: string | null, readonly partyCount: number, readonly outcome: RingOutcome, readonly pieces: ReadonlyArray<number>, readonly alone: number, readonly betweenness: number, readonly innocent: string, readonly applications: ReadonlyArray<string>, readonly attribute: { readonly key: string } | null, readonly party:
        | { readonly __typename: 'Broker', readonly key: string, readonly name: string }
        | { readonly __typename: 'Applicant', readonly key: string, readonly name: string }
       | null }>, readonly brokers: ReadonlyArray<{ readonly candidateCount: number, readonly member: boolean, readonly behind: boolean, readonly broker: { readonly key: string, readonly name: string, readonly declared: boolean, readonly brokerKind: string } }>, readonly timeline: { readonly totalCount: number, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: TimelineKind, readonly application: string, readonly detail: string | null, readonly attribute: string | null, readonly party:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
         }> }, readonly lineage: { readonly firstSeenAt: string | null, readonly changes: ReadonlyArray<{ readonly at: string, readonly by: string, readonly kind: RingChangeKind, readonly size: number, readonly gained: ReadonlyArray<string>, readonly lost: ReadonlyArray<string>, readonly parents: ReadonlyArray<string>, readonly children: ReadonlyArray<string> }>, readonly since: { readonly kind: RingChangeKind, readonly size: number, readonly gained: ReadonlyArray<string>, readonly lost: ReadonlyArray<string>, readonly parents: ReadonlyArray<string>, readonly children: ReadonlyArray<string> } | null } } | null };

export type BrokerStandingQueryVariables = Exact<{
  broker: string;
}>;


export type BrokerStandingQuery = { readonly broker: { readonly standing: { readonly candidateCount: number, readonly candidatesInRings: number, readonly behind: boolean, readonly innocent: string, readonly rings: ReadonlyArray<{ readonly ring: string, readonly candidateCount: number, readonly member: boolean, readonly behind: boolean }> } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly more: boolean, readonly readings: ReadonlyArray<{ readonly text: string, readonly as: string }>, readonly hits: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly label: string, readonly detail: string, readonly partyCount: number }> } };

export type PartySignsQueryVariables = Exact<{
  id: string;
}>;


export type PartySignsQuery = { readonly applicant: { readonly key: string, readonly applications: ReadonlyArray<{ readonly key: string, readonly signs: ReadonlyArray<{ readonly answer: IndicatorAnswer, readonly missing: ReadonlyArray<string>, readonly indicator: { readonly id: string, readonly title: string, readonly means: string, readonly otherwise: string, readonly severity: Severity, readonly standsAlone: boolean, readonly sources: ReadonlyArray<{ readonly publisher: string, readonly date: string | null, readonly url: string, readonly secondHand: boolean }> }, readonly evidence: ReadonlyArray<{ readonly record: string, readonly field: string, readonly raw: string, readonly note: string | null }> }> }> } | null };

export type StoreSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type StoreSummaryQuery = { readonly store: { readonly engine: string, readonly applications: number, readonly applicants: number, readonly brokers: number, readonly observations: number, readonly newestSubmittedAt: string | null, readonly oldestSubmittedAt: string | null, readonly attributes: ReadonlyArray<{ readonly kind: AttributeKind, readonly count: number }> }, readonly viewer: { readonly name: string } };

export type TrendsQueryVariables = Exact<{
  by: TrendGroup;
  weeks: number;
  until?: string | null | undefined;
}>;


export type TrendsQuery = { readonly trends: { readonly by: TrendGroup, readonly weeks: ReadonlyArray<string>, readonly series: ReadonlyArray<{ readonly group: string | null, readonly applications: ReadonlyArray<number> | null, readonly flags: ReadonlyArray<number>, readonly confirmed: ReadonlyArray<number>, readonly operators: ReadonlyArray<number>, readonly yearBefore: { readonly applications: ReadonlyArray<number> | null, readonly flags: ReadonlyArray<number>, readonly confirmed: ReadonlyArray<number>, readonly operators: ReadonlyArray<number> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FlagLineFragmentDoc = new TypedDocumentString(`
    fragment FlagLine on Flag {
  id
  rule
  status
  severity
  bits
  summary
  firstSeenAt
  assignee
  version
}
    `, {"fragmentName":"FlagLine"}) as unknown as TypedDocumentString<FlagLineFragment, unknown>;
export const NetworkPartsFragmentDoc = new TypedDocumentString(`
    fragment NetworkParts on Network {
  nodes {
    key
    kind
    label
    detail
    count
    hub
    ring
  }
  edges {
    id
    party
    attribute
    uses
    bits
    setAside
  }
  links {
    a
    b
    bits
    conflict
    association
    kinds
  }
  omitted {
    node
    kind
    count
  }
}
    `, {"fragmentName":"NetworkParts"}) as unknown as TypedDocumentString<NetworkPartsFragment, unknown>;
export const ObservationPartsFragmentDoc = new TypedDocumentString(`
    fragment ObservationParts on Observation {
  raw
  use
  observedAt
  record
  rule
  format
}
    `, {"fragmentName":"ObservationParts"}) as unknown as TypedDocumentString<ObservationPartsFragment, unknown>;
export const RingPartsFragmentDoc = new TypedDocumentString(`
    fragment RingParts on Ring {
  id
  bits
  partyCount
  applicationCount
  summary
  firstSubmittedAt
  lastSubmittedAt
  hubs {
    kind
    value
    partyCount
    attribute {
      key
    }
  }
}
    `, {"fragmentName":"RingParts"}) as unknown as TypedDocumentString<RingPartsFragment, unknown>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($statuses: [FlagStatus!], $rules: [FlagRule!], $first: Int!, $after: String) {
  flags(statuses: $statuses, rules: $rules, first: $first, after: $after) {
    totalCount
    before
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...FlagLine
      }
    }
  }
}
    fragment FlagLine on Flag {
  id
  rule
  status
  severity
  bits
  summary
  firstSeenAt
  assignee
  version
}`) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const FlagDetailsDocument = new TypedDocumentString(`
    query FlagDetails($flag: ID!) {
  flag(id: $flag) {
    ...FlagLine
    innocent
    ringId
    lastChangedAt
    outcome
    reasonCode
    decidedBy
    decidedAt
    subjects {
      key
      id
      name
    }
    evidence {
      kind
      key
      shown
      explanation
      bits
      records
    }
    history {
      at
      by
      did
      text
      version
    }
  }
}
    fragment FlagLine on Flag {
  id
  rule
  status
  severity
  bits
  summary
  firstSeenAt
  assignee
  version
}`) as unknown as TypedDocumentString<FlagDetailsQuery, FlagDetailsQueryVariables>;
export const AssignFlagDocument = new TypedDocumentString(`
    mutation AssignFlag($id: ID!, $version: Int!, $assignee: String!) {
  assignFlag(id: $id, version: $version, assignee: $assignee) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignFlagMutation, AssignFlagMutationVariables>;
export const DecideFlagDocument = new TypedDocumentString(`
    mutation DecideFlag($decision: FlagDecision!) {
  decideFlag(decision: $decision) {
    flag {
      id
    }
    reread {
      withdrawn
    }
  }
}
    `) as unknown as TypedDocumentString<DecideFlagMutation, DecideFlagMutationVariables>;
export const ReopenFlagDocument = new TypedDocumentString(`
    mutation ReopenFlag($id: ID!, $version: Int!, $text: String!) {
  reopenFlag(id: $id, version: $version, text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenFlagMutation, ReopenFlagMutationVariables>;
export const NoteOnFlagDocument = new TypedDocumentString(`
    mutation NoteOnFlag($id: ID!, $text: String!) {
  noteOnFlag(id: $id, text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<NoteOnFlagMutation, NoteOnFlagMutationVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($a: ID!, $b: ID!) {
  why(a: $a, b: $b) {
    a {
      __typename
      key
      id
      name
      applicationCount
    }
    b {
      __typename
      key
      id
      name
      applicationCount
    }
    inWords
    whyNot
    link {
      bits
      bitsIfNothingSetAside
      conflict
      conflictBecause
      association
      reasons {
        attribute {
          key
        }
        kind
        value
        sharedBy
        bits
        aloneBits
        setAside {
          reason
          because
        }
        countedWith
        a {
          ...ObservationParts
        }
        b {
          ...ObservationParts
        }
        texts {
          a {
            text
            shared
          }
          b {
            text
            shared
          }
          resemblance
        }
      }
    }
  }
}
    fragment ObservationParts on Observation {
  raw
  use
  observedAt
  record
  rule
  format
}`) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;
export const PartyLinksDocument = new TypedDocumentString(`
    query PartyLinks($party: ID!, $first: Int!, $after: String) {
  links(party: $party, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        a {
          key
          name
        }
        b {
          key
          name
        }
        bits
        conflict
        association
        reasons {
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartyLinksQuery, PartyLinksQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($around: [ID!]!, $depth: Int!, $maxNodes: Int!, $shared: SharedOrder!) {
  neighbourhood(
    around: $around
    depth: $depth
    maxNodes: $maxNodes
    shared: $shared
  ) {
    ...NetworkParts
  }
}
    fragment NetworkParts on Network {
  nodes {
    key
    kind
    label
    detail
    count
    hub
    ring
  }
  edges {
    id
    party
    attribute
    uses
    bits
    setAside
  }
  links {
    a
    b
    bits
    conflict
    association
    kinds
  }
  omitted {
    node
    kind
    count
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const ExpansionCountsDocument = new TypedDocumentString(`
    query ExpansionCounts($node: ID!) {
  expansionCounts(node: $node) {
    kind
    count
    parties
  }
}
    `) as unknown as TypedDocumentString<ExpansionCountsQuery, ExpansionCountsQueryVariables>;
export const ExpandDocument = new TypedDocumentString(`
    query Expand($node: ID!, $kinds: [AttributeKind!], $present: [ID!]!, $limit: Int!, $shared: SharedOrder!) {
  expand(
    node: $node
    kinds: $kinds
    present: $present
    limit: $limit
    shared: $shared
  ) {
    ...NetworkParts
  }
}
    fragment NetworkParts on Network {
  nodes {
    key
    kind
    label
    detail
    count
    hub
    ring
  }
  edges {
    id
    party
    attribute
    uses
    bits
    setAside
  }
  links {
    a
    b
    bits
    conflict
    association
    kinds
  }
  omitted {
    node
    kind
    count
  }
}`) as unknown as TypedDocumentString<ExpandQuery, ExpandQueryVariables>;
export const PartyDetailsDocument = new TypedDocumentString(`
    query PartyDetails($id: ID!) {
  party(id: $id) {
    __typename
    key
    id
    name
    applicationCount
    applications {
      key
      id
      source
      submittedAt
      name
      birthDate
      roleTitle
      requisition
    }
    attributes {
      attribute {
        key
        kind
        value
        partyCount
      }
      observations {
        ...ObservationParts
      }
    }
    ... on Applicant {
      names
      birthDates
      towns
      contestedWith {
        key
        id
        name
      }
    }
    ... on Broker {
      brokerKind: kind
      declared
    }
  }
}
    fragment ObservationParts on Observation {
  raw
  use
  observedAt
  record
  rule
  format
}`) as unknown as TypedDocumentString<PartyDetailsQuery, PartyDetailsQueryVariables>;
export const AttributeDetailsDocument = new TypedDocumentString(`
    query AttributeDetails($key: ID!, $first: Int!, $after: String) {
  attribute(key: $key) {
    key
    kind
    value
    partyCount
    parties(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          __typename
          key
          id
          name
          applicationCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttributeDetailsQuery, AttributeDetailsQueryVariables>;
export const ApplicationDetailsDocument = new TypedDocumentString(`
    query ApplicationDetails($id: ID!) {
  application(id: $id) {
    key
    id
    source
    submittedAt
    name
    birthDate
    roleTitle
    requisition
    submitted
    history
    applicant {
      key
      id
      name
    }
    broker {
      key
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationDetailsQuery, ApplicationDetailsQueryVariables>;
export const RingsDocument = new TypedDocumentString(`
    query Rings($first: Int!, $after: String, $pictureNodes: Int!) {
  rings(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...RingParts
        network(maxNodes: $pictureNodes) {
          nodes {
            key
            kind
            count
            hub
          }
          edges {
            id
            party
            attribute
            bits
            setAside
          }
        }
      }
    }
  }
}
    fragment RingParts on Ring {
  id
  bits
  partyCount
  applicationCount
  summary
  firstSubmittedAt
  lastSubmittedAt
  hubs {
    kind
    value
    partyCount
    attribute {
      key
    }
  }
}`) as unknown as TypedDocumentString<RingsQuery, RingsQueryVariables>;
export const RingDetailsDocument = new TypedDocumentString(`
    query RingDetails($id: ID!, $maxNodes: Int!) {
  ring(id: $id) {
    ...RingParts
    applications
    network(maxNodes: $maxNodes) {
      ...NetworkParts
    }
  }
}
    fragment NetworkParts on Network {
  nodes {
    key
    kind
    label
    detail
    count
    hub
    ring
  }
  edges {
    id
    party
    attribute
    uses
    bits
    setAside
  }
  links {
    a
    b
    bits
    conflict
    association
    kinds
  }
  omitted {
    node
    kind
    count
  }
}
fragment RingParts on Ring {
  id
  bits
  partyCount
  applicationCount
  summary
  firstSubmittedAt
  lastSubmittedAt
  hubs {
    kind
    value
    partyCount
    attribute {
      key
    }
  }
}`) as unknown as TypedDocumentString<RingDetailsQuery, RingDetailsQueryVariables>;
export const RingStoryDocument = new TypedDocumentString(`
    query RingStory($id: ID!) {
  ring(id: $id) {
    id
    paragraph
    partyCount
    bridges {
      ring
      bits
      party {
        key
        name
      }
      to {
        key
        name
      }
    }
    holdsTogether {
      valuesNotTried
      values {
        kind
        value
        partyCount
        outcome
        pieces
        alone
        attribute {
          key
        }
      }
      dissolvedBy {
        key
        kind
        value
      }
    }
    hiddenBrokers {
      role
      kind
      value
      partyCount
      outcome
      pieces
      alone
      betweenness
      innocent
      applications
      attribute {
        key
      }
      party {
        __typename
        key
        name
      }
    }
    brokers {
      candidateCount
      member
      behind
      broker {
        key
        name
        brokerKind: kind
        declared
      }
    }
    timeline(first: 200) {
      totalCount
      entries {
        at
        kind
        application
        detail
        attribute
        party {
          key
          name
        }
      }
    }
    lineage {
      firstSeenAt
      changes {
        at
        by
        kind
        size
        gained
        lost
        parents
        children
      }
      since {
        kind
        size
        gained
        lost
        parents
        children
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RingStoryQuery, RingStoryQueryVariables>;
export const BrokerStandingDocument = new TypedDocumentString(`
    query BrokerStanding($broker: ID!) {
  broker(id: $broker) {
    standing {
      candidateCount
      candidatesInRings
      behind
      innocent
      rings {
        ring
        candidateCount
        member
        behind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BrokerStandingQuery, BrokerStandingQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    readings {
      text
      as
    }
    hits {
      key
      kind
      label
      detail
      partyCount
    }
    more
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const PartySignsDocument = new TypedDocumentString(`
    query PartySigns($id: ID!) {
  applicant(id: $id) {
    key
    applications {
      key
      signs(answers: [yes, unknown]) {
        answer
        indicator {
          id
          title
          means
          otherwise
          severity
          standsAlone
          sources {
            publisher
            date
            url
            secondHand
          }
        }
        evidence {
          record
          field
          raw
          note
        }
        missing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartySignsQuery, PartySignsQueryVariables>;
export const StoreSummaryDocument = new TypedDocumentString(`
    query StoreSummary {
  store {
    engine
    applications
    applicants
    brokers
    observations
    attributes {
      kind
      count
    }
    newestSubmittedAt
    oldestSubmittedAt
  }
  viewer {
    name
  }
}
    `) as unknown as TypedDocumentString<StoreSummaryQuery, StoreSummaryQueryVariables>;
export const TrendsDocument = new TypedDocumentString(`
    query Trends($by: TrendGroup!, $weeks: Int!, $until: String) {
  trends(by: $by, weeks: $weeks, until: $until) {
    by
    weeks
    series {
      group
      applications
      flags
      confirmed
      operators
      yearBefore {
        applications
        flags
        confirmed
        operators
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrendsQuery, TrendsQueryVariables>;