import { partiesOfAttributes, type SharedAmongRow } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';
import { groupBy } from './group-by.ts';
import { NO_LIMIT } from './no-limit.ts';
import { byPages } from './pages.ts';

/**
 * The networks on which two were seen who share something that links by itself. A network links nobody, so that of any
 * other it need not be known who was seen on it.
 * @param linking with whom each party shares such a thing
 */
export async function networksBeside(
  store: Runner,
  networks: readonly SharedAmongRow[],
  linking: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<readonly SharedAmongRow[]> {
  const rows = await byPages(
    networks.map(({ attribute }) => attribute),
    (page) => partiesOfAttributes(store, { keys: page, limit: NO_LIMIT }),
  );
  const seenOn = groupBy(rows, ({ attribute }) => attribute);
  return networks.filter(({ attribute }) => {
    const parties = (seenOn.get(attribute) ?? []).map(({ party }) => party);
    return parties.some((party) => {
      const others = linking.get(party);
      return others !== undefined && parties.some((other) => others.has(other));
    });
  });
}
