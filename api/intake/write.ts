import {
  createApplications,
  createBrokers,
  createPlacements,
  deleteObservations,
  deletePlacements,
  deleteUnheldAttributes,
  deleteUnnamedBrokers,
  existingHolders,
  existingKnownValues,
  mergeKnownValues,
  queueChange,
  setHistory,
  setKnownHistory,
  updateApplications,
  updateBrokers,
} from '../graph/queries.generated.ts';
import type { Writer } from '../graph/store.ts';
import type { DerivedApplication, DerivedBroker } from './graph-rows.ts';
import { applicantsBefore } from './write/derive-applicants.ts';
import { type Existing, type Incoming, type Plan, planVersions } from './write/plan.ts';
import { keyOfPlacements, keysOfLost } from './write/touched-keys.ts';
import { writeApplicants } from './write/write-applicants.ts';
import { writeObserved } from './write/write-observed.ts';

/** What became of the records of a batch. */
export interface BatchOutcome {
  /** Records that the store did not have in any version. */
  readonly accepted: number;
  /** Further versions of records: newer ones, which stand now, and older ones, which are history. */
  readonly updated: number;
  /** Versions that were there already. */
  readonly unchanged: number;
}

interface Stored extends Existing {
  readonly broker: string | null;
  readonly declared: boolean | null;
}

/** A plan whose standing version is of one kind. */
interface Standing<T> {
  readonly plan: Plan;
  readonly derived: T;
  readonly hash: string;
  readonly incoming: Incoming;
}

/**
 * Writes a batch within the transaction of `writer`. The outcome in the graph depends on the set of records that the store
 * has been given, never on their order or on how they were cut into batches.
 * @param hubNames see CLAIM_HUB_NAMES
 */
export async function writeBatch(writer: Writer, batch: readonly Incoming[], hubNames: number): Promise<BatchOutcome> {
  const stored = await storedOf(writer, batch);
  const plans = planVersions(batch, stored);
  const pointers = await keepFresh(writer, plans);
  const pointerOf = (item: Incoming): string => item.pointer ?? pointers.get(item) ?? '';
  const historyOf = (plan: Plan) => ({
    olderHashes: plan.older.map(({ hash }) => hash),
    olderRecords: plan.older.map(({ incoming, record }) =>
      incoming === undefined ? (record ?? '') : pointerOf(incoming),
    ),
  });
  const versionOf = ({ plan, hash, incoming }: Standing<unknown>) => ({
    hash,
    record: pointerOf(incoming),
    ...historyOf(plan),
  });

  const applications = standing(plans, (derived) => (derived.kind === 'application' ? derived : undefined));
  const brokers = standing(plans, (derived) => (derived.kind === 'broker' ? derived : undefined));
  const known = standing(plans, (derived) => (derived.kind === 'known' ? derived : undefined));
  const [newApplications, updatedApplications] = parted(applications, ({ plan }) => plan.existing === undefined);
  const [newBrokers, updatedBrokers] = parted(brokers, ({ plan }) => plan.existing === undefined);
  const changed = applications.map(({ derived }) => derived);
  const updatedKeys = updatedApplications.map(({ plan }) => plan.key);
  const before = await applicantsBefore(writer, changed, updatedKeys, hubNames);

  const rowOf = (item: Standing<DerivedApplication>) => ({ ...item.derived.row, ...versionOf(item) });
  const brokerRowOf = (item: Standing<DerivedBroker>) => ({ ...item.derived.row, ...versionOf(item) });
  const placeholders = namedOnly(changed, stored, brokers);
  // Statements of a write run in the order in which they are called: only who needs an answer waits for it.
  await Promise.all([
    some(newApplications.map(rowOf), (rows) => createApplications(writer, { rows })),
    some(updatedApplications.map(rowOf), (rows) => updateApplications(writer, { rows })),
    some([...newBrokers.map(brokerRowOf), ...placeholders], (rows) => createBrokers(writer, { rows })),
    some(updatedBrokers.map(brokerRowOf), (rows) => updateBrokers(writer, { rows })),
    some(
      plans.filter((plan) => plan.standing === undefined).map((plan) => ({ key: plan.key, ...historyOf(plan) })),
      (rows) => Promise.all([setHistory(writer, { rows }), setKnownHistory(writer, { rows })]),
    ),
    some(
      known.map((item) => ({ ...item.derived.row, ...versionOf(item) })),
      (rows) => mergeKnownValues(writer, { rows }),
    ),
  ]);

  const holders = [...updatedKeys, ...updatedBrokers.map(({ plan }) => plan.key)];
  const lost = holders.length === 0 ? [] : await deleteObservations(writer, { holders });
  const observed = [...changed, ...brokers.map(({ derived }) => derived)].flatMap((derived) => derived.observed);
  const held = new Set(observed.map(({ attribute }) => attribute.key));
  const letGo = lost.map(({ attribute }) => attribute);
  const unheld = letGo.filter((key) => !held.has(key));
  const touchedByLoss = await keysOfLost(writer, letGo, unheld);
  const formerBrokers = updatedKeys.map((key) => stored.get(key)?.broker).filter((key) => typeof key === 'string');
  await Promise.all([
    writeObserved(writer, observed),
    some(unheld, (keys) => deleteUnheldAttributes(writer, { keys })),
    some(updatedKeys, (keys) => deletePlacements(writer, { applications: keys })),
    some(
      changed.flatMap(({ key, placedBy }) =>
        placedBy === undefined ? [] : [{ broker: placedBy.key, application: key }],
      ),
      (rows) => createPlacements(writer, { rows }),
    ),
    some([...new Set(formerBrokers)], (keys) => deleteUnnamedBrokers(writer, { keys })),
  ]);

  const moved = changed.length === 0 ? [] : await writeApplicants(writer, changed, before, letGo, hubNames);
  const touched = [
    ...plans.filter((plan) => plan.standing !== undefined).map(({ key }) => key),
    ...touchedByLoss,
    ...formerBrokers.map(keyOfPlacements),
    ...moved,
  ];
  await some([...new Set(touched)], (keys) => queueChange(writer, { keys }));
  return outcomeOf(batch.length, plans);
}

async function storedOf(writer: Writer, batch: readonly Incoming[]): Promise<Map<string, Stored>> {
  const keys = new Set<string>();
  const knownKeys = new Set<string>();
  for (const { derived } of batch) {
    if (derived.kind === 'known') knownKeys.add(derived.key);
    else keys.add(derived.key);
    if (derived.kind === 'application' && derived.placedBy !== undefined) keys.add(derived.placedBy.key);
  }
  const holders = keys.size === 0 ? [] : await existingHolders(writer, { keys: [...keys] });
  const known = knownKeys.size === 0 ? [] : await existingKnownValues(writer, { keys: [...knownKeys] });
  return new Map<string, Stored>([
    ...holders.map((row) => [row.key, row] as const),
    ...known.map((row) => [row.key, { ...row, submittedAt: row.addedAt, broker: null, declared: null }] as const),
  ]);
}

async function keepFresh(writer: Writer, plans: readonly Plan[]): Promise<ReadonlyMap<Incoming, string>> {
  const fresh = plans.flatMap((plan) => plan.fresh).filter(({ pointer }) => pointer === undefined);
  if (fresh.length === 0) return new Map();
  const pointers = await writer.keep(fresh.map(({ text }) => text));
  return new Map(fresh.map((item, index) => [item, pointers[index] ?? '']));
}

function standing<T>(plans: readonly Plan[], pick: (derived: Incoming['derived']) => T | undefined): Standing<T>[] {
  return plans.flatMap((plan) => {
    const derived = plan.standing === undefined ? undefined : pick(plan.standing.derived);
    return plan.standing === undefined || derived === undefined
      ? []
      : [{ plan, derived, hash: plan.standing.hash, incoming: plan.standing }];
  });
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

async function some<T>(items: readonly T[], write: (items: readonly T[]) => Promise<unknown>): Promise<void> {
  if (items.length > 0) await write(items);
}

/** Brokers that applications name and nobody has declared: they get a node that says so. */
function namedOnly(
  changed: readonly DerivedApplication[],
  stored: ReadonlyMap<string, Stored>,
  brokers: readonly Standing<DerivedBroker>[],
) {
  const there = new Set([...stored.keys(), ...brokers.map(({ plan }) => plan.key)]);
  const rows = new Map<string, NonNullable<DerivedApplication['placedBy']>>();
  for (const { placedBy } of changed) {
    if (placedBy !== undefined && !there.has(placedBy.key)) rows.set(placedBy.key, placedBy);
  }
  return [...rows.values()].map((row) => ({ ...row, olderHashes: [], olderRecords: [] }));
}

function outcomeOf(total: number, plans: readonly Plan[]): BatchOutcome {
  const fresh = plans.reduce((sum, plan) => sum + plan.fresh.length, 0);
  const accepted = plans.filter(({ existing }) => existing === undefined || existing.hash === null).length;
  return { accepted, updated: fresh - accepted, unchanged: total - fresh };
}
