import {
  type ApplicationsOfIdentitiesRow,
  applicationsHoldingAttributes,
  applicationsOfIdentities,
  crowdedAttributes,
  fellowApplications,
  namesHoldingAttributes,
  personalChannels,
} from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import type { DerivedApplication } from '../graph-rows.ts';
import { byIdentity, type Claimant, groupClaims, sharedChannels } from './group-claims.ts';

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
  const [fellows, same, rising] = await Promise.all([
    updatedKeys.length === 0 ? [] : fellowApplications(runner, { applications: updatedKeys }),
    identities.length === 0 ? [] : applicationsOfIdentities(runner, { identities }),
    risingHubs(runner, changed, hubNames),
  ]);
  return { rows: [...fellows, ...same], updated: new Set(updatedKeys), rising };
}

/** To whom applications belong, derived but not written. */
export interface DerivedApplicants {
  /** Every application that may belong with those of the batch: all of each identity, and so all of each applicant. */
  readonly claimants: readonly Claimant[];
  /** Key of the applicant that each of them belongs to now; none of a new one. */
  readonly now: ReadonlyMap<string, string>;
  /** Key of the applicant that each of them belongs to from now on, with its earliest application. */
  readonly then: ReadonlyMap<string, { readonly applicant: string; readonly earliest: Claimant }>;
}

/**
 * Derives anew to whom the applications of a batch belong, and those that it may have joined or parted.
 * `runner` answers as after the batch's observations are written. Depends on what is stored only, so the order of
 * batches does not matter.
 * @param lost keys of attributes that updated applications held before
 */
export async function deriveApplicants(
  runner: Runner,
  changed: readonly DerivedApplication[],
  before: ApplicantsBefore,
  lost: readonly string[],
  hubNames: number,
): Promise<DerivedApplicants> {
  const known = new Map<string, Claimant>();
  const now = new Map<string, string>();
  for (const { row } of changed) known.set(row.key, { ...row, identities: identitiesOf({ row }) });
  const learn = (rows: readonly ApplicationsOfIdentitiesRow[]) => {
    for (const row of rows) {
      if (row.applicant !== null && !now.has(row.application)) now.set(row.application, row.applicant);
      if (!known.has(row.application)) {
        known.set(row.application, { ...row, key: row.application, identities: identitiesOf({ row }) });
      }
    }
  };
  learn(before.rows);
  const crossed = [...before.rising, ...(await fallenHubs(runner, before.updated.size, lost, hubNames))];
  if (crossed.length > 0) learn(await applicationsHoldingAttributes(runner, { attributes: crossed }));

  const asked = new Set(changed.flatMap(identitiesOf));
  for (;;) {
    const identities = [...new Set([...known.values()].flatMap((claimant) => claimant.identities))].filter(
      (identity) => !asked.has(identity),
    );
    if (identities.length === 0) break;
    for (const identity of identities) asked.add(identity);
    learn(await applicationsOfIdentities(runner, { identities }));
  }

  const claimants = [...known.values()];
  const earliest = await applicantsOf(runner, claimants, changed, hubNames);
  const then = new Map(
    [...earliest].map(([key, first]) => [key, { applicant: `applicant:${first.id}`, earliest: first }]),
  );
  return { claimants, now, then };
}

function identitiesOf({
  row,
}: {
  readonly row: Pick<DerivedApplication['row'], 'identityByBirth' | 'identityById'>;
}): string[] {
  return [row.identityByBirth, row.identityById].filter((identity) => typeof identity === 'string');
}

async function applicantsOf(
  runner: Runner,
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
    for (const { application, attribute } of await personalChannels(runner, { applications })) {
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
    (await crowdedAttributes(runner, { attributes, most: hubNames })).map(({ attribute }) => attribute),
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
  const held = await namesHoldingAttributes(runner, {
    rows: [...added].map(([attribute, names]) => ({ attribute, few: hubNames - names.size })),
  });
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
  const held = await namesHoldingAttributes(runner, {
    rows: lost.map((attribute) => ({ attribute, few: hubNames - updated })),
  });
  return held.filter(({ names }) => names <= hubNames && names + updated > hubNames).map(({ attribute }) => attribute);
}
