import { inWords } from '../evidence/in-words.ts';
import type { Link } from '../evidence/link.ts';
import { assessPair } from '../evidence/link-between.ts';
import { whyNot } from '../evidence/why-not.ts';
import type { World } from '../evidence/world.ts';
import { attributeCounts } from '../graph/queries.generated.ts';
import type { Reader } from '../graph/store.ts';
import { heldByParties, observationsOf } from './entities/held-attributes.ts';
import { ruleOfObservation } from './entities/rule-of.ts';
import { type LinkRow, linkRow, type PartyRow, partyRow, type ReasonRow } from './link-row.ts';
import { loadWorld } from './load-world.ts';
import { type FoundParty, resolveParty } from './resolve-party.ts';
import { defaultSettings, type EvidenceSettings } from './settings.ts';
import { WorkError } from './work-error.ts';

/** Why two parties are linked, or what would have to be true for them to be. */
export interface Why {
  /** Node keys. */
  readonly a: string;
  readonly b: string;
  /** Undefined where they share nothing; where they share only what never links alone, its reasons and no bits. */
  readonly link: Link | undefined;
  /** The total in words. */
  readonly inWords: string;
  readonly whyNot: readonly string[];
}

/** How one party was seen with a value. */
export interface SeenRow {
  /** As submitted; sealed values masked. */
  readonly raw: string;
  readonly use: string;
  readonly observedAt: string;
  /** Record key. */
  readonly record: string;
  /** What led from the raw text to the canonical value. */
  readonly rule: string;
}

/** The answer of `why` with everything in it, as the command line prints it. */
export interface WhyRow extends Omit<LinkRow, 'reasons'> {
  readonly a: PartyRow;
  readonly b: PartyRow;
  readonly inWords: string;
  readonly whyNot: readonly string[];
  readonly reasons: readonly (ReasonRow & {
    readonly seenWithA: readonly SeenRow[];
    readonly seenWithB: readonly SeenRow[];
  })[];
}

/**
 * Why two parties are linked. @param a, b any ids that `resolveParty` takes
 * @throws WorkError `not-found`, `ambiguous`, or `invalid` where both are one party
 */
export async function why(
  store: Reader,
  a: string,
  b: string,
  settings: EvidenceSettings = defaultSettings,
): Promise<Why> {
  return (await findWhy(store, a, b, settings)).why;
}

/** The same with raw values and rules, in rows. */
export async function whyRow(
  store: Reader,
  a: string,
  b: string,
  settings: EvidenceSettings = defaultSettings,
): Promise<WhyRow> {
  const found = await findWhy(store, a, b, settings);
  const row = linkRow(found.assessed, found.world);
  const held = await heldByParties(store, [found.assessed.a, found.assessed.b]);
  const seen = (party: string, attributes: readonly string[]): SeenRow[] =>
    observationsOf(held.get(party), attributes).map((observation) => ({
      raw: observation.raw,
      use: observation.use,
      observedAt: observation.observedAt,
      record: observation.record,
      rule: ruleOfObservation(observation),
    }));
  return {
    ...row,
    a: partyRow(found.assessed.a, found.world),
    b: partyRow(found.assessed.b, found.world),
    inWords: found.why.inWords,
    whyNot: found.why.whyNot,
    reasons: row.reasons.map((reason) => ({
      ...reason,
      seenWithA: seen(found.assessed.a, reason.similar?.a ?? [reason.attribute]),
      seenWithB: seen(found.assessed.b, reason.similar?.b ?? [reason.attribute]),
    })),
  };
}

async function findWhy(store: Reader, a: string, b: string, settings: EvidenceSettings) {
  const [first, second] = await Promise.all([resolveParty(store, a), resolveParty(store, b)]);
  if (first.key === second.key) throw oneParty(first);
  const world = await loadWorld(store, [first.key, second.key], settings);
  const assessed = assessPair(first.key, second.key, world);
  const hubs = await hubsOfBoth(store, world, first.key, second.key);
  return {
    world,
    assessed,
    why: {
      a: assessed.a,
      b: assessed.b,
      link: assessed.reasons.length === 0 ? undefined : assessed,
      inWords: inWords(assessed.bits),
      whyNot: [...whyNot(assessed), ...hubs],
    },
  };
}

const oneParty = ({ kind }: FoundParty): WorkError =>
  new WorkError(
    'invalid',
    `Both ids belong to one ${kind}.`,
    'Name two different parties: applications of one claimed identity that share a channel are one applicant.',
  );

/** Values that both hold but too many others hold too: each with why it makes no link. */
async function hubsOfBoth(store: Reader, world: World, a: string, b: string): Promise<string[]> {
  const ofB = new Set(world.held.get(b));
  const keys = (world.held.get(a) ?? []).filter((key) => ofB.has(key) && world.values.get(key)?.hub);
  const counts = await attributeCounts(store, { keys });
  return counts.map(
    ({ value, parties }) => `Both hold ${value}, but ${parties} parties do: so many that it makes no links.`,
  );
}
