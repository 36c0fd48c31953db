import { afterEach, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { contestedWith } from '../../api/work/entities/contested-with.ts';
import { whyRow } from '../../api/work/why.ts';
import { storeOf } from './store-of.ts';

let store: Store | undefined;
afterEach(() => store?.close());

const PHONE = '+1 775 555 0111';
const application = (id: string, applicant: object, more: object) => ({
  id,
  submittedAt: `2026-03-01T10:00:${id.padStart(2, '0')}Z`,
  applicant,
  ...more,
});
const claim = { name: 'Jordan Miles', birthDate: '1991-04-02' };

const contested = async (records: readonly object[]): Promise<readonly string[]> => {
  store = await storeOf(records);
  const others = (await contestedWith(store, ['applicant:1'])).get('applicant:1') ?? [];
  return others.map(({ key }) => key);
};

it('an identity is contested also where the two share a phone that too many names hold to join them', async () => {
  const strangers = Array.from({ length: 10 }, (_, index) =>
    application(`${index + 3}`, { name: `Stranger${'abcdefghij'[index]} Surname` }, { phones: [PHONE] }),
  );
  const two = ['1', '2'].map((id) => application(id, claim, { phones: [PHONE] }));
  expect(await contested([...two, ...strangers])).toEqual(['applicant:2']);
});

it('an identity is contested also where the two state one house, which may have many flats', async () => {
  const addresses = ['500 Oak St, Reno, NV 89502, US'];
  expect(await contested(['1', '2'].map((id) => application(id, claim, { addresses })))).toEqual(['applicant:2']);
});

it('one name with two social security numbers and one account is two people in conflict', async () => {
  const withId = (id: string, value: string) =>
    application(
      id,
      { name: 'Jordan Miles', governmentId: { type: 'US_SSN', value } },
      { bankAccounts: [{ iban: 'DE89370400440532013000' }] },
    );
  store = await storeOf([withId('1', '234-56-7891'), withId('2', '345-67-8912')]);
  const { conflict, conflictBecause } = await whyRow(store, '1', '2');
  expect({ conflict, conflictBecause }).toEqual({
    conflict: 'yes',
    conflictBecause: 'One name, with different government ids of one kind.',
  });
});
