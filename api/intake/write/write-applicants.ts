import {
  type ApplicationsOfIdentitiesRow,
  applicationsHoldingAttributes,
  applicationsOfIdentities,
  createClaims,
  createSoleApplicants,
  crowdedAttributes,
  deleteClaims,
  deleteEmptyApplicants,
  fellowApplications,
  mergeApplicants,
  namesHoldingAttributes,
  personalChannels,
} from '../../graph/queries.generated.ts';
import type { Runner, Writer } from '../../graph/store.ts';
import type { DerivedApplication } from '../graph-rows.ts';
import { byIdentity, type Claimant, groupClaims, sharedChannels } from './group-claims.ts';

/** A value held by applications of more names than this joins nobody: it is an agency's phone, a shared desk, a typo of many. */
export const CLAIM_HUB_NAMES = 10;

/** What was true before a batch is written, and must be asked before. */
export interface ApplicantsBefore {
  readonly rows: readonly ApplicationsOfIdentitiesRow[];
  /** Applications that get a newer version. */
  readonly updated: ReadonlySet<string>;
  /** Channels that the batch may make a hub. */
  readonly rising: readonly string[];
}

/** Asks for the applications that may belong together with those of the batch. */
export async function applicantsBefore(
  runner: Runner,
  changed: readonly DerivedApplication[],
  updatedKeys: readonly string[],
  hubNames: number,
): Promise<ApplicantsBefore> {
  const identities = [...new Set(changed.flatMap(identitiesOf))];
  const fellows = updatedKeys.length === 0 ? [] : await fellowApplications(runner, { applications: updatedKeys });
  const same = identities.length === 0 ? [] : await applicationsOfIdentities(runner, { identities });
  return {
    rows: [...fellows, ...same],
    updated: new Set(updatedKeys),
    rising: await risingHubs(runner, changed, hubNames),
  };
}

/**
 * Derives anew to whom the applications of a batch belong, and those that it may have joined or parted.
 * Runs after the batch's observations are written. Depends on what is stored only, so the order of batches does not matter.
 * @param lost keys of attributes that updated applications held before
 * @returns keys of the applicants that changed or went
 */
export async function writeApplicants(
  writer: Writer,
  changed: readonly DerivedApplication[],
  before: ApplicantsBefore,
  lost: readonly string[],
  hubNames: number,
): Promise<string[]> {
  const known = new Map<string, Claimant>();
  const applicantOf = new Map<string, string>();
  for (const { row } of changed) known.set(row.key, { ...row, identities: identitiesOf({ row }) });
  const learn = (rows: readonly ApplicationsOfIdentitiesRow[]) => {
    for (const row of rows) {
      if (row.applicant !== null && !applicantOf.has(row.application)) applicantOf.set(row.application, row.applicant);
      if (!known.has(row.application)) {
        known.set(row.application, { ...row, key: row.application, identities: identitiesOf({ row }) });
      }
    }
  };
  learn(before.rows);
  const crossed = [...before.rising, ...(await fallenHubs(writer, before.updated.size, lost, hubNames))];
  if (crossed.length > 0) learn(await applicationsHoldingAttributes(writer, { attributes: crossed }));

  const asked = new Set(changed.flatMap(identitiesOf));
  for (;;) {
    const identities = [...new Set([...known.values()].flatMap((claimant) => claimant.identities))].filter(
      (identity) => !asked.has(identity),
    );
    if (identities.length === 0) break;
    for (const identity of identities) asked.add(identity);
    learn(await applicationsOfIdentities(writer, { identities }));
  }

  const claimants = [...known.values()];
  const earliest = await applicantsOf(writer, claimants, changed, hubNames);
  const sizes = new Map<string, number>();
  for (const first of earliest.values()) sizes.set(first.key, (sizes.get(first.key) ?? 0) + 1);
  const isNew = new Set(changed.map(({ key }) => key).filter((key) => !before.updated.has(key)));
  const isSole = (key: string) => isNew.has(key) && earliest.get(key)?.key === key && sizes.get(key) === 1;
  const sole = claimants.filter(({ key }) => isSole(key));
  const moved = claimants.filter(({ key }) => !isSole(key) && applicantOf.get(key) !== applicantKey(earliest.get(key)));
  const left = [...new Set(moved.map(({ key }) => applicantOf.get(key)).filter((key) => key !== undefined))];
  const touched = new Map<string, Claimant>();
  for (const { key } of [...moved, ...changed]) {
    const first = earliest.get(key);
    if (first !== undefined && !isSole(key)) touched.set(applicantKey(first), first);
  }
  if (sole.length > 0) {
    await createSoleApplicants(writer, {
      rows: sole.map(({ key, id, name, nameKey }) => ({ application: key, key: `applicant:${id}`, id, name, nameKey })),
    });
  }
  if (left.length > 0) {
    await deleteClaims(writer, { applications: moved.filter(({ key }) => applicantOf.has(key)).map(({ key }) => key) });
  }
  if (touched.size > 0) {
    await mergeApplicants(writer, {
      rows: [...touched].map(([key, { id, name, nameKey }]) => ({ key, id, name, nameKey })),
    });
  }
  if (moved.length > 0) {
    await createClaims(writer, {
      rows: moved.map(({ key }) => ({ application: key, applicant: applicantKey(earliest.get(key)) })),
    });
  }
  if (left.length > 0) await deleteEmptyApplicants(writer, { keys: left });
  return left;
}

const applicantKey = (earliest: Claimant | undefined): string => `applicant:${earliest?.id ?? ''}`;

function identitiesOf({
  row,
}: {
  readonly row: Pick<DerivedApplication['row'], 'identityByBirth' | 'identityById'>;
}): string[] {
  return [row.identityByBirth, row.identityById].filter((identity) => typeof identity === 'string');
}

async function applicantsOf(
  writer: Writer,
  claimants: readonly Claimant[],
  changed: readonly DerivedApplication[],
  hubNames: number,
): Promise<ReadonlyMap<string, Claimant>> {
  const several = new Set([...byIdentity(claimants).values()].filter((keys) => keys.length > 1).flat());
  if (several.size === 0) return groupClaims(claimants, []);
  const channels = new Map<string, readonly string[]>(
    changed.filter(({ key }) => several.has(key)).map(({ key, channels }) => [key, channels]),
  );
  const applications = [...several].filter((key) => !channels.has(key));
  if (applications.length > 0) {
    const stored = new Map<string, string[]>();
    for (const { application, attribute } of await personalChannels(writer, { applications })) {
      const list = stored.get(application);
      if (list === undefined) stored.set(application, [attribute]);
      else list.push(attribute);
    }
    for (const [key, list] of stored) channels.set(key, list);
  }
  const shared = sharedChannels(
    claimants.filter(({ key }) => several.has(key)),
    channels,
  );
  if (shared.length === 0) return groupClaims(claimants, []);
  const attributes = [...new Set(shared.map(({ channel }) => channel))];
  const hubs = new Set(
    (await crowdedAttributes(writer, { attributes, most: hubNames })).map(({ attribute }) => attribute),
  );
  return groupClaims(
    claimants,
    shared.filter(({ channel }) => !hubs.has(channel)),
  );
}

/**
 * Channels that are no hub yet and that the names of the batch may make one. May name some that do not become one, never
 * misses one, but for those that nobody outside the batch holds: their holders are looked at anyway.
 */
async function risingHubs(runner: Runner, changed: readonly DerivedApplication[], hubNames: number): Promise<string[]> {
  const added = new Map<string, Set<string>>();
  for (const { channels, row } of changed) {
    for (const channel of channels) {
      const names = added.get(channel);
      if (names === undefined) added.set(channel, new Set([row.nameKey]));
      else names.add(row.nameKey);
    }
  }
  if (added.size === 0) return [];
  const held = await namesHoldingAttributes(runner, { attributes: [...added.keys()] });
  return held
    .filter(({ attribute, names }) => names <= hubNames && names + (added.get(attribute)?.size ?? 0) > hubNames)
    .map(({ attribute }) => attribute);
}

/** Channels that may have been a hub until updated applications let go of them, or changed their name. */
async function fallenHubs(
  runner: Runner,
  updated: number,
  lost: readonly string[],
  hubNames: number,
): Promise<string[]> {
  if (lost.length === 0) return [];
  const held = await namesHoldingAttributes(runner, { attributes: lost });
  return held.filter(({ names }) => names <= hubNames && names + updated > hubNames).map(({ attribute }) => attribute);
}
