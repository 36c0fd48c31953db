import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { storeState } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import type { FlagLine } from '../../api/work/flags/flag-line.ts';
import { MAIN } from '../cli/command.ts';

/** What is seen of a run from outside, in the order in which it comes about. */
export type Sign = 'begins' | 'writes' | 'prints';

/** When a run is killed: so many milliseconds after a sign of it. */
export interface Moment {
  readonly after: Sign;
  readonly ms: number;
}

/** Where a run is, and how its signs are seen. */
export interface Watched {
  /** Address of the store. */
  readonly address: string;
  readonly folder: string;
  /** Of a Neo4j. */
  readonly password?: string | undefined;
  /** An open Neo4j, to look at while the run is at it; an embedded store is looked at by its files. */
  readonly store?: Store | undefined;
}

/** How a run of `commonthread flag` ended. */
export interface EndedRun {
  readonly killed: boolean;
  /** Milliseconds from when it began to work. */
  readonly ms: number;
  /** Whole lines that arrived. */
  readonly lines: readonly FlagLine[];
}

/** How often a server is asked how far a run has got, milliseconds. */
const LOOK_MS = 4;

/** Runs `commonthread flag` as a process of its own, and kills it with SIGKILL at a moment; lets it end where none is given. */
export async function killedFlag(watched: Watched, moment?: Moment): Promise<EndedRun> {
  const { address, folder, password } = watched;
  const audit = join(password === undefined ? address : join(folder, 'config'), 'audit.ndjson');
  const sizeOfAudit = async () => (await stat(audit).catch(() => undefined))?.size ?? 0;
  const before = await sizeOfAudit();
  const child = spawn(process.execPath, [MAIN, 'flag', '--format', 'ndjson', '--store', address, '--wait', '90'], {
    cwd: folder,
    env: {
      ...process.env,
      COMMONTHREAD_CONFIG: join(folder, 'config'),
      COMMONTHREAD_ACTOR: 'crash test',
      ...(password === undefined ? {} : { NEO4J_PASSWORD: password }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const seen = (sign: Sign): void => {
    if (moment?.after !== sign) return;
    if (moment.ms < 1) child.kill('SIGKILL');
    else setTimeout(() => child.kill('SIGKILL'), moment.ms);
  };
  let stopWatching: () => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (stdout === '') seen('prints');
    stdout += text;
  });
  // What is done is recorded before it is done: then the work begins, and all before that was starting.
  while (child.exitCode === null && (await sizeOfAudit()) === before) await sleep(2);
  const started = performance.now();
  seen('begins');
  if (moment?.after === 'writes') stopWatching = whenItWrites(watched, () => seen('writes'));
  const code = await ended;
  stopWatching();
  if (code !== null && code !== 0 && code !== 10) throw new Error(`flag ended with ${code}: ${stderr}`);
  // A line that was cut short has not arrived.
  const lines = stdout.split('\n').slice(0, -1);
  return {
    killed: code === null,
    ms: performance.now() - started,
    lines: lines.map((line) => JSON.parse(line) as FlagLine),
  };
}

/** Calls once it is seen that the run writes: to its records, before the commit, or on a server after it. */
function whenItWrites({ address, store }: Watched, then: () => void): () => void {
  let over = false;
  const once = () => {
    if (!over) then();
    over = true;
  };
  if (store === undefined) {
    const watcher = watch(join(address, 'records'), once);
    return () => watcher.close();
  }
  const look = async () => {
    let lease: number | undefined;
    while (!over) {
      const [{ writes } = { writes: 0 }] = await storeState(store);
      lease ??= writes;
      // The first write takes the lease.
      if (writes > lease + 1) return once();
      await sleep(LOOK_MS);
    }
  };
  void look();
  return () => {
    over = true;
  };
}
