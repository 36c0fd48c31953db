import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { ringsOfStore } from '../../api/work/rings.ts';
import { ringsAround } from '../../api/work/rings-around.ts';
import { storeOf } from './store-of.ts';
import { twoRings } from './two-rings.ts';

let store: Store;
beforeAll(async () => {
  store = await storeOf(twoRings());
});
afterAll(() => store.close());

it('rings that a single mailbox joins are two, and each names the other', async () => {
  const { rows } = await ringsOfStore(store);
  expect(rows.map(({ id, parties }) => [id, parties.length]).sort()).toEqual([
    ['APP-00', 40],
    ['APP-40', 40],
  ]);
  const [first, second] = [rows.find(({ id }) => id === 'APP-00'), rows.find(({ id }) => id === 'APP-40')];
  expect(first?.bridges).toMatchObject([{ party: 'APP-46', ring: 'APP-40', to: 'APP-03' }]);
  expect(second?.bridges).toMatchObject([{ party: 'APP-03', ring: 'APP-00', to: 'APP-46' }]);
});

it('rings found from within any party come apart where those over the whole store do', async () => {
  const { ringOf } = await ringsOfStore(store);
  expect(ringOf.size).toBe(80);
  for (const party of [...ringOf.keys()].filter((_, index) => index % 6 === 0 || index === 3))
    expect(await ringsAround(store, [party])).toEqual(ringOf);
});
