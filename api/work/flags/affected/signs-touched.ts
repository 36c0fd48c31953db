import type { AttributeKind } from '../../../graph/attribute-kind.ts';
import { attributeCounts, partiesHolding, sharedAmong } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import type { AnyIndicator } from '../../indicators/catalogue.ts';
import { byPages } from '../../pages.ts';
import type { Touched } from './touched.ts';
import { type TouchedParties, valuesTouched } from './touched-parties.ts';

/**
 * A value that so many hold is in other hands too whoever comes or goes. More than that are looked at again only where
 * a broker or a list says something else.
 */
const MANY = 500;

/**
 * Parties whose warning signs may be others than before. A sign is read from a record, or from who else holds a value of
 * it, so these are the touched ones and those who hold a value of theirs, of a kind that a sign looks through.
 */
export async function signsTouched(
  store: Runner,
  own: TouchedParties,
  touched: Touched,
  indicators: readonly AnyIndicator[],
): Promise<ReadonlySet<string>> {
  const said = touched.holders.some((key) => key.startsWith('broker:'));
  const spoken = new Set(touched.attributes);
  const sees = kindsSeen(indicators);
  const isSeen = (key: string) => sees === undefined || sees.has(key.slice(0, key.indexOf(':')));
  const values = [...valuesTouched(own, touched)].filter((key) => isSeen(key) && !spoken.has(key));
  const shared = await byPages(values, (page) => sharedAmong(store, { keys: page }));
  // Also where one party is left, and of whatever kind: that a list names it is a sign itself.
  const others = await byPages(touched.attributes, (page) => attributeCounts(store, { keys: page }));
  const counted = [...shared.filter(({ holders }) => said || holders <= MANY), ...others];
  const holding = await byPages(
    counted.map(({ attribute }) => attribute),
    (page) => partiesHolding(store, { keys: page }),
  );
  return new Set([...own.parties, ...touched.applicants, ...holding.map(({ party }) => party)]);
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
