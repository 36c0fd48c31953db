import { afterAll, beforeAll, expect, it } from 'vitest';
import { whyRow } from '../../api/work/why.ts';
import { Served } from './served.ts';

const SHARED = { phones: ['+1 602 555 0142'], bankAccounts: [{ iban: 'DE89370400440532013000' }] };
const application = (id: string, name: string) => ({
  id,
  submittedAt: '2026-03-01T10:00:00Z',
  applicant: { name },
  emails: ['desk@example.org'],
  ...SHARED,
});
const PHONE = { kind: 'phone', value: '(602) 555-0142' };
const EMAIL = { kind: 'email', value: 'desk@example.org' };
const records = [
  application('APP-1', 'Jordan Miles'),
  application('APP-2', 'Amara Okafor'),
  { ...PHONE, list: 'advisory', source: 'FBI', addedAt: '2026-01-02', expiresAt: '2999-01-01' },
  { ...PHONE, list: 'old advisory', addedAt: '2020-01-02', expiresAt: '2021-01-01' },
  { ...EMAIL, list: 'desks', source: 'front office', addedAt: '2026-01-03', meaning: 'innocent' },
];

let served: Served;
beforeAll(async () => {
  served = await Served.start(records);
});
afterAll(() => served.stop());

it('what a list says of a shared value is shown with its source and dates, in rows and through the API', async () => {
  const { reasons } = await whyRow(served.store, 'APP-1', 'APP-2');
  const of = (kind: string) => reasons.find((reason) => reason.kind === kind);
  expect(of('phone')?.listed).toEqual([
    {
      list: 'advisory',
      source: 'FBI',
      addedAt: '2026-01-02T00:00:00.000Z',
      expiresAt: '2999-01-01T00:00:00.000Z',
      meaning: 'operator',
    },
  ]);
  expect(of('phone')?.setAside).toBeNull();
  expect(of('email')?.setAside).toEqual({
    reason: 'listed',
    because: 'The list desks (front office, since 2026-01-03) names it as a shared thing',
  });
  expect(of('bank_account')?.listed).toEqual([]);

  const { why } = await served.data<{ why: { link: { reasons: object[] } } }>(
    await served.signIn(),
    '{ why(a: "APP-1", b: "APP-2") { link { reasons { kind attribute { listed { list source addedAt expiresAt meaning } } } } } }',
  );
  expect(why.link.reasons).toEqual(reasons.map(({ kind, listed }) => ({ kind, attribute: { listed } })));
});
