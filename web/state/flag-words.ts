import type { FlagOutcome, FlagReason, FlagRule, FlagStatus } from './operations.generated.ts';

/** What raised a flag, in words. */
export const RULE_WORDS: Readonly<Record<FlagRule, string>> = {
  new_link: 'New link',
  new_member: 'New in a known ring',
  rings_merged: 'Rings became one',
  hub_grew: 'A value shared by many',
  case_attribute: 'Back in an open case',
  indicator: 'Warning sign',
  watched_broker: 'Watched broker',
};

export const STATUS_WORDS: Readonly<Record<FlagStatus, string>> = {
  known: 'known before',
  new: 'new',
  in_review: 'in review',
  confirmed: 'confirmed',
  explained: 'explained',
  escalated: 'escalated',
  withdrawn: 'withdrawn: its evidence is gone',
};

/** How a review can end, each with the reasons there may be for it. */
export const OUTCOMES: readonly {
  readonly outcome: FlagOutcome;
  readonly title: string;
  readonly reasons: readonly (readonly [FlagReason, string])[];
}[] = [
  {
    outcome: 'explained',
    title: 'Explained',
    reasons: [
      ['household', 'A household'],
      ['agency', 'An agency’s own channel'],
      ['multi_occupancy', 'A house with many flats'],
      ['public_computer', 'A public or lent computer'],
      ['mail_drop', 'A parcel shop or mail drop'],
      ['one_person', 'One person, who applied again'],
      ['mistake_in_data', 'A mistake in the data'],
      ['other', 'Something else'],
    ],
  },
  {
    outcome: 'confirmed',
    title: 'Confirmed',
    reasons: [
      ['one_operator', 'One operator is behind them'],
      ['stolen_identity', 'The identity was taken from somebody'],
      ['lent_by_a_broker', 'A broker lent what is shared'],
      ['other', 'Something else'],
    ],
  },
  {
    outcome: 'escalated',
    title: 'Escalated',
    reasons: [
      ['law_enforcement', 'To law enforcement'],
      ['legal', 'To the legal department'],
      ['second_opinion', 'For a second opinion'],
      ['other', 'Something else'],
    ],
  },
];

/** Reasons that say what a shared value is, so that the ledger may take it. */
export const LEDGER_REASONS = [
  'household',
  'agency',
  'multi_occupancy',
  'public_computer',
  'mail_drop',
  'other',
] as const;
export type LedgerReason = (typeof LEDGER_REASONS)[number];

export const isLedgerReason = (reason: FlagReason): reason is LedgerReason & FlagReason =>
  LEDGER_REASONS.some((one) => one === reason);
