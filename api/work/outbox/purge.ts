import { deliveredBefore } from '../../graph/queries.generated.ts';
import type { Store } from '../../graph/store.ts';
import { recordWork } from '../journal/record-work.ts';

/**
 * Lets go of deliveries that arrived before an instant, with what was delivered; by whom is kept. What waits and dead
 * letters stay. Of a delivery that is gone nothing can be replayed.
 * @returns how many
 */
export async function purge(store: Store, before: Date, by: string): Promise<number> {
  const instant = before.toISOString();
  return store.write(async (writer) => {
    const [{ deliveries } = { deliveries: 0 }] = await deliveredBefore(writer, { before: instant });
    if (deliveries > 0)
      await recordWork(writer, [{ type: 'purge', at: new Date().toISOString(), by, before: instant }]);
    return deliveries;
  });
}
