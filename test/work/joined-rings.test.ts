import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { idOfKey } from '../../api/work/party-key.ts';
import { ringsOfStore } from '../../api/work/rings.ts';
import { ringsAround } from '../../api/work/rings-around.ts';
import { storeOf } from './store-of.ts';

const NAMES = [
  'Jordan Miles',
  'Amara Okafor',
  'Lucas Brenner',
  'Mei Tanaka',
  'Olga Petrov',
  'Ravi Nair',
  'Sara Lindqvist',
];
const TOWNS = ['Mesa, AZ 85201', 'Reno, NV 89501', 'Salem, OR 97301', 'Boise, ID 83701'];
const ACCOUNTS = ['DE89370400440532013000', 'GB33BUKB20201555555555', 'FR1420041010050500013M02606'];

/**
 * Two rings of two, each with its phone; between them somebody who states no home and has an account with one of either, and
 * somebody who has one with that somebody only.
 */
let store: Store;
beforeAll(async () => {
  store = await storeOf(
    NAMES.map((name, index) => ({
      id: `APP-${index}`,
      submittedAt: new Date(Date.UTC(2026, 2, 1 + index)).toISOString(),
      applicant: { name },
      ...(index < 4 && { addresses: [`${10 + index} Elm St, ${TOWNS[index]}, US`] }),
      ...(index < 4 && { phones: [`+1 602 555 010${index < 2 ? 1 : 2}`] }),
      bankAccounts: ACCOUNTS.flatMap((iban, account) => (holders[account]?.includes(index) ? [{ iban }] : [])),
    })),
  );
});
const holders = [
  [1, 4],
  [2, 4],
  [4, 5],
];
afterAll(() => store.close());

it('rings that somebody between them is linked to are one, with that somebody and nobody behind', async () => {
  const { rows } = await ringsOfStore(store);
  expect(rows.map(({ parties }) => parties)).toEqual([['APP-0', 'APP-1', 'APP-2', 'APP-3', 'APP-4']]);
  expect(rows[0]?.association.map(({ party, to }) => [party, to])).toEqual([['APP-5', 'APP-4']]);
});

it('rings found from any party are those found over the whole store', async () => {
  const { ringOf } = await ringsOfStore(store);
  for (const index of NAMES.keys()) {
    const party = `applicant:APP-${index}`;
    const around = await ringsAround(store, [party]);
    expect([idOfKey(party), around.get(party)]).toEqual([idOfKey(party), ringOf.get(party)]);
    if (index < 6) expect(around).toEqual(ringOf);
  }
});
