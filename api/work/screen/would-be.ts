import { attributesOfHolders, holdersOfAttributes } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import type { DerivedApplication, Observed } from '../../intake/graph-rows.ts';
import { applicantsBefore, deriveApplicants } from '../../intake/write/derive-applicants.ts';
import { CLAIM_HUB_NAMES } from '../../intake/write/write-applicants.ts';
import { groupBy } from '../group-by.ts';
import { namesAsThough } from './as-though/names-as-though.ts';

/** One application that is not in the store as it stands here, and what would be another once it were. */
export interface WouldBe {
  readonly application: DerivedApplication;
  /** As it would be kept. */
  readonly text: string;
  /** Key of the applicant that it would belong to. */
  readonly party: string;
  /** What it would be seen with, by key of attribute. */
  readonly observed: ReadonlyMap<string, readonly Observed[]>;
  /** Keys of attributes that only the version before it holds: they would leave the graph. */
  readonly gone: ReadonlySet<string>;
  /** The applications whose applicant may become another: all of each applicant that is named, before and after. */
  readonly claimants: readonly Claimant[];
}

/** An application as it is and as it would be. */
export interface Claimant {
  readonly key: string;
  /** None where the store has no version of it. */
  readonly before: Claim | undefined;
  readonly after: Claim;
}

/** To whom an application belongs, and what it holds. */
export interface Claim {
  /** Key of its applicant. */
  readonly party: string;
  /** Keys of attributes. */
  readonly holds: ReadonlySet<string>;
}

/**
 * Derives what one application would change, by the functions that intake writes by.
 * @param text as it would be kept
 * @param replaces whether the store has a version of it, which this one would replace
 */
export async function wouldBe(
  store: Reader,
  application: DerivedApplication,
  text: string,
  replaces: boolean,
): Promise<WouldBe> {
  const { key } = application;
  const lost = replaces ? (await attributesOfHolders(store, { holders: [key] })).map(({ attribute }) => attribute) : [];
  const before = await applicantsBefore(store, [application], replaces ? [key] : [], CLAIM_HUB_NAMES);
  const after = namesAsThough(store, application, CLAIM_HUB_NAMES);
  const { claimants, now, then } = await deriveApplicants(after, [application], before, lost, CLAIM_HUB_NAMES);
  const observed = groupBy(application.observed, ({ attribute }) => attribute.key);
  const others = claimants.flatMap((claimant) => (claimant.key === key ? [] : [claimant.key]));
  const held = groupBy(
    others.length === 0 ? [] : await attributesOfHolders(store, { holders: others }),
    ({ holder }) => holder,
  );
  const partyBefore = (holder: string) => now.get(holder) ?? '';
  const partyAfter = (holder: string) => then.get(holder)?.applicant ?? '';
  const own: Claimant = {
    key,
    before: replaces ? { party: partyBefore(key), holds: new Set(lost) } : undefined,
    after: { party: partyAfter(key), holds: new Set(observed.keys()) },
  };
  const fellows = others.map((other): Claimant => {
    const holds = new Set(held.get(other)?.map(({ attribute }) => attribute));
    return {
      key: other,
      before: { party: partyBefore(other), holds },
      after: { party: partyAfter(other), holds },
    };
  });
  return {
    application,
    text,
    party: own.after.party,
    observed,
    gone: await heldByNobodyElse(
      store,
      lost.filter((attribute) => !observed.has(attribute)),
    ),
    claimants: [own, ...fellows],
  };
}

async function heldByNobodyElse(store: Reader, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const holders = groupBy(await holdersOfAttributes(store, { keys }), ({ attribute }) => attribute);
  return new Set(keys.filter((key) => holders.get(key)?.length === 1));
}

/** How many parties more (or fewer) there would be among those to whom something applies. */
export function partiesMore(
  { claimants }: WouldBe,
  applies: (claim: Claim, key: string, side: 'before' | 'after') => boolean,
): number {
  const before = new Set<string>();
  const after = new Set<string>();
  for (const claimant of claimants) {
    if (claimant.before !== undefined && applies(claimant.before, claimant.key, 'before'))
      before.add(claimant.before.party);
    if (applies(claimant.after, claimant.key, 'after')) after.add(claimant.after.party);
  }
  return after.size - before.size;
}
