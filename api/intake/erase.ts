import {
  deleteEmptyApplicants,
  deleteHolders,
  deleteKnownValues,
  deleteObservations,
  deleteUnheldAttributes,
  deleteUnnamedBrokers,
  existingAttributes,
  existingHolders,
  existingKnownValues,
  existingParties,
  type FellowApplicationsRow,
  fellowApplications,
  forgetQueued,
  queueChange,
  updateBrokers,
} from '../graph/queries.generated.ts';
import type { Store, Writer } from '../graph/store.ts';
import { nameKey } from './canonical/name.ts';
import { boundedKey } from './derive/bounded.ts';
import type { Derived, DerivedBroker } from './graph-rows.ts';
import { prepareKept } from './prepare.ts';
import { isEarlier } from './write/group-claims.ts';
import { keyOfPlacements, keysOfLost } from './write/touched-keys.ts';
import { CLAIM_HUB_NAMES, writeApplicants } from './write/write-applicants.ts';

/** A version of a record that is erased: where it is kept, and what it said. */
export interface ErasedVersion {
  readonly pointer: string;
  readonly derived: Derived;
}

/** What left the graph. All keys are node keys. */
export interface Erased {
  readonly records: readonly string[];
  /** All versions of them; their texts are still to be forgotten. */
  readonly versions: readonly ErasedVersion[];
  /** Applicants and brokers that are no more. */
  readonly parties: readonly string[];
  /** Values that nobody holds any more. */
  readonly values: readonly string[];
  /** Applicants that are no more, and whose other applications are: by which key these go. */
  readonly successors: ReadonlyMap<string, string>;
  /** Brokers of which applications that stay still give the id, and nothing else is known now. */
  readonly named: readonly string[];
  /** Queued writes that told of something of it. */
  readonly queued: number;
}

/**
 * Takes records out of the graph as though they had never come: what only they held goes with them, and to whom other
 * applications belong is derived anew. What is left is queued to be looked at again. The kept texts are the caller's to forget.
 * @param keys of applications, brokers that a record declares, and entries of lists; all of them there
 */
export async function eraseRecords(
  writer: Writer,
  store: Pick<Store, 'record'>,
  keys: readonly string[],
  hubNames = CLAIM_HUB_NAMES,
): Promise<Erased> {
  const listed = keys.filter((key) => key.startsWith('known:'));
  const holders = keys.filter((key) => !key.startsWith('known:'));
  const applications = holders.filter((key) => key.startsWith('application:'));
  const brokers = holders.filter((key) => key.startsWith('broker:'));
  const stored = [
    ...(await existingHolders(writer, { keys: holders })),
    ...(await existingKnownValues(writer, { keys: listed })),
  ];
  const versions = await versionsOf(store, stored);
  const fellows = await fellowApplications(writer, { applications });

  const lost = (await deleteObservations(writer, { holders })).map(({ attribute }) => attribute);
  const loss = await keysOfLost(writer, lost);
  await deleteHolders(writer, { keys: applications });
  await deleteKnownValues(writer, { keys: listed });
  await deleteUnheldAttributes(writer, { keys: lost });
  await undeclare(writer, brokers, versions);
  const placedBy = stored.flatMap((row) => ('broker' in row && row.broker !== null ? [row.broker] : []));
  await deleteUnnamedBrokers(writer, { keys: [...new Set([...placedBy, ...brokers])] });
  const gone = new Set(applications);
  const left = fellows.filter(({ application }) => !gone.has(application));
  const touched = await writeApplicants(writer, [], { rows: left, updated: gone, rising: [] }, lost, hubNames);
  const claimed = [...new Set(fellows.flatMap(({ applicant }) => applicant ?? []))];
  await deleteEmptyApplicants(writer, { keys: claimed });

  const named = [...new Set([...placedBy, ...brokers])];
  const parties = [...claimed, ...named, ...touched.filter((key) => key.startsWith('applicant:'))];
  const went = await missing(parties, (some) => existingParties(writer, { keys: some }));
  const held = versions.flatMap(({ derived }) => ('observed' in derived ? derived.observed : []));
  const values = await missing(
    held.map(({ attribute }) => attribute.key),
    (some) => existingAttributes(writer, { keys: some }),
  );
  // Writes that wait may know an applicant by any of its applications, and a broker by those it no longer placed.
  const once = applications.map((key) => `applicant:${key.slice('application:'.length)}`);
  const unplaced = went.filter((key) => key.startsWith('broker:')).map(keyOfPlacements);
  const forgotten = [...keys, ...went, ...values, ...once, ...unplaced].filter(
    (key) => !named.includes(key) || went.includes(key),
  );
  const [queue] = await forgetQueued(writer, { keys: forgotten });
  const about =
    listed.length === 0
      ? []
      : versions.flatMap(({ derived }) => (derived.kind === 'known' ? [derived.row.attribute] : []));
  const staying = named.filter((key) => !went.includes(key));
  const touchedNow = [...loss, ...claimed, ...touched, ...staying, ...staying.map(keyOfPlacements), ...about];
  const again = [...new Set(touchedNow)].filter((key) => !forgotten.includes(key));
  if (again.length > 0) await queueChange(writer, { keys: again });
  return {
    records: keys,
    versions,
    parties: went,
    values,
    successors: await successorsOf(writer, left, went),
    named: brokers.filter((key) => !went.includes(key)),
    queued: queue?.changes ?? 0,
  };
}

async function versionsOf(
  store: Pick<Store, 'record'>,
  stored: readonly { readonly record: string | null; readonly olderRecords: readonly string[] }[],
): Promise<ErasedVersion[]> {
  const versions: ErasedVersion[] = [];
  for (const { record, olderRecords } of stored) {
    for (const pointer of [...(record === null ? [] : [record]), ...olderRecords]) {
      versions.push({ pointer, derived: prepareKept(await store.record(pointer), pointer).derived });
    }
  }
  return versions;
}

/** Brokers without a record of their own: as though only applications had named them. */
async function undeclare(writer: Writer, keys: readonly string[], versions: readonly ErasedVersion[]): Promise<void> {
  const rows = new Map<string, DerivedBroker['row']>();
  for (const { derived } of versions) if (derived.kind === 'broker') rows.set(derived.key, derived.row);
  const undeclared = keys.flatMap((key) => {
    const row = rows.get(key);
    if (row === undefined) return [];
    const { id, source, recordId } = row;
    const name = { name: recordId, nameKey: boundedKey(nameKey(recordId)) };
    return [{ key, id, source, recordId, ...name, kind: 'other', declared: false, olderHashes: [], olderRecords: [] }];
  });
  if (undeclared.length > 0) await updateBrokers(writer, { rows: undeclared });
}

async function missing(
  keys: readonly string[],
  existing: (keys: readonly string[]) => Promise<readonly { readonly key: string }[]>,
): Promise<string[]> {
  const asked = [...new Set(keys)];
  const there = new Set((await existing(asked)).map(({ key }) => key));
  return asked.filter((key) => !there.has(key));
}

/** By which key the earliest application that is left of each applicant goes now. */
async function successorsOf(
  writer: Writer,
  left: readonly FellowApplicationsRow[],
  went: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const earliest = new Map<string, FellowApplicationsRow>();
  for (const row of left) {
    if (row.applicant === null || !went.includes(row.applicant)) continue;
    const best = earliest.get(row.applicant);
    if (best === undefined || isEarlier(row, best)) earliest.set(row.applicant, row);
  }
  const now = await fellowApplications(writer, {
    applications: [...earliest.values()].map(({ application }) => application),
  });
  const applicantOf = new Map(now.map(({ application, applicant }) => [application, applicant]));
  return new Map(
    [...earliest].flatMap(([key, { application }]) => {
      const applicant = applicantOf.get(application);
      return applicant === undefined || applicant === null ? [] : [[key, applicant] as const];
    }),
  );
}
