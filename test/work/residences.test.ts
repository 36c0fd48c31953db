import { afterEach, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { links } from '../../api/work/links.ts';
import { whyRow } from '../../api/work/why.ts';
import { storeOf } from './store-of.ts';

const HOME = '500 Oak St Apt 2, Reno, NV 89502, US';
const FORMER = '7 Lake Ave, Fargo, ND 58102, US';

let store: Store | undefined;
afterEach(() => store?.close());

const housemate = (id: string, name: string, more: object) => ({
  id,
  submittedAt: '2026-03-01T10:00:00Z',
  applicant: { name },
  phones: ['+1 775 555 0111'],
  bankAccounts: [{ iban: 'DE89370400440532013000' }],
  ...more,
});

const answer = async (of: object) => {
  store = await storeOf([
    housemate('APP-1', 'Maria Tanaka', of),
    housemate('APP-2', 'Paul Zielinski', { addresses: [HOME] }),
  ]);
  const why = await whyRow(store, 'APP-1', 'APP-2');
  for await (const link of links(store)) expect(link.bits).toBe(why.bits);
  return why;
};

it.each<[string, object]>([
  ['the first', { addresses: [HOME, FORMER] }],
  ['the second', { addresses: [FORMER, HOME] }],
  ['where a laptop was sent', { addresses: [FORMER], equipment: [{ address: { use: 'residence', text: HOME } }] }],
])('two who live at one residence are a home, also where it is %s that one of them states', async (_what, of) => {
  const { bits, reasons } = await answer(of);
  expect(bits).toBe(0);
  expect(reasons.map(({ kind, setAside }) => [kind, setAside?.reason]).sort()).toEqual([
    ['address', 'shared_home'],
    ['bank_account', 'shared_home'],
    ['phone', 'shared_home'],
  ]);
});

it('an address that one lives at and the other has letters sent to is no home of both', async () => {
  const { bits, reasons } = await answer({ addresses: [FORMER, { use: 'mailing', text: HOME }] });
  expect(bits).toBeGreaterThan(11);
  expect(reasons.every(({ setAside }) => setAside === null)).toBe(true);
});
