import { compareText } from '../../api/evidence/compare-text.ts';
import { scanHolderKeys } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { assessApplications } from '../../api/work/indicators/assess.ts';
import { type IndicatorCatalogue, makeCatalogue } from '../../api/work/indicators/catalogue.ts';

/** What every indicator says of every application of a store: `application indicator` to the answer. */
export async function answersOf(
  store: Store,
  catalogue: IndicatorCatalogue = makeCatalogue(),
): Promise<ReadonlyMap<string, string>> {
  const keys = (await scanHolderKeys(store, { prefix: 'application:' })).map(({ key }) => key).sort(compareText);
  const found = await assessApplications(store, catalogue, keys);
  return new Map(
    [...found].flatMap(([key, results]) =>
      results.map(({ indicator, answer }) => [`${key} ${indicator.id}`, answer.answer] as const),
    ),
  );
}
