import { queueChange } from '../../graph/queries.generated.ts';
import type { Store, Writer } from '../../graph/store.ts';
import { presentParties } from '../entities/present-parties.ts';
import type { Flag } from '../flags/flag.ts';
import { flagKey } from '../flags/flag-node.ts';
import { flagById } from '../flags/read-flags.ts';
import { recordNote } from '../journal/record-note.ts';
import { recordWork } from '../journal/record-work.ts';
import type { WorkEvent } from '../journal/work-event.ts';
import { draftEntry, type EntryWish } from '../ledger/draft-entry.ts';
import type { Entry } from '../ledger/entry.ts';
import { named } from '../named.ts';
import { checkVersion } from '../stale.ts';
import { WorkError } from '../work-error.ts';
import { MOST, written } from '../written.ts';
import { type Outcome, REASON_CODES, type ReasonCode } from './reason-codes.ts';

/** A flag as somebody saw it. */
export interface SeenFlag {
  readonly id: string;
  /** The version that they saw. */
  readonly version: number;
}

/** How somebody decides a flag. */
export interface Decision extends SeenFlag {
  readonly outcome: Outcome;
  readonly reasonCode: ReasonCode;
  /** In their words; needed where the code is `other`. */
  readonly text?: string | undefined;
  /** What of its evidence is shared innocently; only where it is explained. */
  readonly shared?: readonly EntryWish[] | undefined;
}

export interface Decided {
  readonly flag: Flag;
  /** Entries that the decision made in the ledger. */
  readonly entries: readonly Entry[];
}

/** Gives a flag to somebody, who reviews it from now on. @throws WorkError `stale`, `invalid` or `not-found` */
export function assignFlag(store: Store, seen: SeenFlag & { readonly assignee: string }, by: string): Promise<Flag> {
  return change(store, seen, by, (flag) => {
    const assignee = written(seen.assignee, 'A name', MOST.name);
    if (assignee === undefined) {
      throw new WorkError('invalid', 'A flag is given to somebody by name.', 'Name who reviews it.');
    }
    checkOpen(flag);
    return { did: `gave it to ${assignee}`, flag: { ...flag, status: 'in_review', assignee } };
  });
}

/**
 * Ends the review of a flag, by a named person and for a reason. Explained, it may enter what is shared in the ledger,
 * in the same transaction.
 * @throws WorkError `stale`, `invalid` or `not-found`
 */
export function decideFlag(store: Store, decision: Decision, by: string): Promise<Decided> {
  return store.write(async (writer) => {
    const { outcome, reasonCode, shared = [] } = decision;
    const text = written(decision.text, 'What is said of a decision');
    const flag = await seenFlag(writer, decision);
    checkOpen(flag);
    checkReason(outcome, reasonCode, text);
    if (shared.length > 0 && outcome !== 'explained') {
      throw new WorkError(
        'invalid',
        'Only a flag that is explained enters something in the ledger.',
        'Leave the ledger out, or decide that it is explained.',
      );
    }
    const at = new Date().toISOString();
    const foreign = shared.find(({ attribute }) => !flag.attributes.includes(attribute));
    if (foreign !== undefined) {
      throw new WorkError(
        'invalid',
        'What is entered in the ledger must be of the flag’s evidence.',
        'Use `ledger add` for other values.',
      );
    }
    const twice = shared.find(({ attribute }, index) =>
      shared.slice(0, index).some((one) => one.attribute === attribute),
    );
    if (twice !== undefined) {
      throw new WorkError('invalid', 'A value is to be entered twice.', 'Give each value once.');
    }
    const entries = [];
    for (const wish of shared) entries.push(await draftEntry(writer, wish, by, at));
    const decided: Flag = {
      ...flag,
      status: outcome,
      outcome,
      reasonCode,
      assignee: flag.assignee ?? by,
      decidedBy: named(by),
      decidedAt: at,
      version: flag.version + 1,
    };
    const events: WorkEvent[] = [
      ...entries.map((entry) => ({ type: 'ledger' as const, at, by, entry })),
      { type: 'flag', at, by, flag: decided, deliver: [], did: `${outcome}: ${reasonCode.replaceAll('_', ' ')}`, text },
    ];
    await recordWork(writer, events);
    return { flag: decided, entries };
  });
}

/** Takes a decision back: the flag is in review again, unless its evidence is gone. @throws WorkError `stale`, `invalid` or `not-found` */
export function reopenFlag(store: Store, seen: SeenFlag & { readonly text: string }, by: string): Promise<Flag> {
  return change(store, seen, by, (flag) => {
    if (flag.decidedAt === undefined || flag.status === 'new' || flag.status === 'in_review') {
      throw new WorkError('invalid', 'This flag is not decided.', 'Only a decision can be taken back.');
    }
    const text = written(seen.text, 'A reason');
    if (text === undefined) throw new WorkError('invalid', 'Taking a decision back needs a reason.', 'Say why.');
    const { outcome: _outcome, reasonCode: _code, decidedBy: _by, decidedAt: _at, ...rest } = flag;
    // Of what was withdrawn there is nothing to review.
    const status = flag.status === 'withdrawn' ? 'withdrawn' : 'in_review';
    return { did: 'took the decision back', text, flag: { ...rest, status }, lookAgain: true };
  });
}

/** Notes something about a flag; what it says does not change. @throws WorkError `invalid` or `not-found` */
export function noteOnFlag(store: Store, id: string, text: string, by: string): Promise<Flag> {
  return store.write(async (writer) => {
    const flag = await flagById(writer, id);
    await recordNote(writer, { about: flagKey(id), version: flag.version }, text, by);
    return flag;
  });
}

/** A change by a person of a flag as they saw it. */
function change(
  store: Store,
  seen: SeenFlag,
  by: string,
  to: (flag: Flag) => {
    readonly did: string;
    readonly text?: string;
    readonly flag: Flag;
    /** Whether the job has to: what the flag stood on may have gone while it was decided. */
    readonly lookAgain?: boolean;
  },
): Promise<Flag> {
  return store.write(async (writer) => {
    const { did, text, flag, lookAgain = false } = to(await seenFlag(writer, seen));
    const changed = { ...flag, version: flag.version + 1 };
    const at = new Date().toISOString();
    await recordWork(writer, [{ type: 'flag', at, by: named(by), flag: changed, deliver: [], did, text }]);
    if (lookAgain) {
      const present = await presentParties(writer, flag.subjects);
      await queueChange(writer, { keys: [...new Set(present.values())] });
    }
    return changed;
  });
}

async function seenFlag(writer: Writer, { id, version }: SeenFlag): Promise<Flag> {
  const flag = await flagById(writer, id);
  checkVersion(version, flag, standing(flag));
  return flag;
}

/** What a flag says now, for somebody who saw it otherwise. */
function standing({ status, assignee, decidedBy }: Flag): string {
  const who = decidedBy === undefined ? (assignee === undefined ? '' : `, with ${assignee}`) : `, by ${decidedBy}`;
  return `Now it is ${status.replace('_', ' ')}${who}.`;
}

const WHY_NOT_OPEN: Readonly<Partial<Record<Flag['status'], readonly [message: string, next: string]>>> = {
  withdrawn: ['The evidence of this flag is gone: there is nothing to decide.', 'Look at the flags that are new.'],
  known: [
    'This flag was taken as known when flagging began: nobody decides it.',
    'It is new once its evidence changes. Until then note something on it, or put it into a case.',
  ],
};

function checkOpen({ status }: Flag): void {
  if (status === 'new' || status === 'in_review') return;
  const [message, next] = WHY_NOT_OPEN[status] ?? [
    `This flag is ${status} already.`,
    'Take the decision back first, with a reason.',
  ];
  throw new WorkError('invalid', message, next);
}

function checkReason(outcome: Outcome, code: string, text: string | undefined): void {
  const codes: readonly string[] = REASON_CODES[outcome];
  if (!codes.includes(code)) {
    throw new WorkError('invalid', `${code} is no reason for ${outcome}.`, `Give one of: ${codes.join(', ')}.`);
  }
  if (code === 'other' && text === undefined) {
    throw new WorkError('invalid', 'The reason `other` needs words.', 'Say what the reason is.');
  }
}
