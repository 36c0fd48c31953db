import pLimit from 'p-limit';
import { claimOutbox, type OutboxDueRow, outboxDue, settleOutbox } from '../../graph/queries.generated.ts';
import type { Store } from '../../graph/store.ts';
import { recordWork } from '../journal/record-work.ts';
import { idOfKey } from '../party-key.ts';
import { WorkError } from '../work-error.ts';
import { appendLines } from './append-lines.ts';
import { backoff } from './backoff.ts';
import type { FileTarget, Target } from './target.ts';
import { loadSecrets } from './webhook/load-secrets.ts';
import { type Outcome, send } from './webhook/send.ts';

/** What one pass did, by count. */
export interface Delivered {
  readonly delivered: number;
  /** Attempts that failed and will be made again. */
  readonly failed: number;
  /** Deliveries that have now failed too often. */
  readonly dead: number;
}

/** Called for each target that something went wrong with, with how often. Without data of a record. */
export type OnProblem = (target: string, problem: string, times: number) => void;

/** Deliveries that are claimed, sent and settled together. */
const AT_ONCE = 20;
/** Of which so many are on their way at the same time. */
const ON_THE_WAY = 4;
/** How long a claim holds beyond the longest attempts: who claimed it and died made an attempt for nothing. */
const CLAIM_MS = 10_000;

type Attempted = OutboxDueRow & { readonly outcome: Outcome };

/**
 * Delivers what may be delivered now. At least once: what is sent and not yet settled when the process dies is sent again,
 * under the same key. Any number of processes may do this; each delivery is claimed by one of them at a time.
 */
export async function deliver(
  store: Store,
  targets: readonly Target[],
  options: { readonly signal?: AbortSignal | undefined; readonly onProblem?: OnProblem | undefined } = {},
): Promise<Delivered> {
  const done = await Promise.all(targets.map((target) => deliverTo(target, store, options)));
  const sum = (count: keyof Delivered) => done.reduce((total, one) => total + one[count], 0);
  return { delivered: sum('delivered'), failed: sum('failed'), dead: sum('dead') };
}

async function deliverTo(
  target: Target,
  store: Store,
  { signal, onProblem }: { readonly signal?: AbortSignal | undefined; readonly onProblem?: OnProblem | undefined },
): Promise<Delivered> {
  const counts = { delivered: 0, failed: 0, dead: 0 };
  const attempt = await attemptsTo(target).catch((error: unknown) => {
    if (!(error instanceof WorkError)) throw error;
    // Nothing is claimed, and the other targets go on.
    onProblem?.(target.name, `${error.message} ${error.next}`, 1);
  });
  if (attempt === undefined) return counts;
  const problems = new Map<string, number>();
  while (!signal?.aborted) {
    const claimed = await claim(store, target);
    if (claimed.length === 0) break;
    const attempted = await attempt(claimed);
    const settled = attempted.map((one) => settledRow(target, one));
    await settle(store, target.name, settled);
    for (const { state, problem } of settled) {
      counts[state === 'waiting' ? 'failed' : state] += 1;
      if (problem !== undefined) problems.set(problem, (problems.get(problem) ?? 0) + 1);
    }
    // A receiver that takes nothing now is not asked for all the rest as well.
    if (!attempted.some(({ outcome }) => outcome.delivered)) break;
  }
  for (const [problem, times] of problems) onProblem?.(target.name, problem, times);
  return counts;
}

async function claim(store: Store, target: Target): Promise<readonly OutboxDueRow[]> {
  const now = Date.now();
  const due = await outboxDue(store, { targets: [target.name], now: instant(now), limit: AT_ONCE });
  if (due.length === 0) return [];
  const rows = due.map(({ key, attempts }) => ({ key, attempts }));
  const longest = 'webhook' in target ? target.timeout * Math.ceil(AT_ONCE / ON_THE_WAY) : 0;
  const until = instant(now + longest + CLAIM_MS);
  const ours = new Set((await store.write((writer) => claimOutbox(writer, { rows, until }))).map(({ key }) => key));
  return due.filter(({ key }) => ours.has(key)).map((row) => ({ ...row, attempts: row.attempts + 1 }));
}

type Attempts = (rows: readonly OutboxDueRow[]) => Promise<readonly Attempted[]>;

/** How attempts at a target are made. @throws WorkError where it is not set up */
async function attemptsTo(target: Target): Promise<Attempts> {
  if (!('webhook' in target)) return (rows) => append(target, rows);
  const secrets = await loadSecrets(target.name);
  const onTheWay = pLimit(ON_THE_WAY);
  const post = async (row: OutboxDueRow): Promise<Attempted> => ({
    ...row,
    outcome: await send(target, { id: idOfKey(row.key), body: row.payload }, secrets),
  });
  return (rows) => Promise.all(rows.map((row) => onTheWay(() => post(row))));
}

async function append({ file }: FileTarget, rows: readonly OutboxDueRow[]): Promise<readonly Attempted[]> {
  const lines = rows.map(({ payload }) => payload);
  const outcome: Outcome = await appendLines(file, lines).then(
    () => ({ delivered: true }),
    (error: NodeJS.ErrnoException) => ({ delivered: false, problem: `cannot be written (${error.code ?? 'error'})` }),
  );
  return rows.map((row) => ({ ...row, outcome }));
}

/** A file that cannot be written is mended, not given up. */
const FILE_RETRY = { attempts: Number.POSITIVE_INFINITY, firstRetry: 30_000, longestRetry: 3_600_000 };

function settledRow(target: Target, { key, attempts, outcome }: Attempted) {
  const now = Date.now();
  if (outcome.delivered)
    return { key, attempts, state: 'delivered' as const, nextAt: instant(now), problem: undefined };
  const { attempts: most, firstRetry, longestRetry } = 'webhook' in target ? target : FILE_RETRY;
  const { problem } = outcome;
  if (attempts >= most || outcome.final)
    return { key, attempts, state: 'dead' as const, nextAt: instant(now), problem };
  const wait = Math.max(backoff(attempts, firstRetry, longestRetry), outcome.notBefore ?? 0);
  return { key, attempts, state: 'waiting' as const, nextAt: instant(now + wait), problem };
}

/** Ends are kept like decisions; an attempt that failed is of the moment, and forgetting it costs one attempt more. */
async function settle(store: Store, target: string, rows: readonly ReturnType<typeof settledRow>[]): Promise<void> {
  const again = rows.filter(({ state }) => state === 'waiting');
  const ended = rows.filter(({ state }) => state !== 'waiting');
  await store.write(async (writer) => {
    if (again.length > 0) await settleOutbox(writer, { rows: again });
    if (ended.length > 0) {
      await recordWork(writer, [{ type: 'outbox', at: instant(Date.now()), by: target, rows: ended }]);
    }
  });
}

const instant = (ms: number): string => new Date(ms).toISOString();
