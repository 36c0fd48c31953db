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

export type CaseStatus =
  | 'open'
  | 'referred'
  | 'closed';

export type NewCase = {
  readonly title: string;
  /** Any ids that lead to a party. */
  readonly parties?: ReadonlyArray<string> | null | undefined;
  readonly rings?: ReadonlyArray<string> | null | undefined;
  readonly flags?: ReadonlyArray<string> | null | undefined;
};

export type CaseContents = {
  readonly parties?: ReadonlyArray<string> | null | undefined;
  readonly rings?: ReadonlyArray<string> | null | undefined;
  readonly flags?: ReadonlyArray<string> | null | undefined;
};

/** Either two parties, or a flag. */
export type EvidenceToPin = {
  readonly a?: string | null | undefined;
  readonly b?: string | null | undefined;
  readonly flag?: string | null | undefined;
};

export type PinKind =
  | 'why'
  | 'flag';

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

export type CaseLineFragment = { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly partyCount: number, readonly rings: ReadonlyArray<string>, readonly flagCount: number, readonly changedAt: string, readonly version: number, readonly pins: ReadonlyArray<{ readonly id: string }> };

export type CaseNameFragment = { readonly id: string, readonly title: string, readonly status: CaseStatus };

export type CasesQueryVariables = Exact<{
  statuses?: ReadonlyArray<CaseStatus> | CaseStatus | null | undefined;
  matching?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { readonly cases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly partyCount: number, readonly rings: ReadonlyArray<string>, readonly flagCount: number, readonly changedAt: string, readonly version: number, readonly pins: ReadonlyArray<{ readonly id: string }> } }> } };

export type CaseInListQueryVariables = Exact<{
  case: string;
}>;


export type CaseInListQuery = { readonly case: { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly partyCount: number, readonly rings: ReadonlyArray<string>, readonly flagCount: number, readonly changedAt: string, readonly version: number, readonly pins: ReadonlyArray<{ readonly id: string }> } };

export type CaseDetailsQueryVariables = Exact<{
  case: string;
}>;


export type CaseDetailsQuery = { readonly case: { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly openedAt: string, readonly changedAt: string, readonly version: number, readonly rings: ReadonlyArray<string>, readonly holds: ReadonlyArray<{ readonly key: string, readonly party:
        | { readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number }
        | { readonly key: string, readonly id: string, readonly name: string, readonly applicationCount: number }
       | null }>, readonly flags: ReadonlyArray<{ readonly id: string, readonly rule: FlagRule, readonly status: FlagStatus, readonly severity: Severity, readonly bits: number, readonly summary: string, readonly firstSeenAt: string, readonly assignee: string | null, readonly version: number }>, readonly pins: ReadonlyArray<{ readonly id: string, readonly kind: PinKind, readonly about: ReadonlyArray<string>, readonly at: string, readonly by: string, readonly title: string, readonly bits: number, readonly lines: ReadonlyArray<{ readonly kind: string, readonly shown: string, readonly bits: number | null, readonly note: string }>, readonly between: ReadonlyArray<{ readonly key: string, readonly party:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
         | null }> }>, readonly history: ReadonlyArray<{ readonly at: string, readonly by: string, readonly did: string, readonly text: string | null, readonly version: number }> } };

export type CaseRingsQueryVariables = Exact<{
  case: string;
}>;


export type CaseRingsQuery = { readonly case: { readonly heldRings: ReadonlyArray<{ readonly id: string, readonly ring: { readonly id: string, readonly summary: string, readonly bits: number, readonly partyCount: number, readonly lastSubmittedAt: string } | null }> } };

export type CaseChangesQueryVariables = Exact<{
  case: string;
}>;


export type CaseChangesQuery = { readonly case: { readonly pins: ReadonlyArray<{ readonly id: string, readonly changes: ReadonlyArray<string> }> } };

export type PartyCasesQueryVariables = Exact<{
  party: string;
}>;


export type PartyCasesQuery = { readonly party:
    | { readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: CaseStatus }> }
    | { readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: CaseStatus }> }
   | null };

export type RingCasesQueryVariables = Exact<{
  ring: string;
}>;


export type RingCasesQuery = { readonly ring: { readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: CaseStatus }> } | null };

export type FlagCasesQueryVariables = Exact<{
  flag: string;
}>;


export type FlagCasesQuery = { readonly flag: { readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: CaseStatus }> } };

export type OpenCaseMutationVariables = Exact<{
  case: NewCase;
}>;


export type OpenCaseMutation = { readonly openCase: { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly partyCount: number, readonly rings: ReadonlyArray<string>, readonly flagCount: number, readonly changedAt: string, readonly version: number, readonly pins: ReadonlyArray<{ readonly id: string }> } };

export type ChangeCaseMutationVariables = Exact<{
  id: string;
  version: number;
  title?: string | null | undefined;
  owner?: string | null | undefined;
  status?: CaseStatus | null | undefined;
  text?: string | null | undefined;
}>;


export type ChangeCaseMutation = { readonly changeCase: { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly partyCount: number, readonly rings: ReadonlyArray<string>, readonly flagCount: number, readonly changedAt: string, readonly version: number, readonly pins: ReadonlyArray<{ readonly id: string }> } };

export type AddToCaseMutationVariables = Exact<{
  id: string;
  version: number;
  contents: CaseContents;
}>;


export type AddToCaseMutation = { readonly addToCase: { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly partyCount: number, readonly rings: ReadonlyArray<string>, readonly flagCount: number, readonly changedAt: string, readonly version: number, readonly pins: ReadonlyArray<{ readonly id: string }> } };

export type RemoveFromCaseMutationVariables = Exact<{
  id: string;
  version: number;
  contents: CaseContents;
}>;


export type RemoveFromCaseMutation = { readonly removeFromCase: { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly partyCount: number, readonly rings: ReadonlyArray<string>, readonly flagCount: number, readonly changedAt: string, readonly version: number, readonly pins: ReadonlyArray<{ readonly id: string }> } };

export type PinEvidenceMutationVariables = Exact<{
  id: string;
  version: number;
  evidence: EvidenceToPin;
}>;


export type PinEvidenceMutation = { readonly pinEvidence: { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly partyCount: number, readonly rings: ReadonlyArray<string>, readonly flagCount: number, readonly changedAt: string, readonly version: number, readonly pins: ReadonlyArray<{ readonly id: string }> } };

export type UnpinEvidenceMutationVariables = Exact<{
  id: string;
  version: number;
  pin: string;
}>;


export type UnpinEvidenceMutation = { readonly unpinEvidence: { readonly id: string, readonly title: string, readonly owner: string, readonly status: CaseStatus, readonly partyCount: number, readonly rings: ReadonlyArray<string>, readonly flagCount: number, readonly changedAt: string, readonly version: number, readonly pins: ReadonlyArray<{ readonly id: string }> } };

export type NoteOnCaseMutationVariables = Exact<{
  id: string;
  text: string;
}>;


export type NoteOnCaseMutation = { readonly noteOnCase: { readonly id: string } };

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

export type EntryLineFragment = { readonly id: string, readonly attributeKey: string, readonly reason: SharedThing, readonly text: string, readonly by: string, readonly addedAt: string, readonly expiresAt: string | null, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedBecause: string | null, readonly holds: boolean, readonly version: number, readonly attribute: { readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number } | null };

export type RereadLineFragment = { readonly bitsBefore: number, readonly returned: boolean, readonly withdrawn: boolean, readonly flag: { readonly id: string, readonly rule: FlagRule, readonly status: FlagStatus, readonly severity: Severity, readonly bits: number, readonly summary: string, readonly firstSeenAt: string, readonly assignee: string | null, readonly version: number } };

export type LedgerQueryVariables = Exact<{
  holds?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerQuery = { readonly ledger: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributeKey: string, readonly reason: SharedThing, readonly text: string, readonly by: string, readonly addedAt: string, readonly expiresAt: string | null, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedBecause: string | null, readonly holds: boolean, readonly version: number, readonly attribute: { readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number } | null } }> } };

export type LedgerEntryDetailsQueryVariables = Exact<{
  entry: string;
}>;


export type LedgerEntryDetailsQuery = { readonly ledgerEntry: { readonly id: string, readonly attributeKey: string, readonly reason: SharedThing, readonly text: string, readonly by: string, readonly addedAt: string, readonly expiresAt: string | null, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedBecause: string | null, readonly holds: boolean, readonly version: number, readonly flags: ReadonlyArray<{ readonly lastChangedAt: string, readonly id: string, readonly rule: FlagRule, readonly status: FlagStatus, readonly severity: Severity, readonly bits: number, readonly summary: string, readonly firstSeenAt: string, readonly assignee: string | null, readonly version: number }>, readonly attribute: { readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number } | null } };

export type AttributeLedgerQueryVariables = Exact<{
  attribute: string;
}>;


export type AttributeLedgerQuery = { readonly attribute: { readonly ledger: ReadonlyArray<{ readonly id: string, readonly attributeKey: string, readonly reason: SharedThing, readonly text: string, readonly by: string, readonly addedAt: string, readonly expiresAt: string | null, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedBecause: string | null, readonly holds: boolean, readonly version: number, readonly attribute: { readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number } | null }> } | null };

export type FlagLedgerQueryVariables = Exact<{
  flag: string;
}>;


export type FlagLedgerQuery = { readonly flag: { readonly ledger: ReadonlyArray<{ readonly id: string, readonly attributeKey: string, readonly reason: SharedThing, readonly text: string, readonly by: string, readonly addedAt: string, readonly expiresAt: string | null, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedBecause: string | null, readonly holds: boolean, readonly version: number, readonly attribute: { readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number } | null }> } };

export type AddLedgerEntryMutationVariables = Exact<{
  entry: LedgerWish;
}>;


export type AddLedgerEntryMutation = { readonly addLedgerEntry: { readonly entry: { readonly id: string, readonly attributeKey: string, readonly reason: SharedThing, readonly text: string, readonly by: string, readonly addedAt: string, readonly expiresAt: string | null, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedBecause: string | null, readonly holds: boolean, readonly version: number, readonly attribute: { readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number } | null }, readonly reread: ReadonlyArray<{ readonly bitsBefore: number, readonly returned: boolean, readonly withdrawn: boolean, readonly flag: { readonly id: string, readonly rule: FlagRule, readonly status: FlagStatus, readonly severity: Severity, readonly bits: number, readonly summary: string, readonly firstSeenAt: string, readonly assignee: string | null, readonly version: number } }> } };

export type EndLedgerEntryMutationVariables = Exact<{
  id: string;
  version: number;
  because: string;
}>;


export type EndLedgerEntryMutation = { readonly endLedgerEntry: { readonly entry: { readonly id: string, readonly attributeKey: string, readonly reason: SharedThing, readonly text: string, readonly by: string, readonly addedAt: string, readonly expiresAt: string | null, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedBecause: string | null, readonly holds: boolean, readonly version: number, readonly attribute: { readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number } | null }, readonly reread: ReadonlyArray<{ readonly bitsBefore: number, readonly returned: boolean, readonly withdrawn: boolean, readonly flag: { readonly id: string, readonly rule: FlagRule, readonly status: FlagStatus, readonly severity: Severity, readonly bits: number, readonly summary: string, readonly firstSeenAt: string, readonly assignee: string | null, readonly version: number } }> } };

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


export type RingDetailsQuery = { readonly ring: { readonly applications: ReadonlyArray<string>, readonly id: string, readonly bits: number, readonly partyCount: number, readonly applicationCount: number, readonly summary: string, readonly firstSubmittedAt: string, readonly lastSubmittedAt: string, readonly parties: ReadonlyArray<
      | { readonly key: string }
      | { readonly key: string }
    >, readonly network: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly label: string, readonly detail: string, readonly count: number, readonly hub: boolean, readonly ring: string | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly party: string, readonly attribute: string, readonly uses: ReadonlyArray<string>, readonly bits: number, readonly setAside: string | null }>, readonly links: ReadonlyArray<{ readonly a: string, readonly b: string, readonly bits: number, readonly conflict: Conflict, readonly association: boolean, readonly kinds: ReadonlyArray<EvidenceKind> }>, readonly omitted: ReadonlyArray<{ readonly node: string, readonly kind: AttributeKind | null, readonly count: number }> }, readonly hubs: ReadonlyArray<{ readonly kind: EvidenceKind, readonly value: string, readonly partyCount: number, readonly attribute: { readonly key: string } }> } | null };

export type RingStoryQueryVariables = Exact<{
  id: string;
}>;


export type RingStoryQuery = { readonly ring: { readonly id: string, readonly paragraph: string, readonly partyCount: number, readonly joinedBy: ReadonlyArray<{ readonly candidateCount: number, readonly groups: ReadonlyArray<number>, readonly broker: { readonly key: string, readonly name: string } }>, readonly bridges: ReadonlyArray<{ readonly ring: string, readonly bits: number, readonly party:
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
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on Case {
  id
  title
  owner
  status
  partyCount
  rings
  flagCount
  pins {
    id
  }
  changedAt
  version
}
    `, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
export const CaseNameFragmentDoc = new TypedDocumentString(`
    fragment CaseName on Case {
  id
  title
  status
}
    `, {"fragmentName":"CaseName"}) as unknown as TypedDocumentString<CaseNameFragment, unknown>;
export const EntryLineFragmentDoc = new TypedDocumentString(`
    fragment EntryLine on LedgerEntry {
  id
  attributeKey
  attribute {
    kind
    value
    partyCount
  }
  reason
  text
  by
  addedAt
  expiresAt
  endedAt
  endedBy
  endedBecause
  holds
  version
}
    `, {"fragmentName":"EntryLine"}) as unknown as TypedDocumentString<EntryLineFragment, unknown>;
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
export const RereadLineFragmentDoc = new TypedDocumentString(`
    fragment RereadLine on RereadFlag {
  bitsBefore
  returned
  withdrawn
  flag {
    ...FlagLine
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
}`, {"fragmentName":"RereadLine"}) as unknown as TypedDocumentString<RereadLineFragment, unknown>;
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
export const CasesDocument = new TypedDocumentString(`
    query Cases($statuses: [CaseStatus!], $matching: String, $first: Int!, $after: String) {
  cases(statuses: $statuses, matching: $matching, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CaseLine
      }
    }
  }
}
    fragment CaseLine on Case {
  id
  title
  owner
  status
  partyCount
  rings
  flagCount
  pins {
    id
  }
  changedAt
  version
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseInListDocument = new TypedDocumentString(`
    query CaseInList($case: ID!) {
  case(id: $case) {
    ...CaseLine
  }
}
    fragment CaseLine on Case {
  id
  title
  owner
  status
  partyCount
  rings
  flagCount
  pins {
    id
  }
  changedAt
  version
}`) as unknown as TypedDocumentString<CaseInListQuery, CaseInListQueryVariables>;
export const CaseDetailsDocument = new TypedDocumentString(`
    query CaseDetails($case: ID!) {
  case(id: $case) {
    id
    title
    owner
    status
    openedAt
    changedAt
    version
    rings
    holds {
      key
      party {
        key
        id
        name
        applicationCount
      }
    }
    flags {
      ...FlagLine
    }
    pins {
      id
      kind
      about
      at
      by
      title
      bits
      lines {
        kind
        shown
        bits
        note
      }
      between {
        key
        party {
          key
          name
        }
      }
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
}`) as unknown as TypedDocumentString<CaseDetailsQuery, CaseDetailsQueryVariables>;
export const CaseRingsDocument = new TypedDocumentString(`
    query CaseRings($case: ID!) {
  case(id: $case) {
    heldRings {
      id
      ring {
        id
        summary
        bits
        partyCount
        lastSubmittedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseRingsQuery, CaseRingsQueryVariables>;
export const CaseChangesDocument = new TypedDocumentString(`
    query CaseChanges($case: ID!) {
  case(id: $case) {
    pins {
      id
      changes
    }
  }
}
    `) as unknown as TypedDocumentString<CaseChangesQuery, CaseChangesQueryVariables>;
export const PartyCasesDocument = new TypedDocumentString(`
    query PartyCases($party: ID!) {
  party(id: $party) {
    cases {
      ...CaseName
    }
  }
}
    fragment CaseName on Case {
  id
  title
  status
}`) as unknown as TypedDocumentString<PartyCasesQuery, PartyCasesQueryVariables>;
export const RingCasesDocument = new TypedDocumentString(`
    query RingCases($ring: ID!) {
  ring(id: $ring) {
    cases {
      ...CaseName
    }
  }
}
    fragment CaseName on Case {
  id
  title
  status
}`) as unknown as TypedDocumentString<RingCasesQuery, RingCasesQueryVariables>;
export const FlagCasesDocument = new TypedDocumentString(`
    query FlagCases($flag: ID!) {
  flag(id: $flag) {
    cases {
      ...CaseName
    }
  }
}
    fragment CaseName on Case {
  id
  title
  status
}`) as unknown as TypedDocumentString<FlagCasesQuery, FlagCasesQueryVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($case: NewCase!) {
  openCase(case: $case) {
    ...CaseLine
  }
}
    fragment CaseLine on Case {
  id
  title
  owner
  status
  partyCount
  rings
  flagCount
  pins {
    id
  }
  changedAt
  version
}`) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const ChangeCaseDocument = new TypedDocumentString(`
    mutation ChangeCase($id: ID!, $version: Int!, $title: String, $owner: String, $status: CaseStatus, $text: String) {
  changeCase(
    id: $id
    version: $version
    title: $title
    owner: $owner
    status: $status
    text: $text
  ) {
    ...CaseLine
  }
}
    fragment CaseLine on Case {
  id
  title
  owner
  status
  partyCount
  rings
  flagCount
  pins {
    id
  }
  changedAt
  version
}`) as unknown as TypedDocumentString<ChangeCaseMutation, ChangeCaseMutationVariables>;
export const AddToCaseDocument = new TypedDocumentString(`
    mutation AddToCase($id: ID!, $version: Int!, $contents: CaseContents!) {
  addToCase(id: $id, version: $version, contents: $contents) {
    ...CaseLine
  }
}
    fragment CaseLine on Case {
  id
  title
  owner
  status
  partyCount
  rings
  flagCount
  pins {
    id
  }
  changedAt
  version
}`) as unknown as TypedDocumentString<AddToCaseMutation, AddToCaseMutationVariables>;
export const RemoveFromCaseDocument = new TypedDocumentString(`
    mutation RemoveFromCase($id: ID!, $version: Int!, $contents: CaseContents!) {
  removeFromCase(id: $id, version: $version, contents: $contents) {
    ...CaseLine
  }
}
    fragment CaseLine on Case {
  id
  title
  owner
  status
  partyCount
  rings
  flagCount
  pins {
    id
  }
  changedAt
  version
}`) as unknown as TypedDocumentString<RemoveFromCaseMutation, RemoveFromCaseMutationVariables>;
export const PinEvidenceDocument = new TypedDocumentString(`
    mutation PinEvidence($id: ID!, $version: Int!, $evidence: EvidenceToPin!) {
  pinEvidence(id: $id, version: $version, evidence: $evidence) {
    ...CaseLine
  }
}
    fragment CaseLine on Case {
  id
  title
  owner
  status
  partyCount
  rings
  flagCount
  pins {
    id
  }
  changedAt
  version
}`) as unknown as TypedDocumentString<PinEvidenceMutation, PinEvidenceMutationVariables>;
export const UnpinEvidenceDocument = new TypedDocumentString(`
    mutation UnpinEvidence($id: ID!, $version: Int!, $pin: ID!) {
  unpinEvidence(id: $id, version: $version, pin: $pin) {
    ...CaseLine
  }
}
    fragment CaseLine on Case {
  id
  title
  owner
  status
  partyCount
  rings
  flagCount
  pins {
    id
  }
  changedAt
  version
}`) as unknown as TypedDocumentString<UnpinEvidenceMutation, UnpinEvidenceMutationVariables>;
export const NoteOnCaseDocument = new TypedDocumentString(`
    mutation NoteOnCase($id: ID!, $text: String!) {
  noteOnCase(id: $id, text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<NoteOnCaseMutation, NoteOnCaseMutationVariables>;
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
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($holds: Boolean, $first: Int!, $after: String) {
  ledger(holds: $holds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntryLine
      }
    }
  }
}
    fragment EntryLine on LedgerEntry {
  id
  attributeKey
  attribute {
    kind
    value
    partyCount
  }
  reason
  text
  by
  addedAt
  expiresAt
  endedAt
  endedBy
  endedBecause
  holds
  version
}`) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const LedgerEntryDetailsDocument = new TypedDocumentString(`
    query LedgerEntryDetails($entry: ID!) {
  ledgerEntry(id: $entry) {
    ...EntryLine
    flags {
      ...FlagLine
      lastChangedAt
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
}
fragment EntryLine on LedgerEntry {
  id
  attributeKey
  attribute {
    kind
    value
    partyCount
  }
  reason
  text
  by
  addedAt
  expiresAt
  endedAt
  endedBy
  endedBecause
  holds
  version
}`) as unknown as TypedDocumentString<LedgerEntryDetailsQuery, LedgerEntryDetailsQueryVariables>;
export const AttributeLedgerDocument = new TypedDocumentString(`
    query AttributeLedger($attribute: ID!) {
  attribute(key: $attribute) {
    ledger {
      ...EntryLine
    }
  }
}
    fragment EntryLine on LedgerEntry {
  id
  attributeKey
  attribute {
    kind
    value
    partyCount
  }
  reason
  text
  by
  addedAt
  expiresAt
  endedAt
  endedBy
  endedBecause
  holds
  version
}`) as unknown as TypedDocumentString<AttributeLedgerQuery, AttributeLedgerQueryVariables>;
export const FlagLedgerDocument = new TypedDocumentString(`
    query FlagLedger($flag: ID!) {
  flag(id: $flag) {
    ledger {
      ...EntryLine
    }
  }
}
    fragment EntryLine on LedgerEntry {
  id
  attributeKey
  attribute {
    kind
    value
    partyCount
  }
  reason
  text
  by
  addedAt
  expiresAt
  endedAt
  endedBy
  endedBecause
  holds
  version
}`) as unknown as TypedDocumentString<FlagLedgerQuery, FlagLedgerQueryVariables>;
export const AddLedgerEntryDocument = new TypedDocumentString(`
    mutation AddLedgerEntry($entry: LedgerWish!) {
  addLedgerEntry(entry: $entry) {
    entry {
      ...EntryLine
    }
    reread {
      ...RereadLine
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
}
fragment EntryLine on LedgerEntry {
  id
  attributeKey
  attribute {
    kind
    value
    partyCount
  }
  reason
  text
  by
  addedAt
  expiresAt
  endedAt
  endedBy
  endedBecause
  holds
  version
}
fragment RereadLine on RereadFlag {
  bitsBefore
  returned
  withdrawn
  flag {
    ...FlagLine
  }
}`) as unknown as TypedDocumentString<AddLedgerEntryMutation, AddLedgerEntryMutationVariables>;
export const EndLedgerEntryDocument = new TypedDocumentString(`
    mutation EndLedgerEntry($id: ID!, $version: Int!, $because: String!) {
  endLedgerEntry(id: $id, version: $version, because: $because) {
    entry {
      ...EntryLine
    }
    reread {
      ...RereadLine
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
}
fragment EntryLine on LedgerEntry {
  id
  attributeKey
  attribute {
    kind
    value
    partyCount
  }
  reason
  text
  by
  addedAt
  expiresAt
  endedAt
  endedBy
  endedBecause
  holds
  version
}
fragment RereadLine on RereadFlag {
  bitsBefore
  returned
  withdrawn
  flag {
    ...FlagLine
  }
}`) as unknown as TypedDocumentString<EndLedgerEntryMutation, EndLedgerEntryMutationVariables>;
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
    parties {
      key
    }
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
    joinedBy {
      candidateCount
      groups
      broker {
        key
        name
      }
    }
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