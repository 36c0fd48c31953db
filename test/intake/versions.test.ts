import { describe, expect, test } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import {
  brokersByKey,
  existingHolders,
  existingKnownValues,
  observationsOfHolders,
  scanAttributeKeys,
} from '../../api/graph/queries.generated.ts';
import { application, loadFiles, ndjson } from './load.ts';

type Files = Readonly<Record<string, string>>;

const older = application('1', {
  submittedAt: '2026-03-01T00:00:00Z',
  phones: ['+16025550142'],
  broker: { id: 'OLD' },
});
const newer = application('1', {
  submittedAt: '2026-03-02T00:00:00Z',
  phones: ['+16025550143'],
  broker: { id: 'NEW' },
});

describe('a duplicate id with other content', () => {
  test('the newer submission stands and the older one is its history, in whichever order they come', async () => {
    const digests = new Set<string>();
    const orders: Files[] = [
      { 'a.ndjson': ndjson(older, newer) },
      { 'a.ndjson': ndjson(newer, older) },
      { 'a.ndjson': ndjson(newer), 'b.ndjson': ndjson(older) },
      { 'a.ndjson': ndjson(older), 'b.ndjson': ndjson(newer) },
      { 'a.ndjson': ndjson(older, newer, older), 'b.ndjson': ndjson(newer) },
    ];
    for (const files of orders) {
      await loadFiles(files, async ({ summary, store }) => {
        expect(summary).toMatchObject({ accepted: 1, updated: 1 });
        const [stored] = await existingHolders(store, { keys: ['application:1'] });
        expect(JSON.parse(await store.record(stored?.record ?? ''))).toEqual(newer);
        expect(JSON.parse(await store.record(stored?.olderRecords[0] ?? ''))).toEqual(older);
        const seen = await observationsOfHolders(store, { holders: ['application:1'] });
        expect(seen.map(({ attribute }) => attribute)).toEqual(['phone:+16025550143']);
        // What only the older one held has left the graph, and so has the broker that only it named.
        expect(await scanAttributeKeys(store, { prefix: 'phone:+16025550142' })).toEqual([]);
        expect((await brokersByKey(store, { keys: ['broker:NEW', 'broker:OLD'] })).map(({ key }) => key)).toEqual([
          'broker:NEW',
        ]);
        digests.add(await digestOf(store));
      });
    }
    expect(digests.size).toBe(1);
  });

  test('the same content twice is one record, also when keys come in another order', async () => {
    const { id, ...rest } = newer;
    await loadFiles({ 'a.ndjson': ndjson(newer, newer, { ...rest, id }) }, async ({ summary }) => {
      expect(summary).toMatchObject({ accepted: 1, updated: 0, unchanged: 2 });
    });
  });

  test('the same id in another source is another record', async () => {
    await loadFiles(
      { 'a.ndjson': ndjson(application('1'), application('1', { source: 'ats' })) },
      async ({ summary }) => {
        expect(summary).toMatchObject({ accepted: 2, updated: 0 });
      },
    );
  });
});

test('a broker may be named before it is declared', async () => {
  const broker = { id: 'NEW', kind: 'staffing_agency', name: 'Northline Staffing LLC', phones: ['+1 602 555 0150'] };
  const digests = new Set<string>();
  const orders: Files[] = [
    { 'a.ndjson': ndjson(newer), 'b.ndjson': ndjson(broker) },
    { 'a.ndjson': ndjson(broker), 'b.ndjson': ndjson(newer) },
    { 'a.ndjson': ndjson(newer, broker) },
  ];
  for (const files of orders) {
    await loadFiles(files, async ({ summary, store }) => {
      expect(summary).toMatchObject({ accepted: 2, updated: 0 });
      expect(await brokersByKey(store, { keys: ['broker:NEW'] })).toMatchObject([
        { name: 'Northline Staffing LLC', declared: true },
      ]);
      digests.add(await digestOf(store));
    });
  }
  expect(digests.size).toBe(1);
});

test('known values are found by canonical value, and the newest word on one stands', async () => {
  const known = (more: object) => ({ kind: 'phone', value: '602-555-0142', list: 'partner list', ...more });
  const first = known({ addedAt: '2026-01-01', note: 'first' });
  const second = known({ addedAt: '2026-02-01', value: '+1 602 555 0142', note: 'second', meaning: 'innocent' });
  for (const records of [
    [first, second],
    [second, first],
  ]) {
    await loadFiles(
      { 'a.ndjson': ndjson(records[0] ?? {}), 'b.ndjson': ndjson(records[1] ?? {}, second) },
      async ({ summary, store }) => {
        expect(summary).toMatchObject({ accepted: 1, updated: 1, unchanged: 1 });
        const [stored] = await existingKnownValues(store, { keys: ['known:phone:+16025550142:partner list'] });
        expect(JSON.parse(await store.record(stored?.record ?? ''))).toEqual(second);
        expect(stored?.olderRecords).toHaveLength(1);
      },
    );
  }
});

test('observations keep the text as submitted, its use, its time and how it was typed', async () => {
  const record = application('1', {
    phones: ['+1 (602) 555-0142'],
    devices: [
      { fingerprint: 'F3:A9:00', ip: '203.0.113.7', timezone: 'Asia/Shanghai', seenAt: '2026-03-01T08:00:00+02:00' },
    ],
    equipment: [{ at: '2026-04-01', item: 'laptop', address: '1 Main St, Mesa, AZ 85201' }],
    payments: [
      {
        at: '2026-05-01',
        amount: 9200,
        currency: 'USD',
        bankAccount: { country: 'US', routing: '021000021', account: '000123456789' },
      },
    ],
  });
  await loadFiles({ 'a.ndjson': ndjson(record) }, async ({ store }) => {
    const seen = await observationsOfHolders(store, { holders: ['application:1'] });
    const of = (kind: string) => seen.find((row) => row.kind === kind);
    expect(of('phone')).toMatchObject({
      attribute: 'phone:+16025550142',
      raw: '+1 (602) 555-0142',
      use: 'contact',
      observedAt: '2026-03-02T14:22:05.000Z',
      record: '1',
      format: '+1 (ddd) ddd-dddd',
    });
    expect(of('device')).toMatchObject({
      raw: 'F3:A9:00',
      use: 'session',
      timezone: 'Asia/Shanghai',
      observedAt: '2026-03-01T06:00:00.000Z',
    });
    expect(of('ip_address')).toMatchObject({ attribute: 'ip_address:203.0.113.7', use: 'session' });
    expect(of('address')).toMatchObject({ use: 'shipping', observedAt: '2026-04-01T00:00:00.000Z' });
    expect(of('bank_account')).toMatchObject({
      raw: '•••• 6789',
      value: '•••• 6789',
      use: 'payment',
      observedAt: '2026-05-01T00:00:00.000Z',
    });
  });
});
