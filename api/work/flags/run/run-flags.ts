import type { RingStep } from '../../../evidence/ring-lineage.ts';
import { expiredBetween, lastRun, queuedChanges } from '../../../graph/queries.generated.ts';
import type { Runner, Store, Writer } from '../../../graph/store.ts';
import type { IndicatorCatalogue } from '../../indicators/catalogue.ts';
import { recordWork } from '../../journal/record-work.ts';
import type { WorkEvent } from '../../journal/work-event.ts';
import { pages } from '../../pages.ts';
import { recordRings } from '../../rings/record-rings.ts';
import { readTouched, type Touched } from '../affected/touched.ts';
import type { Flag } from '../flag.ts';
import { ringFlags } from '../rules/ring-flags.ts';
import { defaultFlagSettings, type FlagSettings, fingerprintOf } from '../settings.ts';
import { changesOf, type Decision, decisionOf, decisionsOf } from './decide.ts';
import { takeFlagLease } from './lease.ts';
import { lookAtTouched } from './look-at.ts';
import { lookAtAll } from './look-at-all.ts';
import type { Finding, FlagChange } from './merge-draft.ts';
import type { RingsFound } from './rings-found.ts';

export interface RunOptions {
  readonly settings?: FlagSettings | undefined;
  readonly catalogue: IndicatorCatalogue;
  /** Names of the targets that new and changed flags are to be delivered to. */
  readonly targets?: readonly string[] | undefined;
  /** Looks at everything, not only at what changed. */
  readonly full?: boolean | undefined;
  /** Takes what is there as known. */
  readonly baseline?: boolean | undefined;
  /** Only says what it would flag: writes nothing, and leaves the queue as it is. */
  readonly dryRun?: boolean | undefined;
  /** Milliseconds to wait for another job to end. */
  readonly waitMs?: number | undefined;
  /** Who runs it, for whoever has to wait. */
  readonly by?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface RunResult {
  /** New, changed and withdrawn flags; without those of which only numbers drifted. */
  readonly changes: readonly FlagChange[];
  /** Whether everything was looked at, and why where that was not asked for. */
  readonly full: boolean;
  readonly because: string | undefined;
  /** Queued keys that it looked at. */
  readonly touched: number;
  readonly seconds: number;
}

/** What the job does is written under this name. */
const BY = 'flag';
/** More touched keys are looked at with everything else: walking the whole store once costs less. */
const MOST_TOUCHED = 20_000;
/** Flags in one transaction. */
const WRITTEN_AT_ONCE = 2_000;

/**
 * The job that flags what is new: looks at what changed since it last ran, and in one transaction writes what it found,
 * puts it into the outbox and consumes the queue of what changed. Killed anywhere and run again, every flag is there once.
 * @throws WorkError `leased` where another job is at it
 */
export async function runFlags(store: Store, options: RunOptions): Promise<RunResult> {
  if (options.dryRun) return lookAndWrite(store, options, undefined);
  const lease = await takeFlagLease(store, options.by ?? 'Somebody', options.waitMs ?? 0, options.signal);
  try {
    return await lookAndWrite(store, options, (writer) => lease.check(writer));
  } finally {
    await lease.release();
  }
}

async function lookAndWrite(
  store: Store,
  options: RunOptions,
  check: ((writer: Writer) => Promise<void>) | undefined,
): Promise<RunResult> {
  const started = performance.now();
  const now = new Date();
  const settings = options.settings ?? defaultFlagSettings;
  const looking = { settings, catalogue: options.catalogue, now, signal: options.signal };
  const fingerprint = fingerprintOf(settings, options.catalogue);
  const [last] = await lastRun(store);
  const queue = await queuedChanges(store);
  const expired = last === undefined ? [] : await expiredBetween(store, { from: last.at, until: now.toISOString() });
  const keys = new Set([...queue.flatMap((change) => change.keys), ...expired.map(({ attribute }) => attribute)]);
  const touched = await readTouched(store, keys);
  const because = whyFull(last?.settings, fingerprint, touched, keys.size);
  const full = options.full === true || because !== undefined;
  const look = full
    ? await lookAtAll(store, looking, touched, because !== undefined)
    : await lookAtTouched(store, touched, looking);
  const finding: Finding = { at: now.toISOString(), status: options.baseline ? 'known' : 'new' };
  const decisions = await decisionsOf(store, look, settings, finding);
  const until = queue.at(-1)?.n ?? 0;
  const done = { fingerprint, until };
  const linked = decisions.flatMap(({ rule, subjects }) => (rule === 'new_link' ? subjects : []));
  const rings = await look.rings(new Set(linked));
  const found = { decisions, rings, settings, finding };
  const changes =
    check === undefined
      ? [...(await changesOf(store, decisions, finding)), ...(await changesOfRings(store, rings?.steps, found))]
      : await write(store, found, options, done, check);
  return {
    changes: changes.filter(({ kind }) => kind !== 'drift'),
    full,
    because: options.full ? undefined : because,
    touched: keys.size,
    seconds: Math.round(performance.now() - started) / 1_000,
  };
}

/** What a look found, to be put together with what is stored. */
interface Found {
  readonly decisions: readonly Decision[];
  readonly rings: RingsFound | undefined;
  readonly settings: FlagSettings;
  readonly finding: Finding;
}

interface Done {
  readonly fingerprint: string;
  /** The last write that was queued when the queue was read. */
  readonly until: number;
}

/** The last transaction consumes the queue: cut short before it, the same is found again, and what is there is not new. */
async function write(
  store: Store,
  { decisions, rings, finding, settings }: Found,
  { targets = [], baseline }: RunOptions,
  done: Done,
  check: (writer: Writer) => Promise<void>,
): Promise<readonly FlagChange[]> {
  const deliver = baseline ? [] : targets;
  const all: FlagChange[] = [];
  const parts = [...pages(decisions, WRITTEN_AT_ONCE)];
  for (const [index, part] of (parts.length === 0 ? [[]] : parts).entries()) {
    const isLast = index >= parts.length - 1;
    const changes = await store.write(async (writer) => {
      await check(writer);
      const steps =
        isLast && rings !== undefined ? await recordRings(writer, rings.rings, timeOf(rings, finding.at)) : [];
      const made = [
        ...(await changesOf(writer, part, finding)),
        ...(await changesOfRings(writer, steps, { rings, settings, finding })),
      ];
      const flags = made.map(({ flag, kind }) => eventOf(flag, finding.at, kind === 'drift' ? [] : deliver));
      await recordWork(writer, isLast ? [...flags, await runEventOf(writer, finding.at, done)] : flags);
      return made;
    });
    all.push(...changes);
  }
  return all;
}

/** What became of rings, where somebody has to be told: not of those that are taken as known. */
async function changesOfRings(
  store: Runner,
  steps: readonly RingStep[] = [],
  { rings, settings, finding }: Omit<Found, 'decisions'>,
): Promise<readonly FlagChange[]> {
  if (rings === undefined || finding.status === 'known') return [];
  const drafts = ringFlags(steps, rings, settings);
  return changesOf(store, drafts.map(decisionOf), finding);
}

const timeOf = ({ around }: RingsFound, at: string) => ({ at, by: BY, ...(around === undefined ? {} : { around }) });

const eventOf = (flag: Flag, at: string, deliver: readonly string[]): WorkEvent => ({
  type: 'flag',
  at,
  by: BY,
  flag,
  deliver: [...deliver],
});

async function runEventOf(writer: Writer, at: string, { fingerprint, until }: Done): Promise<WorkEvent> {
  const later = (await queuedChanges(writer)).some(({ n }) => n > until);
  return { type: 'run', at, by: BY, settings: fingerprint, until: later ? until : null };
}

function whyFull(
  settings: string | undefined,
  fingerprint: string,
  touched: Touched,
  keys: number,
): string | undefined {
  if (settings === undefined) return 'it has never run on this store';
  if (settings !== fingerprint) return 'what is flagged, the model or the indicators are not those of the last run';
  if (touched.everything) return 'the graph was derived again';
  if (keys > MOST_TOUCHED) return `more than ${MOST_TOUCHED} records changed`;
  return undefined;
}
