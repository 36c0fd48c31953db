import { candidatesAmong } from '../../evidence/candidates-among.ts';
import { mayJoin } from '../../evidence/joining-brokers.ts';
import type { Link } from '../../evidence/link.ts';
import { model } from '../../evidence/model.ts';
import { Pieces } from '../../evidence/pieces.ts';
import type { World } from '../../evidence/world.ts';
import type { Reader } from '../../graph/store.ts';
import { candidatesOf } from '../brokers/candidates-of.ts';

/** All candidates of each broker that may join what some links hold together to other rings, without those that are known. */
export async function candidatesNear(
  store: Reader,
  holding: readonly Link[],
  world: World,
  known: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pieces = new Pieces();
  for (const link of holding) pieces.join(link);
  const brokers = pieces
    .among(new Set(holding.flatMap(({ a, b }) => [a, b])))
    .flatMap((piece) => [...candidatesAmong(piece, world)])
    .flatMap(([broker, { parties }]) => {
      const candidates = world.brokers.get(broker)?.candidates ?? 0;
      return mayJoin(parties.size, candidates, model) && !known.has(broker) ? [broker] : [];
    });
  return new Map([...(await candidatesOf(store, [...new Set(brokers)]))].map(([broker, its]) => [broker, [...its]]));
}
