import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { search } from '../../api/work/search/search.ts';
import { sealKey, storeOf } from './store-of.ts';

/** More of one surname than a look-up considers. */
const CROWD = 450;

const application = (id: string, name: string) => ({ id, submittedAt: '2026-03-02T14:22:05Z', applicant: { name } });

let store: Store;
beforeAll(async () => {
  store = await storeOf([
    ...Array.from({ length: CROWD }, (_, at) => application(`APP-${at}`, `M${'abcdefghij'.at(at % 10)}${at} Chen`)),
    application('WANTED', 'Wei Chen'),
    application('OTHER', 'Wei Okafor'),
  ]);
});
afterAll(() => store.close());

describe('search for a person whose surname hundreds have', () => {
  it.each(['Wei Chen', 'Chen, Wei', 'chen wei', 'wei ch', 'chen we'])('finds them by %j', async (text) => {
    const { hits } = await search(store, text, 20, sealKey);
    expect(hits.map(({ key }) => key)).toEqual(['applicant:WANTED']);
  });

  it('says by the surname alone that there are more', async () => {
    expect(await search(store, 'chen', 20, sealKey)).toMatchObject({ hits: { length: 20 }, more: true });
  });

  it('says that there may be more also where none of those it considered matches', async () => {
    expect(await search(store, 'chen zz', 20, sealKey)).toMatchObject({ hits: [], more: true });
  });
});
