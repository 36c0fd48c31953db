import type { AttributeKind } from '../../../graph/attribute-kind.ts';
import { attributeCounts, partiesHolding, sharedAmong } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { groupBy } from '../../group-by.ts';
import type { AnyIndicator } from '../../indicators/catalogue.ts';
import { byPages } from '../../pages.ts';
import type { Touched } from './touched.ts';
import { type TouchedParties, valuesTouched } from './touched-parties.ts';

/**
 * A value that so many hold is in other hands too whoever comes or goes. More than that are looked at again only where
 * a broker or a list says something else.
 */
const MANY = 500;

/** Of whom warning signs may be others than before. */
export interface SignsTouched {
  /** Parties of whom every sign may be, as it is read from their records or from what is said of a value of theirs. */
  readonly whole: ReadonlySet<string>;
  /** Of the others, by kind of value, those who share one with a touched party: signs that look through that kind. */
  readonly through: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Parties whose warning signs may be others than before. A sign is read from a record, or from who else holds a value of
 * it, so these are the touched ones and those who hold a value of theirs, of a kind that a sign looks through.
 */
export async function signsTouched(
  store: Runner,
  own: TouchedParties,
  touched: Touched,
  indicators: readonly AnyIndicator[],
): Promise<SignsTouched> {
  const said = touched.holders.some((key) => key.startsWith('broker:'));
  const spoken = new Set(touched.attributes);
  const sees = kindsSeen(indicators);
  const isSeen = (key: string) => sees === undefined || sees.has(kindOf(key));
  const values = [...valuesTouched(own, touched)].filter((key) => isSeen(key) && !spoken.has(key));
  // Also where one party is left, and of whatever kind: that a list names it is a sign itself.
  const [shared, others] = await Promise.all([
    byPages(values, (page) => sharedAmong(store, { keys: page })),
    byPages(touched.attributes, (page) => attributeCounts(store, { keys: page })),
  ]);
  const holding = async (keys: readonly string[]) =>
    (await byPages(keys, (page) => partiesHolding(store, { keys: page }))).map(({ party }) => party);
  const counted = shared.filter(({ holders }) => said || holders <= MANY);
  const ofKind = groupBy(
    counted.map(({ attribute }) => attribute),
    kindOf,
  );
  const [spokenOf, through] = await Promise.all([
    holding(others.map(({ attribute }) => attribute)),
    Promise.all([...ofKind].map(async ([kind, keys]) => [kind, await holding(keys)] as const)),
  ]);
  const whole = new Set([...own.parties, ...touched.applicants, ...spokenOf]);
  return {
    whole,
    through: new Map(through.map(([kind, parties]) => [kind, new Set(parties.filter((party) => !whole.has(party)))])),
  };
}

const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** Those of the parties that are not touched whose answer to an indicator may be another. */
export function partiesSeenBy(indicator: AnyIndicator, { through }: SignsTouched): ReadonlySet<string> {
  if (!('statement' in indicator)) return new Set();
  const kinds = indicator.through ?? [...through.keys()];
  return new Set(kinds.flatMap((kind) => [...(through.get(kind) ?? [])]));
}

/** Kinds of value through which an application may show a sign because of others; undefined where it may be any. */
function kindsSeen(indicators: readonly AnyIndicator[]): ReadonlySet<string> | undefined {
  const kinds = new Set<AttributeKind>();
  for (const indicator of indicators) {
    if (!('statement' in indicator)) continue;
    if (indicator.through === undefined) return undefined;
    for (const kind of indicator.through) kinds.add(kind);
  }
  return kinds;
}
