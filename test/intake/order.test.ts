import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { ndjson, testKey, withFolder, withStore } from './load.ts';

/** Small, so that hubs come about and go away again within a few records. */
const HUB_NAMES = 2;

const day = fc.integer({ min: 1, max: 9 }).map((value) => `2026-03-0${value}T10:00:00Z`);
const few = <T>(values: readonly T[], max = 2) => fc.subarray([...values], { maxLength: max });

/** Few ids, names, birth dates and channels: versions, shared identities and hubs are the rule. */
const anApplication = fc.record(
  {
    id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
    submittedAt: day,
    applicant: fc.record(
      {
        name: fc.constantFrom('Jo Doe', 'Doe, Jo', 'Ann Poe', 'Max Roe', 'Kim Loe'),
        birthDate: fc.constantFrom('1990-01-01', '1991-02-02'),
        governmentId: fc.constantFrom(
          { type: 'US_SSN', value: '212-45-6789' },
          { type: 'US_SSN', value: '213-45-6789' },
        ),
      },
      { requiredKeys: ['name'] },
    ),
    phones: few(['+1 602 555 0142', '(602) 555-0142', '+1 602 555 0143']),
    emails: few(['jo@example.com', 'JO@example.com', 'ann@example.org']),
    addresses: few([
      '1420 W Elm St Apt 5, Mesa, AZ 85201, US',
      { use: 'shipping', text: '1420 West Elm Street #5, Mesa, AZ 85201' },
    ]),
    bankAccounts: few([{ country: 'US', routing: '021000021', account: '000123456789' }], 1),
    devices: few([{ fingerprint: 'aaaa1111', ip: '192.0.2.1' }, { fingerprint: 'bbbb2222' }]),
    equipment: few([{ address: { use: 'residence', text: '1420 W Elm St Apt 5, Mesa, AZ 85201, US' } }], 1),
    broker: fc.constantFrom({ id: 'B1' }, { id: 'B2' }),
  },
  { requiredKeys: ['id', 'submittedAt', 'applicant'] },
);
const aBroker = fc.record(
  {
    id: fc.constantFrom('B1', 'B2', 'B3'),
    kind: fc.constant('staffing_agency'),
    name: fc.constantFrom('North Staffing', 'South Staffing'),
    submittedAt: day,
    phones: few(['+1 602 555 0142', '+1 602 555 0150']),
  },
  { requiredKeys: ['id', 'kind', 'name'] },
);
const aKnown = fc.record(
  {
    kind: fc.constant('phone'),
    value: fc.constantFrom('+16025550142', '602-555-0142'),
    list: fc.constantFrom('one', 'two'),
    addedAt: day,
    note: fc.constantFrom('first', 'second'),
  },
  { requiredKeys: ['kind', 'value', 'list'] },
);
const records = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: anApplication },
    { weight: 2, arbitrary: aBroker },
    { weight: 1, arbitrary: aKnown },
  ),
  { minLength: 1, maxLength: 14 },
);

/** Loads the records in several runs, as somebody who interrupts and goes on would. */
async function load(store: Store, runs: readonly (readonly object[])[], batchSize: number): Promise<void> {
  await withFolder(async (folder) => {
    for (const [index, run] of runs.entries()) {
      const path = join(folder, `${index}.ndjson`);
      await writeFile(path, ndjson(...run));
      await ingest(store, [{ path }], { sealKey: testKey, batchSize, claimHubNames: HUB_NAMES });
    }
  });
}

const digestAfter = (runs: readonly (readonly object[])[], batchSize: number): Promise<string> =>
  withStore(async (store) => {
    await load(store, runs, batchSize);
    return digestOf(store);
  });

test('the graph does not depend on the order of the records, on batches, on interruption or on repetition', async () => {
  await fc.assert(
    fc.asyncProperty(
      records.chain((list) =>
        fc.record({
          list: fc.constant(list),
          shuffled: fc.shuffledSubarray(list, { minLength: list.length }),
          cut: fc.nat(list.length),
          batchSize: fc.integer({ min: 1, max: 5 }),
        }),
      ),
      async ({ list, shuffled, cut, batchSize }) => {
        const expected = await digestAfter([list], 1_000);
        expect(await digestAfter([shuffled], batchSize)).toBe(expected);
        // Interrupted after some records, then run again from the start.
        expect(await digestAfter([shuffled.slice(0, cut), shuffled], batchSize)).toBe(expected);
      },
    ),
    { numRuns: 60 },
  );
}, 180_000);

test('a rebuild gives the graph that loading gave', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 5 }), async (list, batchSize) => {
      await withStore(async (store) => {
        await load(store, [list], batchSize);
        const check = await rebuild(store, { check: true, batchSize, claimHubNames: HUB_NAMES });
        expect(check.equal).toBe(true);
        const again = await rebuild(store, { batchSize: 3, claimHubNames: HUB_NAMES });
        expect(again).toMatchObject({ equal: true, before: check.before });
      });
    }),
    { numRuns: 25 },
  );
}, 180_000);

test('a number that no plan knows gives one graph, whoever writes it first', async () => {
  const ann = { id: 'A1', submittedAt: '2000-01-15', applicant: { name: 'Ann One' }, phones: ['481-285-6234'] };
  const bob = { id: 'B1', submittedAt: '2000-01-16', applicant: { name: 'Bob Two' }, phones: ['1 (4812)85-62-34'] };
  expect(await digestAfter([[ann, bob]], 1)).toBe(await digestAfter([[bob, ann]], 1));
  await withStore(async (store) => {
    await load(store, [[bob], [ann]], 1);
    expect(await rebuild(store, { check: true })).toMatchObject({ equal: true });
  });
});
