import type { SimilarKind } from '../../evidence/evidence-kind.ts';
import { kindOfValues } from '../../evidence/evidence-kind.ts';
import { attributeCounts, holdingsOfAttributes } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { groupBy } from '../group-by.ts';
import { byPages, pages } from '../pages.ts';
import type { WorldBuilder } from '../world-builder.ts';
import { allGroups, type Group, groupsAround } from './groups.ts';
import { likenessOf, similarKinds } from './likeness-of.ts';

/** Uses that one holder can have for one value. */
const USES = 12;

/** Adds the groups of similar values that some values are of, and answers who holds any of them. */
export async function addSimilarTo(
  keys: readonly string[],
  store: Reader,
  builder: WorldBuilder,
  kinds: readonly SimilarKind[] = similarKinds,
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const prefix = `${kindOfValues(kind)}:`;
      const own = keys.filter((key) => key.startsWith(prefix) && !builder.isGrouped(key));
      return [kind, await groupsAround(own, likenessOf(kind, store))] as const;
    }),
  );
  const seen = new Set<string>();
  for (const [kind, groups] of found) {
    for (const holder of await addGroups(kind, groups, store, builder)) seen.add(holder);
  }
  return seen;
}

/** Adds every group of similar values among all values of a kind, and answers who holds any of them. */
export async function addAllSimilar(
  kind: string,
  keys: readonly string[],
  store: Reader,
  builder: WorldBuilder,
): Promise<ReadonlySet<string>> {
  const similar = similarKinds.find((one) => kindOfValues(one) === kind);
  if (similar === undefined) return new Set();
  return addGroups(similar, await allGroups(keys, likenessOf(similar, store)), store, builder);
}

async function addGroups(kind: SimilarKind, groups: readonly Group[], store: Reader, builder: WorldBuilder) {
  const seen = new Set<string>();
  for (const page of pages(groups, 100)) {
    const counts = await byPages(page.flat(), (keys) => attributeCounts(store, { keys }));
    const countOf = new Map(counts.map((row) => [row.attribute, row]));
    // A value that makes no pairs by itself makes none by being like others.
    const fit = page.filter((group) => group.every((key) => !builder.isHub(countOf.get(key) ?? { parties: 0 })));
    const most = USES * counts.reduce((sum, { holders }) => Math.max(sum, holders), 0);
    const rows = await byPages(fit.flat(), (keys) => holdingsOfAttributes(store, { keys, limit: most }));
    const byValue = groupBy(rows, ({ attribute }) => attribute);
    for (const { holder } of rows) seen.add(holder);
    for (const group of fit) {
      builder.similar(
        kind,
        group.map((key) => ({
          key,
          shown: countOf.get(key)?.value ?? key,
          holdings: (byValue.get(key) ?? []).map((row) => builder.holding(row)),
        })),
      );
    }
  }
  return seen;
}
