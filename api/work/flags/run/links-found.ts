import { countingLink, countingLinks } from '../../../evidence/counting-links.ts';
import type { Link } from '../../../evidence/link.ts';
import { linkBetween, linksFrom } from '../../../evidence/link-between.ts';
import { model } from '../../../evidence/model.ts';
import type { World } from '../../../evidence/world.ts';
import type { Reader } from '../../../graph/store.ts';
import { inTurns } from '../../in-turns.ts';
import { loadWorld, type Pairs } from '../../load-world.ts';
import type { EvidenceSettings } from '../../settings.ts';
import type { Affected } from '../affected/affected.ts';
import type { FlagSettings } from '../settings.ts';

/** Links that may be others than before. */
export interface LinksFound {
  /** Each once. */
  readonly links: AsyncIterable<Link>;
  /** The world in which a link between two affected parties can be read. */
  readonly worldOf: (pair: Pick<Link, 'a' | 'b'>) => World;
}

/**
 * Every link of the parties that were touched, and those of two others that share a value which is read otherwise.
 * @param flagged two parties each that there is a flag about
 */
export async function linksAffected(
  store: Reader,
  affected: Affected,
  flagged: readonly (readonly [string, string])[],
  settings: FlagSettings,
  signal?: AbortSignal,
): Promise<LinksFound> {
  const { whole, near, parties } = affected;
  const isOther = (party: string) => parties.has(party) && !whole.has(party);
  const pairs = new Map([...affected.pairs].map(([party, others]) => [party, new Set(others)]));
  // What two were flagged for may be gone altogether, so that nothing leads from one to the other any more.
  for (const [a, b] of flagged) {
    if (!isOther(a) || !isOther(b)) continue;
    pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
    pairs.set(b, (pairs.get(b) ?? new Set()).add(a));
  }
  const among = await loadWorld(store, [...pairs.keys()], settings, pairs);
  return {
    links: inTurns(affectedLinks(affected, pairs, among, settings), signal),
    worldOf: ({ a, b }) => (whole.has(a) || whole.has(b) ? near : among),
  };
}

function* affectedLinks(
  { whole, near }: Affected,
  pairs: Pairs,
  among: World,
  { onlyWhatCounts }: EvidenceSettings,
): Generator<Link> {
  for (const party of whole) {
    const isFirst = (other: string) => other > party || !whole.has(other);
    const links = onlyWhatCounts ? countingLinks(party, near, model, isFirst) : linksFrom(party, near);
    for (const link of links) if (isFirst(link.a === party ? link.b : link.a)) yield link;
  }
  const linkOf = onlyWhatCounts ? countingLink : linkBetween;
  for (const [party, others] of pairs) {
    for (const other of others) {
      const link = other > party ? linkOf(party, other, among) : undefined;
      if (link !== undefined) yield link;
    }
  }
}
