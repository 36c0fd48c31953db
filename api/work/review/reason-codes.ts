import type { SharedThing } from '../../evidence/shared-thing.ts';

/** How a review can end. */
export const OUTCOMES = ['confirmed', 'explained', 'escalated'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a flag was decided as it was. The ledger's reasons come first among those that explain. */
export const REASON_CODES = {
  confirmed: ['one_operator', 'stolen_identity', 'lent_by_a_broker', 'other'],
  explained: [
    'household',
    'agency',
    'multi_occupancy',
    'public_computer',
    'mail_drop',
    'one_person',
    'mistake_in_data',
    'other',
  ],
  escalated: ['law_enforcement', 'legal', 'second_opinion', 'other'],
} as const satisfies Readonly<Record<Outcome, readonly string[]>>;

export type ReasonCode = (typeof REASON_CODES)[Outcome][number];

/** The reason of a ledger entry that goes with a reason code, where there is one. */
export const sharedThingOf = (code: string): SharedThing['reason'] | undefined =>
  LEDGER_REASONS.find((reason) => reason === code);

const LEDGER_REASONS: readonly SharedThing['reason'][] = [
  'household',
  'agency',
  'multi_occupancy',
  'public_computer',
  'mail_drop',
  'other',
];
