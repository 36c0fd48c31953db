import type { SimilarKind } from '../../../evidence/evidence-kind.ts';
import { kindOfValues } from '../../../evidence/evidence-kind.ts';
import { attributeCounts } from '../../../graph/queries.generated.ts';
import type { Reader } from '../../../graph/store.ts';
import { byPages } from '../../pages.ts';
import { groupsAround } from '../../similar/groups.ts';
import { type Block, type Likeness, MOST_SIMILAR } from '../../similar/likeness.ts';
import { likenessOf, similarKinds } from '../../similar/likeness-of.ts';

/** Values that are or were alike, several together: whoever holds one of them may be linked otherwise to who holds another. */
export type Alike = readonly (readonly string[])[];

/**
 * What touched values are like, or were. Groups come from what values have in common (blocks), so the values of a block in
 * which one came or went are looked at, also where a value has left the graph and where a block or group grew too large
 * to say anything, or no longer is.
 * @param touched values, `lost` those of them that somebody let go of
 */
export async function similarTouched(
  store: Reader,
  touched: ReadonlySet<string>,
  lost: readonly string[],
): Promise<Alike> {
  const alike: (readonly string[])[] = [];
  for (const kind of similarKinds) alike.push(...(await ofKind(kind, store, touched, lost)));
  return alike;
}

/** Values that are like some values, and these where they are. */
export async function similarTo(store: Reader, values: ReadonlySet<string>): Promise<Alike> {
  const alike: (readonly string[])[] = [];
  for (const kind of similarKinds) {
    const keys = [...values].filter((key) => isOf(kind, key));
    if (keys.length > 0) alike.push(...(await groupsAround(keys, likenessOf(kind, store))));
  }
  return alike;
}

const isOf = (kind: SimilarKind, key: string): boolean => key.startsWith(`${kindOfValues(kind)}:`);

async function ofKind(
  kind: SimilarKind,
  store: Reader,
  touched: ReadonlySet<string>,
  letGo: readonly string[],
): Promise<Alike> {
  const keys = [...touched].filter((key) => isOf(kind, key));
  if (keys.length === 0) return [];
  const likeness = likenessOf(kind, store);
  const blocks = await likeness.blocksOf(keys);
  const members = await likeness.inBlocks([...new Set([...blocks.values()].flat())]);
  const lost = letGo.filter((key) => isOf(kind, key));
  const there = new Set(
    (await byPages(lost, (page) => attributeCounts(store, { keys: page }))).map((row) => row.attribute),
  );
  const gone = lost.filter((key) => !there.has(key));
  const left = new Set<Block>(gone.flatMap((key) => blocks.get(key) ?? []));
  // What a résumé that is gone had in common with others is not known any more, but these were queued with it.
  const loose = new Set(gone.every((key) => blocks.has(key)) ? [] : there);
  for (const [block, mine] of members) {
    const mayHaveChanged = left.has(block) || mine.length > MOST_SIMILAR;
    if (mayHaveChanged && !saysNothing(mine, touched)) for (const key of mine) loose.add(key);
  }
  const standing = keys.filter((key) => !gone.includes(key));
  const groups = await groupsAround([...standing, ...loose], telling(likeness, touched), MOST_SIMILAR + keys.length);
  // What one that is gone held together may be of several groups now, and what a full block did of none.
  const isOpen = (group: readonly string[]) => group.some((key) => loose.has(key));
  const open = new Set([...loose, ...groups.filter(isOpen).flat()]);
  return [...(open.size > 0 ? [[...open]] : []), ...groups.filter((group) => !isOpen(group))];
}

/** Whether a block is too large to say anything, whichever of the touched values have come to it. */
const saysNothing = (members: readonly string[], touched: ReadonlySet<string>): boolean =>
  members.length > MOST_SIMILAR && members.filter((key) => !touched.has(key)).length > MOST_SIMILAR;

/** What values have in common, without blocks that say nothing now and said nothing before. */
const telling = (likeness: Likeness, touched: ReadonlySet<string>): Likeness => ({
  ...likeness,
  inBlocks: async (blocks) =>
    new Map([...(await likeness.inBlocks(blocks))].filter(([, members]) => !saysNothing(members, touched))),
});
