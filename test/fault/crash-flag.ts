import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../api/graph/open-store.ts';
import { outboxWaiting, outboxWaitingFor, queuedChanges } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { temporarySealKey } from '../../api/intake/seal-key.ts';
import type { Flag } from '../../api/work/flags/flag.ts';
import type { FlagLine } from '../../api/work/flags/flag-line.ts';
import { findFlags, readFlags } from '../../api/work/flags/read-flags.ts';
import { contentOf } from '../../api/work/flags/run/merge-draft.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { eventOfText, isWorkText } from '../../api/work/journal/work-text.ts';
import { STANDARD_OUTPUT } from '../../api/work/outbox/standard-output.ts';
import { randomSteps } from '../flags/random-changes.ts';
import { randomOf } from '../flags/random-of.ts';
import { type EndedRun, killedFlag, type Moment } from './killed-flag.ts';

export interface CrashOptions {
  /** Address of the store; a folder of its own where it is left out. */
  readonly address?: string | undefined;
  readonly password?: string | undefined;
  /** How often the command is to be killed while it runs. */
  readonly kills: number;
  readonly seed: number;
  readonly onKill?: (kills: number) => void;
}

/** How far a run had got when it was killed, by what it had left in the store and on standard output. */
type Phase = 'looking' | 'writing' | 'written' | 'printed' | 'settled';

/** What was counted; what must be none is none, or the product has a fault. */
export interface CrashCounts {
  readonly runs: number;
  /** Killed while it was running, not after its end. */
  readonly kills: number;
  /** Before it wrote anything of what it found. */
  readonly looking: number;
  /** When kept texts were being written that no commit stands for: seen in the files of an embedded store only. */
  readonly writing: number;
  /** After flags and outbox were committed, before a line of them arrived. */
  readonly written: number;
  /** After lines had arrived, before they were known to be delivered. */
  readonly printed: number;
  /** After that, before its end. */
  readonly settled: number;
  readonly flags: number;
  /** Versions of flags that were to be delivered. */
  readonly versions: number;
  readonly printedTwice: number;
  readonly storedTwice: number;
  readonly neverPrinted: number;
  readonly printedNotStored: number;
  /** Flags that are there without a crash and not with crashes, or the other way round, or say something else. */
  readonly unlikeWithoutCrash: number;
  readonly leftInQueue: number;
  readonly leftInOutbox: number;
}

/** Kills for each step of the world: each step has something new to flag, once. */
const KILLS_A_STEP = 4;
const LEAST_STEPS = 12;
/** About as many come with each step. */
const APPLICATIONS_A_STEP = 12;

/** Kills `commonthread flag` at many points of its work, runs it again until it has ended, and counts what became of the flags. */
export async function crashFlag({ address, password, kills, seed, onKill }: CrashOptions): Promise<CrashCounts> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-crash-'));
  const at = address ?? join(folder, 'store');
  const random = randomOf(seed);
  const sealKey = temporarySealKey();
  const open = () => openStore(at, password === undefined ? {} : { password });
  // Only a server can be looked at while a run is at it.
  const beside = address === undefined ? undefined : await open();
  const watched = { address: at, folder, password, store: beside };
  const load = async (store: Store, step: readonly object[]) => {
    await writeFile(join(folder, 'r.ndjson'), step.map((record) => `${JSON.stringify(record)}\n`).join(''));
    await ingest(store, [{ path: join(folder, 'r.ndjson') }], { sealKey });
  };
  const printed: FlagLine[] = [];
  const phases = { looking: 0, writing: 0, written: 0, printed: 0, settled: 0 };
  const count = { runs: 0, kills: 0 };
  /** How long the command works when nobody kills it, milliseconds. */
  let whole = 300;
  const run = async (moment?: Moment): Promise<EndedRun> => {
    const ended = await killedFlag(watched, moment);
    printed.push(...ended.lines);
    count.runs += 1;
    return ended;
  };

  const calm = await openStore(':memory:');
  try {
    const many = Math.max(LEAST_STEPS, Math.ceil(kills / KILLS_A_STEP));
    const steps = randomSteps(seed, APPLICATIONS_A_STEP * many, many);
    for (const [index, step] of steps.entries()) {
      const store = await open();
      await load(store, step.records);
      await store.close();
      await load(calm, step.records);
      await runFlags(calm, { catalogue: makeCatalogue() });
      const wanted = Math.ceil((kills * (index + 1)) / steps.length);
      let before = await progressOf(open, at);
      for (let tries = 0; count.kills < wanted && tries < 3 * kills; tries += 1) {
        const ran = await run(momentOf(before, whole, random));
        const size = await sizeOfRecords(at);
        const after = await progressOf(open, at);
        if (!ran.killed) {
          whole = 0.5 * whole + 0.5 * ran.ms;
          // There is nothing left to kill it at: the next step has more.
          if (after.events === before.events) break;
        } else {
          count.kills += 1;
          phases[phaseOf(ran, before, after, size)] += 1;
          onKill?.(count.kills);
        }
        before = after;
      }
      await run();
    }
    const store = await open();
    const counts = { ...count, ...phases, ...(await whatBecameOf(store, calm, printed)) };
    await store.close();
    return counts;
  } finally {
    await calm.close();
    await beside?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a run has left behind. */
interface Progress {
  /** Kept events. */
  readonly events: number;
  /** Deliveries to standard output that wait. */
  readonly waiting: number;
  /** Bytes of kept texts. */
  readonly size: number;
}

async function progressOf(open: () => Promise<Store>, at: string): Promise<Progress> {
  const store = await open();
  const events = (await keptWork(store)).length;
  const waiting = (await outboxWaitingFor(store, { target: STANDARD_OUTPUT })).length;
  await store.close();
  return { events, waiting, size: await sizeOfRecords(at) };
}

const sizeOfRecords = async (at: string): Promise<number> =>
  (await stat(join(at, 'records', '00000000.records')).catch(() => undefined))?.size ?? 0;

/** Anywhere in its work one time in three; otherwise about when it commits, or prints where something waits to be printed. */
function momentOf({ waiting }: Progress, whole: number, random: ReturnType<typeof randomOf>): Moment {
  if (random.chance(0.34)) return { after: 'begins', ms: random.below(Math.ceil(1.1 * whole)) };
  if (waiting > 0 || random.chance(0.2)) return { after: 'prints', ms: random.below(6) };
  return { after: 'writes', ms: random.below(25) };
}

/** @param size bytes of kept texts when it was killed, before the store was opened again */
function phaseOf({ lines }: EndedRun, before: Progress, after: Progress, size: number): Phase {
  if (lines.length > 0) return after.waiting > 0 ? 'printed' : 'settled';
  if (after.events > before.events) return after.waiting > 0 ? 'written' : 'settled';
  return size > before.size ? 'writing' : 'looking';
}

async function keptWork(store: Store): Promise<unknown[]> {
  const events: unknown[] = [];
  for await (const { text } of store.records()) if (isWorkText(text)) events.push(eventOfText(text));
  return events;
}

interface FlagEvent {
  readonly type: string;
  readonly flag: Flag;
  readonly deliver: readonly string[];
}

async function whatBecameOf(store: Store, calm: Store, printed: readonly FlagLine[]) {
  const events = (await keptWork(store)).filter((event) => (event as FlagEvent).type === 'flag') as FlagEvent[];
  const nameOf = ({ id, version }: Pick<Flag, 'id' | 'version'>) => `${id} ${version}`;
  const kept = events.map(({ flag }) => nameOf(flag));
  const toDeliver = events.filter(({ deliver }) => deliver.includes(STANDARD_OUTPUT)).map(({ flag }) => flag);
  const lines = printed.map(nameOf);
  const last = new Map(toDeliver.map((flag) => [flag.id, flag]));
  const said = async (from: Store) => {
    const flags = await readFlags(
      from,
      (await findFlags(from)).map(({ key }) => key),
    );
    return new Map(flags.map((flag) => [flag.id, `${flag.status} ${contentOf(flag)}`]));
  };
  const [here, there] = [await said(store), await said(calm)];
  return {
    flags: here.size,
    versions: toDeliver.length,
    printedTwice: lines.length - new Set(lines).size,
    storedTwice: kept.length - new Set(kept).size,
    neverPrinted: [...last.values()].filter((flag) => !lines.includes(nameOf(flag))).length,
    printedNotStored: lines.filter((name) => !kept.includes(name)).length,
    unlikeWithoutCrash: [...new Set([...here.keys(), ...there.keys()])].filter((id) => here.get(id) !== there.get(id))
      .length,
    leftInQueue: (await queuedChanges(store)).length,
    leftInOutbox: (await outboxWaiting(store, { limit: 1_000 })).length,
  };
}
