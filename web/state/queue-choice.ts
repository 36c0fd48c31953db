import { flagAt, readFragment } from './address.ts';
import { RULE_WORDS } from './flag-words.ts';
import type { FlagRule, FlagStatus } from './operations.generated.ts';

/** Which flags are listed: those that wait, or how their review ended. */
export type QueueState = 'waiting' | 'confirmed' | 'explained' | 'escalated' | 'withdrawn' | 'known';

/** What the queue shows, as its address keeps it. */
export interface QueueChoice {
  readonly state: QueueState;
  readonly rule: FlagRule | undefined;
  /** Cursor that the page comes after; undefined for the first page. */
  readonly after: string | undefined;
  /** Id of the flag that somebody was at. */
  readonly at: string | undefined;
}

export const STATES: Readonly<
  Record<QueueState, { readonly words: string; readonly statuses: readonly FlagStatus[] }>
> = {
  waiting: { words: 'Waiting', statuses: ['new', 'in_review'] },
  confirmed: { words: 'Confirmed', statuses: ['confirmed'] },
  explained: { words: 'Explained', statuses: ['explained'] },
  escalated: { words: 'Escalated', statuses: ['escalated'] },
  withdrawn: { words: 'Withdrawn', statuses: ['withdrawn'] },
  known: { words: 'Known before', statuses: ['known'] },
};

/** Reads what `queueAt` wrote; what it does not understand is as usual. */
export function readQueueChoice(fragment: string): QueueChoice {
  const fields = readFragment(fragment);
  const [state, rule, after, at] = ['state', 'rule', 'after', 'at'].map((name) => fields.get(name)?.[0]);
  return {
    state: Object.keys(STATES).find((one): one is QueueState => one === state) ?? 'waiting',
    rule: Object.keys(RULE_WORDS).find((one): one is FlagRule => one === rule),
    after,
    at,
  };
}

export function writeQueueChoice({ state, rule, after, at }: QueueChoice): string {
  return [
    state === 'waiting' ? '' : `state=${state}`,
    rule === undefined ? '' : `rule=${rule}`,
    after === undefined ? '' : `after=${encodeURIComponent(after)}`,
    at === undefined ? '' : `at=${encodeURIComponent(at)}`,
  ]
    .filter((part) => part !== '')
    .join('&');
}

export function queueAt(choice: QueueChoice): string {
  const fragment = writeQueueChoice(choice);
  return fragment === '' ? '/queue' : `/queue#${fragment}`;
}

/** A flag, opened out of the queue as it is shown: next and previous are those of that list. */
export function flagInQueue(id: string, choice: QueueChoice): string {
  const fragment = writeQueueChoice({ ...choice, at: undefined });
  return fragment === '' ? flagAt(id) : `${flagAt(id)}#${fragment}`;
}
