import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { ringsOfStore } from '../../api/work/rings.ts';
import { storeOf } from './store-of.ts';

let store: Store;
beforeAll(async () => {
  store = await storeOf(
    Array.from({ length: 150 }, (_, at) => ({
      id: `APP-${at}`,
      submittedAt: '2026-03-02T14:22:05Z',
      applicant: { name: `Given${at} Family${at}` },
      devices: [{ fingerprint: 'f3a9c1d2e4', ip: '203.0.113.9' }],
    })),
  );
});
afterAll(() => store.close());

it('others have their turn while pairs are weighed, not only while the store is asked', async () => {
  const { run } = store;
  let turns = 0;
  let most = 0;
  let walking = true;
  const count = () => {
    turns += 1;
    if (walking) setImmediate(count);
  };
  store.run = async (statement, params) => {
    // Between the answer to one question and the next question.
    most = Math.max(most, turns);
    const rows = await run.call(store, statement, params);
    turns = 0;
    return rows as never;
  };
  setImmediate(count);
  await ringsOfStore(store);
  walking = false;
  expect(Math.max(most, turns)).toBeGreaterThan(3);
});
