import { SHARED_THINGS } from '../evidence/shared-thing.ts';
import type { Store } from '../graph/store.ts';
import type { Flag, FlagRule } from '../work/flags/flag.ts';
import { type FlagLine, flagLine } from '../work/flags/flag-line.ts';
import { flagKey } from '../work/flags/flag-node.ts';
import { findFlags, flagById, readFlags } from '../work/flags/read-flags.ts';
import { rereadFlags } from '../work/ledger/reread-flags.ts';
import { type HistoryLine, historyOf } from '../work/review/history.ts';
import { type Outcome, type ReasonCode, sharedThingOf } from '../work/review/reason-codes.ts';
import { assignFlag, decideFlag, noteOnFlag, reopenFlag } from '../work/review/review-flag.ts';
import { type RuleStats, reviewStats } from '../work/review/review-stats.ts';
import type { GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { sayReread } from './ledger.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { type Column, results } from './results.ts';
import { UsageError } from './usage-error.ts';

export interface ReviewOptions extends GlobalOptions {
  readonly all?: true;
  readonly rule?: FlagRule;
}

/** `commonthread review`: the flags that wait for a person, the gravest first. */
export function review(context: Context, options: ReviewOptions): Promise<number> {
  return onStore(context, options, { did: 'review', missing: 'refuse' }, async (store) => {
    const places = await findFlags(store, {
      statuses: options.all ? undefined : ['new', 'in_review'],
      rules: options.rule === undefined ? undefined : [options.rule],
    });
    const printer = results(context, options.format, FLAGS);
    const flags = await readFlags(
      store,
      places.map(({ key }) => key),
    );
    for (const flag of flags) await printer.write(lineOf(flag));
    await printer.end();
    note(
      context,
      options,
      `${flags.length} ${flags.length === 1 ? 'flag' : 'flags'}. A flag asks a person to look; it decides nothing.`,
    );
    return EXIT.done;
  });
}

interface OfFlag extends GlobalOptions {
  readonly id: string;
}

/** `commonthread review show ID`: the history of a flag. */
export function show(context: Context, options: OfFlag): Promise<number> {
  return ofFlag(context, options, 'review show', async (store) => {
    const flag = await flagById(store, options.id);
    const history = (await historyOf(store, [flagKey(flag.id)])).get(flagKey(flag.id)) ?? [];
    const printer = results(context, options.format, HISTORY);
    for (const line of history) await printer.write(line);
    await printer.end();
    note(context, options, `${flag.summary} ${flag.innocent}`);
    return EXIT.done;
  });
}

interface Seen extends OfFlag {
  readonly seen?: number;
}

export interface AssignOptions extends Seen {
  readonly to?: string;
}

/** `commonthread review assign ID`: gives a flag to somebody. */
export const assign = (context: Context, options: AssignOptions): Promise<number> =>
  changed(context, options, 'review assign', (store, version) =>
    assignFlag(store, { id: options.id, version, assignee: options.to ?? context.actor }, context.actor),
  );

export interface DecideOptions extends Seen {
  readonly outcome: Outcome;
  readonly reason: ReasonCode;
  readonly text?: string;
  readonly shared?: readonly string[];
  readonly expires?: string;
}

/** `commonthread review decide ID OUTCOME`: ends a review; explained, it may enter what is shared in the ledger. */
export async function decide(context: Context, options: DecideOptions): Promise<number> {
  if (options.expires !== undefined && options.shared === undefined) {
    throw new UsageError(
      '--expires is about what --shared enters in the ledger.',
      'Name the value with --shared, or leave --expires out.',
    );
  }
  return changed(context, options, 'review decide', async (store, version) => {
    const shared = options.shared?.map((attribute) => ({
      attribute,
      reason: sharedThingOf(options.reason) ?? SHARED_THINGS[5],
      text: options.text ?? options.reason.replaceAll('_', ' '),
      expiresAt: options.expires,
    }));
    const { id, outcome, reason: reasonCode, text } = options;
    const { flag, entries } = await decideFlag(
      store,
      { id, version, outcome, reasonCode, text, shared },
      context.actor,
    );
    if (entries.length > 0) {
      const attributes = entries.map(({ attribute }) => attribute);
      const reread = await rereadFlags(store, attributes, context.actor);
      sayReread(
        context,
        options,
        reread.filter((one) => one.flag.id !== id),
      );
    }
    return flagById(store, flag.id);
  });
}

export interface WithText extends Seen {
  readonly text: string;
}

/** `commonthread review reopen ID`: takes a decision back. */
export const reopen = (context: Context, options: WithText): Promise<number> =>
  changed(context, options, 'review reopen', (store, version) =>
    reopenFlag(store, { id: options.id, version, text: options.text }, context.actor),
  );

/** `commonthread review note ID`: notes something about a flag. */
export const noteOn = (context: Context, options: WithText): Promise<number> =>
  changed(context, options, 'review note', (store) => noteOnFlag(store, options.id, options.text, context.actor));

/** `commonthread review stats`: the share confirmed by rule, and the time to decision. */
export function stats(context: Context, options: GlobalOptions): Promise<number> {
  return onStore(context, options, { did: 'review stats', missing: 'refuse' }, async (store) => {
    const printer = results(context, options.format, STATS);
    for (const row of await reviewStats(store)) await printer.write(row);
    await printer.end();
    return EXIT.done;
  });
}

const ofFlag = (context: Context, options: OfFlag, did: string, work: (store: Store) => Promise<number>) =>
  onStore(
    context,
    options,
    {
      did,
      missing: 'refuse',
      subjects: async (store) => [flagKey(options.id), ...(await flagById(store, options.id)).subjects],
    },
    work,
  );

/** Changes a flag as it was seen (`--seen VERSION`), or as it stands where nobody says what they saw. */
function changed(
  context: Context,
  options: Seen,
  did: string,
  change: (store: Store, version: number) => Promise<Flag>,
): Promise<number> {
  return ofFlag(context, options, did, async (store) => {
    const version = options.seen ?? (await flagById(store, options.id)).version;
    const printer = results(context, options.format, FLAGS);
    await printer.write(lineOf(await change(store, version)));
    await printer.end();
    return EXIT.done;
  });
}

interface ReviewLine extends FlagLine {
  readonly assignee: string | null;
  readonly reasonCode: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

const lineOf = (flag: Flag): ReviewLine => ({
  ...flagLine(flag),
  assignee: flag.assignee ?? null,
  reasonCode: flag.reasonCode ?? null,
  decidedBy: flag.decidedBy ?? null,
  decidedAt: flag.decidedAt ?? null,
});

const FLAGS: readonly Column<ReviewLine>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'version', numeric: true, value: ({ version }) => version },
  { name: 'severity', value: ({ severity }) => severity },
  { name: 'rule', value: ({ rule }) => rule },
  { name: 'status', value: ({ status }) => status },
  { name: 'assignee', value: ({ assignee }) => assignee ?? undefined },
  { name: 'bits', numeric: true, value: ({ bits }) => bits.toFixed(1) },
  { name: 'summary', value: ({ summary }) => summary },
];

const HISTORY: readonly Column<HistoryLine>[] = [
  { name: 'at', value: ({ at }) => at },
  { name: 'by', value: ({ by }) => by },
  { name: 'did', value: ({ did }) => did },
  { name: 'text', value: ({ text }) => text ?? undefined },
  { name: 'version', numeric: true, value: ({ version }) => version },
];

const percent = (share: number | null) => (share === null ? undefined : `${(100 * share).toFixed(0)} %`);

const STATS: readonly Column<RuleStats>[] = [
  { name: 'rule', value: ({ rule }) => rule },
  { name: 'raised', numeric: true, value: ({ raised }) => raised },
  { name: 'open', numeric: true, value: ({ open }) => open },
  { name: 'confirmed', numeric: true, value: ({ confirmed }) => confirmed },
  { name: 'explained', numeric: true, value: ({ explained }) => explained },
  { name: 'escalated', numeric: true, value: ({ escalated }) => escalated },
  { name: 'withdrawn', numeric: true, value: ({ withdrawn }) => withdrawn },
  { name: 'confirmedShare', numeric: true, value: ({ confirmedShare }) => percent(confirmedShare) },
  { name: 'medianHours', numeric: true, value: ({ medianHours }) => medianHours ?? undefined },
  { name: 'slowestTenthHours', numeric: true, value: ({ slowestTenthHours }) => slowestTenthHours ?? undefined },
];
