import type { World } from '../../../evidence/world.ts';
import {
  attributeCounts,
  attributesOfHolders,
  holdersOfAttributes,
  holdersOfParties,
  type PartiesOfAttributesRow,
  partiesOfAttributes,
  partiesOfHolders,
  placementsOfBrokers,
  sharedAmong,
} from '../../../graph/queries.generated.ts';
import type { Reader, Runner } from '../../../graph/store.ts';
import { agencysOwn } from '../../agencys-own.ts';
import { crowdsOfPlaces } from '../../crowds.ts';
import { groupBy } from '../../group-by.ts';
import { loadWorld, type Pairs } from '../../load-world.ts';
import { NO_LIMIT } from '../../no-limit.ts';
import { byPages } from '../../pages.ts';
import type { EvidenceSettings } from '../../settings.ts';
import { agenciesTouched } from './agencies-touched.ts';
import { isAsBeforeAmongOthers, wasAgencysOwn, wasOfPlace } from './among-others.ts';
import { type CandidateShift, candidateShifts } from './candidate-shifts.ts';
import { homesTouched } from './homes-touched.ts';
import { type Alike, similarTo, similarTouched } from './similar-touched.ts';
import type { Touched } from './touched.ts';
import { type TouchedParties, valuesTouched } from './touched-parties.ts';

/** What has to be looked at again after a change. Too much costs time, too little would be wrong. */
export interface Affected {
  /** Every party of which a link may be another than before, those that are gone included. */
  readonly parties: ReadonlySet<string>;
  /** Those of which every link may be. */
  readonly whole: ReadonlySet<string>;
  /** The world around `whole`. */
  readonly near: World;
  /** Of the others, each two of whom the link may be another, named under both. */
  readonly pairs: Pairs;
  /** Brokers that may have other candidates than before. */
  readonly shifts: readonly CandidateShift[];
}

/**
 * The parties whose links depend on what was touched. A link depends on the values that both hold, on everyone who holds
 * these, and on what those state: their residences (and whether these are homes, which depends on who else states them),
 * their brokers (and how many candidates these have), and on what is similar to any of it (docs/adr/0004, 0006). So there are
 * two steps: values that were touched, and all values of holders of whom something is read otherwise than before.
 */
export async function affectedBy(
  store: Reader,
  touched: Touched,
  own: TouchedParties,
  settings: EvidenceSettings,
): Promise<Affected> {
  const values = valuesTouched(own, touched);
  const whole = new Set([...own.parties, ...touched.applicants]);
  const [[similar, near], { shifts, agencies }] = await Promise.all([
    similarAndNear(store, values, touched, whole, settings),
    shiftsAndAgencies(store, touched, own, settings),
  ]);
  const addresses = similar.flat().filter((key) => key.startsWith('address:'));
  const otherwise = await readOtherwise(store, touched, own, addresses);
  const groups = [...similar, ...(await similarTo(store, otherwise.values))];
  const alike = new Set(groups.flat());
  /** Of which more is another than who holds it, or who holds one like it. */
  const changed = new Set([...touched.attributes, ...agencies, ...otherwise.values]);
  const all = new Set([...values, ...changed, ...alike]);
  const sharedNow = await byPages([...values], (page) => sharedAmong(store, { keys: page }));
  const [agencysOwnNow, crowds] = await Promise.all([agencysOwn(store, sharedNow), crowdsOfPlaces(store, sharedNow)]);
  const isAsBefore = (key: string) => {
    const applications = own.holdersOf.get(key)?.length ?? 0;
    const agencys = agencysOwnNow.get(key);
    if (agencys !== undefined) return wasAgencysOwn(agencys, { touched: whole, applications });
    const crowd = crowds.get(key);
    if (crowd !== undefined) return wasOfPlace(crowd, { touched: whole, applications });
    return isAsBeforeAmongOthers(near.values.get(key), near, { touched: whole, applications, isAlike: alike.has(key) });
  };
  const shared = (await sharing(store, all, alike, own, touched, settings.pairLimit)).filter(
    (key) => changed.has(key) || !isAsBefore(key),
  );
  const holding = await byPages(shared, (page) => partiesOfAttributes(store, { keys: page, limit: NO_LIMIT }));
  const others = holding.filter(({ party }) => !whole.has(party));
  return {
    parties: new Set([...whole, ...otherwise.parties, ...others.map(({ party }) => party)]),
    whole,
    near,
    pairs: pairsOf(others, groups),
    shifts,
  };
}

/** One after the other: what the second reads of values that are alike, the first has read. */
async function similarAndNear(
  store: Reader,
  values: ReadonlySet<string>,
  { attributes }: Touched,
  whole: ReadonlySet<string>,
  settings: EvidenceSettings,
): Promise<[Alike, World]> {
  const similar = await similarTouched(store, values, attributes);
  return [similar, await loadWorld(store, [...whole], settings)];
}

async function shiftsAndAgencies(
  store: Reader,
  touched: Touched,
  own: TouchedParties,
  { pairLimit }: EvidenceSettings,
) {
  const shifts = await candidateShifts(store, touched, own);
  return { shifts, agencies: await agenciesTouched(store, shifts, pairLimit) };
}

/** Every two parties that share a value, or hold one each of several that are alike. */
function pairsOf(holding: readonly PartiesOfAttributesRow[], alike: Alike): Pairs {
  const pairs = new Map<string, Set<string>>();
  const byValue = groupBy(holding, ({ attribute }) => attribute);
  const together = [...byValue.values(), ...alike.map((group) => group.flatMap((key) => byValue.get(key) ?? []))];
  for (const rows of together) {
    const parties = new Set(rows.map(({ party }) => party));
    for (const party of parties) {
      if (parties.size < 2) continue;
      const others = pairs.get(party) ?? new Set();
      pairs.set(party, others);
      for (const other of parties) if (other !== party) others.add(other);
    }
  }
  return pairs;
}

/** Those of whom something is read otherwise although they were not touched, with all their values. */
async function readOtherwise(
  store: Runner,
  touched: Touched,
  own: TouchedParties,
  similarAddresses: readonly string[],
): Promise<{ readonly parties: readonly string[]; readonly values: ReadonlySet<string> }> {
  const homes = [...(await homesTouched(store, touched, own)), ...similarAddresses];
  const brokers = [
    ...new Set([...touched.holders.filter((key) => key.startsWith('broker:')), ...touched.listedBrokers]),
  ];
  const ofBrokers = await byPages(brokers, (page) => attributesOfHolders(store, { holders: page }));
  // A value that somebody let go of may have been a broker's channel, of which others are candidates for giving it.
  const channels = brokers.length === 0 ? [] : [...ofBrokers.map(({ attribute }) => attribute), ...touched.attributes];
  const near = await byPages([...new Set([...homes, ...channels])], (page) =>
    holdersOfAttributes(store, { keys: page }),
  );
  const named = await byPages(brokers, (page) => placementsOfBrokers(store, { brokers: page, limit: NO_LIMIT }));
  const holders = [...new Set([...near.map(({ holder }) => holder), ...named.map(({ application }) => application)])];
  const rows = await byPages(holders, (page) => partiesOfHolders(store, { keys: page }));
  const parties = [...new Set(rows.map(({ party }) => party))];
  const fellows = await byPages(parties, (page) => holdersOfParties(store, { parties: page }));
  const held = await byPages(
    fellows.map(({ holder }) => holder),
    (page) => attributesOfHolders(store, { holders: page }),
  );
  return { parties, values: new Set(held.map(({ attribute }) => attribute)) };
}

/** Without values that make no pairs, neither now nor before. */
async function sharing(
  store: Runner,
  keys: ReadonlySet<string>,
  alike: ReadonlySet<string>,
  { holdersOf, partyOf }: TouchedParties,
  touched: Touched,
  pairLimit: number,
): Promise<readonly string[]> {
  const lost = new Set([...touched.attributes, ...alike]);
  const other = [...keys].filter((key) => !lost.has(key));
  const counts = [
    ...(await byPages(other, (page) => sharedAmong(store, { keys: page }))),
    ...(await byPages([...lost], (page) => attributeCounts(store, { keys: page }))),
  ];
  return counts.flatMap(({ attribute, parties }) => {
    const came = new Set((holdersOf.get(attribute) ?? []).map((holder) => partyOf.get(holder))).size;
    return parties - came <= pairLimit ? [attribute] : [];
  });
}
