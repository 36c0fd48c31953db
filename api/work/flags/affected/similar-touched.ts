import type { SimilarKind } from '../../../evidence/evidence-kind.ts';
import { kindOfValues } from '../../../evidence/evidence-kind.ts';
import { attributeCounts } from '../../../graph/queries.generated.ts';
import type { Reader } from '../../../graph/store.ts';
import { byPages } from '../../pages.ts';
import { groupsAround } from '../../similar/groups.ts';
import { type Block, MOST_SIMILAR } from '../../similar/likeness.ts';
import { likenessOf, similarKinds } from '../../similar/likeness-of.ts';

/** Values whose group of similar ones may be another than before, the touched ones themselves included where they are like others. */
export interface SimilarTouched {
  readonly values: ReadonlySet<string>;
  /** Those of them that are addresses: who lives where may be read otherwise. */
  readonly addresses: ReadonlySet<string>;
}

/**
 * What touched values are like, or were. Groups come from what values have in common (blocks), so the values of a block in
 * which one came or went are looked at, also where a value has left the graph and where a block or group grew too large
 * to say anything, or no longer is.
 */
export async function similarTouched(store: Reader, touched: ReadonlySet<string>): Promise<SimilarTouched> {
  const values = new Set<string>();
  for (const kind of similarKinds) {
    for (const key of await ofKind(kind, store, touched)) values.add(key);
  }
  return { values, addresses: new Set([...values].filter((key) => key.startsWith('address:'))) };
}

/** Values that are like some values, and these where they are. */
export async function similarTo(store: Reader, values: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const kind of similarKinds) {
    const keys = [...values].filter((key) => key.startsWith(`${kindOfValues(kind)}:`));
    if (keys.length === 0) continue;
    for (const key of (await groupsAround(keys, likenessOf(kind, store))).flat()) found.add(key);
  }
  return found;
}

async function ofKind(kind: SimilarKind, store: Reader, touched: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const keys = [...touched].filter((key) => key.startsWith(`${kindOfValues(kind)}:`));
  if (keys.length === 0) return new Set();
  const likeness = likenessOf(kind, store);
  const blocks = await likeness.blocksOf(keys);
  const members = await likeness.inBlocks([...new Set([...blocks.values()].flat())]);
  const there = new Set(
    (await byPages(keys, (page) => attributeCounts(store, { keys: page }))).map((row) => row.attribute),
  );
  const gone = keys.filter((key) => !there.has(key));
  const left = new Set<Block>(gone.flatMap((key) => blocks.get(key) ?? []));
  const seeds = new Set(keys.filter((key) => there.has(key)));
  const mates = new Set<string>();
  for (const [block, mine] of members) {
    const came = mine.filter((key) => touched.has(key)).length;
    const saysNothing = mine.length - came > MOST_SIMILAR;
    const mayHaveChanged = left.has(block) || mine.length > MOST_SIMILAR;
    if (!saysNothing && mayHaveChanged) for (const key of mine) mates.add(key);
  }
  const most = MOST_SIMILAR + keys.length;
  const groups = await groupsAround([...seeds, ...mates], likeness, most);
  return new Set([...mates, ...groups.flat()]);
}
