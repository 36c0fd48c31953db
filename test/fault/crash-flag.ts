import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../api/graph/open-store.ts';
import { outboxWaiting, queuedChanges } from '../../api/graph/queries.generated.ts';
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

export interface CrashOptions {
  /** Address of the store; a folder of its own where it is left out. */
  readonly address?: string | undefined;
  readonly password?: string | undefined;
  /** How often the command is to be killed while it runs. */
  readonly kills: number;
  readonly seed: number;
  readonly onKill?: (kills: number) => void;
}

/** What was counted; what must be none is none, or the product has a fault. */
export interface CrashCounts {
  readonly runs: number;
  /** Killed while it was running, not after its end. */
  readonly kills: number;
  /** Killed after it had written something, before it had ended. */
  readonly killsAfterWriting: number;
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

const APPLICATIONS = 160;
const STEPS = 12;
const MAIN = new URL('../../api/cli/main.ts', import.meta.url).pathname;

/** Kills `commonthread flag` at random points of its work, runs it again until it has ended, and counts what became of the flags. */
export async function crashFlag({ address, password, kills, seed, onKill }: CrashOptions): Promise<CrashCounts> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-crash-'));
  const at = address ?? join(folder, 'store');
  const random = randomOf(seed);
  const sealKey = temporarySealKey();
  const open = () => openStore(at, password === undefined ? {} : { password });
  const load = async (store: Store, step: readonly object[]) => {
    await writeFile(join(folder, 'r.ndjson'), step.map((record) => `${JSON.stringify(record)}\n`).join(''));
    await ingest(store, [{ path: join(folder, 'r.ndjson') }], { sealKey });
  };
  const printed: FlagLine[] = [];
  const count = { runs: 0, kills: 0, killsAfterWriting: 0 };
  const writesOf = async () => {
    const store = await open();
    const texts = await keptWork(store);
    await store.close();
    return texts.length;
  };
  /** How long the command works when nobody kills it, milliseconds. */
  let whole = 300;

  const calm = await openStore(':memory:');
  try {
    const steps = randomSteps(seed, APPLICATIONS, STEPS);
    for (const [index, step] of steps.entries()) {
      const store = await open();
      await load(store, step.records);
      await store.close();
      await load(calm, step.records);
      await runFlags(calm, { catalogue: makeCatalogue() });
      const wanted = Math.ceil((kills * (index + 1)) / steps.length);
      for (let tries = 0; count.kills < wanted && tries < 3 * kills; tries += 1) {
        const before = await writesOf();
        // Half of them near the end, where it writes and prints.
        const from = random.chance(0.5) ? 0.6 * whole : 0;
        const ran = await runUntilKilled(at, folder, password, from + random.below(Math.ceil(1.1 * whole - from)));
        printed.push(...ran.lines);
        count.runs += 1;
        if (!ran.killed) {
          whole = 0.5 * whole + 0.5 * ran.ms;
          // There is nothing left to kill it at: the next step has more.
          if ((await writesOf()) === before) break;
          continue;
        }
        count.kills += 1;
        if ((await writesOf()) > before) count.killsAfterWriting += 1;
        onKill?.(count.kills);
      }
      const ended = await runUntilKilled(at, folder, password, undefined);
      printed.push(...ended.lines);
      count.runs += 1;
    }
    const store = await open();
    const counts = { ...count, ...(await whatBecameOf(store, calm, printed)) };
    await store.close();
    return counts;
  } finally {
    await calm.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param patience milliseconds from when it has opened the store and begins; it is not killed where it is left out */
async function runUntilKilled(
  store: string,
  folder: string,
  password: string | undefined,
  patience: number | undefined,
) {
  const audit = join(password === undefined ? store : join(folder, 'config'), 'audit.ndjson');
  const sizeOfAudit = async () => (await stat(audit).catch(() => undefined))?.size ?? 0;
  const before = await sizeOfAudit();
  const argv = ['--import', 'tsx', MAIN, 'flag', '--format', 'ndjson', '--store', store, '--wait', '90'];
  const child = spawn(process.execPath, argv, {
    cwd: new URL('../..', import.meta.url).pathname,
    env: {
      ...process.env,
      COMMONTHREAD_CONFIG: join(folder, 'config'),
      COMMONTHREAD_ACTOR: 'crash test',
      ...(password === undefined ? {} : { NEO4J_PASSWORD: password }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  // What is done is recorded before it is done: then the work begins, and all before that was starting.
  while (child.exitCode === null && (await sizeOfAudit()) === before) await sleep(2);
  const started = performance.now();
  const timer = patience === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), patience);
  const code = await ended;
  clearTimeout(timer);
  if (code !== null && code !== 0 && code !== 10) throw new Error(`flag ended with ${code}: ${stderr}`);
  // A line that was cut short has not arrived.
  const lines = stdout.split('\n').slice(0, -1);
  return {
    killed: code === null,
    ms: performance.now() - started,
    lines: lines.map((line) => JSON.parse(line) as FlagLine),
  };
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
