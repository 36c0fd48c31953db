import { attributeKinds } from '../../graph/attribute-kind.ts';
import type { Store, Writer } from '../../graph/store.ts';
import { type Erased, eraseRecords } from '../../intake/erase.ts';
import { erasedMark } from '../../intake/erased-mark.ts';
import type { SealKey } from '../../intake/seal-key.ts';
import { takeFlagLease } from '../flags/run/lease.ts';
import { recordWork } from '../journal/record-work.ts';
import { eraseFromJournal } from './erase-from-journal.ts';
import { type ErasureTarget, eraseTargets } from './erasure-targets.ts';
import { goneOf } from './gone.ts';

/** How much left the store, by what it was; nothing that names anybody. */
export interface Removed {
  readonly applications: number;
  readonly brokers: number;
  /** Entries of lists of known values. */
  readonly listed: number;
  /** Kept texts, older versions included. */
  readonly versions: number;
  readonly applicants: number;
  /** Values that nobody else holds. */
  readonly values: number;
  readonly flags: number;
  readonly rings: number;
  /** Entries of the ledger of shared things, about values that nobody else holds. */
  readonly entries: number;
  /** Queued writes that told of it. */
  readonly queued: number;
}

export interface ErasureResult {
  readonly removed: Removed;
  /** Flags, cases, rings and entries that stay and say less, by key. */
  readonly reduced: readonly string[];
  /** Keys of brokers that applications of others still name by their id, which is all that is left of them. */
  readonly named: readonly string[];
  /** By node key of each record, party and value that is no more, the mark that may stand for it where a text has to name it. */
  readonly marks: ReadonlyMap<string, string>;
  readonly seconds: number;
}

export interface ErasureOptions {
  readonly key: SealKey;
  /** Who erases, by name. */
  readonly by: string;
  /** Finds out what would be removed, and changes nothing. */
  readonly dryRun?: boolean;
  /** Ends the wait for a job that looks for flags. */
  readonly signal?: AbortSignal | undefined;
  /** Told, before anything is final, by which marks texts beside the store may name what will be no more. May be told again. */
  readonly beforeCommit?: (marks: ErasureResult['marks']) => Promise<void>;
  /** See CLAIM_HUB_NAMES. */
  readonly claimHubNames?: number | undefined;
}

/** How long to wait for a job that looks for flags. */
const WAIT_MS = 600_000;

/** Ends a write that was only made to see what it would do. */
class NothingChanged extends Error {}

/**
 * Erases parties and records: the graph, kept records, the queue, flags, cases, rings, deliveries and the journal say
 * nothing of them afterwards, and the graph is the one that would have come about without them. What stays is that
 * something was erased, when and by whom, and a keyed hash by which a record is known should it come back. A job that looks
 * for flags is waited for: it would write of whom it has seen before.
 * @throws WorkError where a target is not there, or is no record, and `leased` where that job does not end
 */
export async function erase(
  store: Store,
  targets: readonly ErasureTarget[],
  options: ErasureOptions,
): Promise<ErasureResult> {
  const started = performance.now();
  const lease = options.dryRun ? undefined : await takeFlagLease(store, options.by, WAIT_MS, options.signal);
  let result: Omit<ErasureResult, 'seconds'> | undefined;
  try {
    await store.write(async (writer) => {
      await lease?.check(writer);
      result = await eraseIn(writer, store, targets, options);
      if (options.dryRun) throw new NothingChanged();
    });
  } catch (error) {
    if (!(error instanceof NothingChanged)) throw error;
  } finally {
    await lease?.release();
  }
  if (result === undefined) throw new Error('The write ended without a result.');
  return { ...result, seconds: Math.round(performance.now() - started) / 1_000 };
}

async function eraseIn(
  writer: Writer,
  store: Store,
  targets: readonly ErasureTarget[],
  { key, by, dryRun, beforeCommit, claimHubNames }: ErasureOptions,
): Promise<Omit<ErasureResult, 'seconds'>> {
  const keys = await eraseTargets(writer, targets, key);
  const erased = await eraseRecords(writer, store, keys, claimHubNames);
  const gone = goneOf(erased, key);
  const work = await eraseFromJournal(writer, store, gone);
  const removed = removedOf(erased, work.removed);
  const mark = (of: string) => erasedMark(of, key);
  const marks = new Map([...gone.keys].map((of) => [of, mark(of)]));
  const result = { removed, reduced: work.reduced, named: erased.named, marks };
  if (dryRun) return result;
  const forgotten = erased.versions.map(({ pointer }) => ({ pointer, text: '' }));
  await writer.replace([...forgotten, ...work.replacing]);
  const at = new Date().toISOString();
  await recordWork(writer, [
    { type: 'erasure', at, by, marks: erased.records.map(mark).sort(), removed: { ...removed } },
  ]);
  await beforeCommit?.(marks);
  return result;
}

function removedOf({ records, versions, parties, values, queued }: Erased, work: readonly string[]): Removed {
  const count = (keys: readonly string[], ...kinds: readonly string[]) =>
    keys.filter((key) => kinds.includes(key.slice(0, key.indexOf(':')))).length;
  return {
    applications: count(records, 'application'),
    brokers: count(records, 'broker'),
    listed: count(records, 'known'),
    versions: versions.length,
    applicants: count(parties, 'applicant'),
    values: count(values, ...attributeKinds),
    flags: count(work, 'flag'),
    rings: count(work, 'ring'),
    entries: count(work, 'entry'),
    queued,
  };
}
