import { afterEach, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { ringTimeline } from '../../api/work/rings/ring-timeline.ts';
import { storeOf } from './store-of.ts';

let store: Store;
afterEach(() => store.close());

it('a timeline tells what happened to whom in order, with what it went to, and leaves out what has no date', async () => {
  store = await storeOf([
    {
      id: 'APP-1',
      submittedAt: '2026-03-02T10:00:00+02:00',
      applicant: { name: 'Jordan Miles' },
      events: [
        { type: 'applied', at: '2026-03-02T08:00:00Z' },
        { type: 'hired', at: '2026-03-20T09:00:00Z' },
        { type: 'blocked', at: '2026-04-20T09:00:00Z', reason: 'Camera off' },
      ],
      payments: [
        { at: '2026-04-01T00:00:00Z', amount: 9200, currency: 'USD', bankAccount: { iban: 'DE89370400440532013000' } },
        { amount: 1 },
      ],
      equipment: [
        { at: '2026-03-25T00:00:00Z', item: 'laptop', address: '1420 W Elm St Apt 5, Mesa, AZ 85201, US' },
        { item: 'badge' },
      ],
    },
    { id: 'APP-2', submittedAt: '2026-03-10T10:00:00Z', applicant: { name: 'Amara Okafor' } },
  ]);
  const entries = await ringTimeline(store, ['application:APP-2', 'application:APP-1', 'application:none']);
  expect(entries.map(({ at, kind, application, detail }) => [at.slice(0, 16), kind, application, detail])).toEqual([
    ['2026-03-02T08:00', 'applied', 'APP-1', null],
    ['2026-03-10T10:00', 'applied', 'APP-2', null],
    ['2026-03-20T09:00', 'hired', 'APP-1', null],
    ['2026-03-25T00:00', 'equipment_sent', 'APP-1', 'laptop'],
    ['2026-04-01T00:00', 'paid', 'APP-1', '9,200 USD'],
    ['2026-04-20T09:00', 'blocked', 'APP-1', 'Camera off'],
  ]);
  expect(entries[3]?.attribute).toMatch(/^address:.*1420 w elm st/);
  expect(entries[4]?.attribute).toMatch(/^bank_account:[0-9a-f]{64}$/);
  expect(JSON.stringify(entries)).not.toContain('DE89');
});
