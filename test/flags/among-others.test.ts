import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { queuedChanges } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { affectedBy } from '../../api/work/flags/affected/affected.ts';
import { readTouched } from '../../api/work/flags/affected/touched.ts';
import { touchedParties } from '../../api/work/flags/affected/touched-parties.ts';
import { findFlags, readFlags } from '../../api/work/flags/read-flags.ts';
import { contentOf } from '../../api/work/flags/run/merge-draft.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { defaultSettings } from '../../api/work/settings.ts';
import { sealKey } from '../work/store-of.ts';

let store: Store;
let folder: string;
beforeEach(async () => {
  store = await openStore(':memory:');
  folder = await mkdtemp(join(tmpdir(), 'commonthread-among-others-'));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const NAMES = 'Moore Patel Brandt Ortega Larsen Becker Dubois Novak Silva Tanaka Okafor Haddad Jansen'.split(' ');
const MESA = 'Mesa, AZ 85201';
const TOWNS = [
  'Bend, OR 97701',
  'Troy, NY 12180',
  'Waco, TX 76701',
  'Yuma, AZ 85364',
  'Enid, OK 73701',
  'Ames, IA 50010',
];
const applicant = (n: number, town: string | undefined, more: object) => ({
  id: `A${n}`,
  submittedAt: `2026-03-${String(10 + n)}T09:00:00Z`,
  applicant: { name: `P${'abcdefghijklm'[n]}x ${NAMES[n]}`, birthDate: `19${70 + n}-0${1 + (n % 9)}-11` },
  addresses: [`${10 + n} Elm St Apt ${n + 1}, ${town}, US`],
  ...more,
});
const phone = { phones: ['+1 602 555 0142'] };
const account = { bankAccounts: [{ iban: 'DE89370400440532013000' }] };
const computer = { devices: [{ fingerprint: 'f0e1d2c3b4a59687' }] };

async function load(records: readonly object[]): Promise<void> {
  const path = join(folder, 'records.ndjson');
  await writeFile(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await ingest(store, [{ path }], { sealKey });
}
const run = (full: boolean) => runFlags(store, { catalogue: makeCatalogue(), full });
async function flags(): Promise<readonly string[]> {
  const keys = (await findFlags(store)).map(({ key }) => key);
  return (await readFlags(store, keys)).map((flag) => `${flag.id} ${flag.status} ${contentOf(flag)}`).sort();
}
/** Who is looked at again. */
async function affected(): Promise<readonly string[]> {
  const keys = (await queuedChanges(store)).flatMap((change) => change.keys);
  const touched = await readTouched(store, keys);
  const own = await touchedParties(store, touched);
  return [...(await affectedBy(store, touched, own, { ...defaultSettings, onlyWhatCounts: true })).parties].sort();
}

it('others are looked at again where what they share has other holders than it had', async () => {
  await load([0, 1, 2, 3, 4].map((n) => applicant(n, TOWNS[n], { ...phone, ...account })));
  await run(true);
  const before = await flags();
  await load([5, 6].map((n) => applicant(n, TOWNS[n % 6], phone)));
  await run(false);
  const after = await flags();
  // What the same five held counted once; now two more hold a part of it.
  expect(before.filter((flag) => !after.includes(flag)).length).toBeGreaterThanOrEqual(10);
  await run(true);
  expect(await flags()).toEqual(after);
});

it('others are looked at again where a computer may no longer be a library’s, and not while it certainly is', async () => {
  const of = (n: number) => applicant(n, n < 3 ? MESA : TOWNS[n % 6], computer);
  await load([0, 1, 2, 3, 4].map(of));
  await run(true);
  await load([of(5)]);
  expect(await affected()).toEqual(['applicant:A5']);
  await run(false);
  // Three of ten are of one town then.
  await load([6, 7, 8, 9].map(of));
  expect(await affected()).toContain('applicant:A0');
});

it.each([4, 12])(
  'others are not looked at again for who gives the number that an agency declares (%i)',
  async (many) => {
    const broker = { id: 'B1', name: 'Northline Staffing', kind: 'staffing_agency', ...phone };
    const before = Array.from({ length: many }, (_, n) => applicant(n, TOWNS[n % 6], phone));
    await load([broker, ...before]);
    await run(true);
    await load([applicant(many, TOWNS[many % 6], phone)]);
    expect(await affected()).toEqual([`applicant:A${many}`]);
    await run(false);
    await load([{ ...broker, kind: 'host', submittedAt: '2026-05-01T00:00:00Z' }]);
    expect(await affected()).toContain('applicant:A0');
  },
);
