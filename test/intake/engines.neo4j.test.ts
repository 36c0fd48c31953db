import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';
import { application, ndjson, testKey, withFolder, withStore } from './load.ts';

const HUB_NAMES = 2;

/** Versions, shared identities, a hub that comes and goes, brokers before and after, known values. */
const first = [
  application('1', {
    submittedAt: '2026-03-01',
    applicant: { name: 'Jo Doe', birthDate: '1990-01-01' },
    phones: ['+1 602 555 0142'],
  }),
  application('2', {
    submittedAt: '2026-03-02',
    applicant: { name: 'Doe, Jo', birthDate: '1990-01-01' },
    phones: ['602-555-0142'],
    broker: { id: 'B1' },
  }),
  application('3', {
    submittedAt: '2026-03-03',
    applicant: { name: 'Ann Poe' },
    phones: ['+16025550142'],
    resume: { text: 'word '.repeat(60) },
  }),
  application('4', {
    submittedAt: '2026-03-04',
    applicant: { name: 'Max Roe', birthDate: '1991-02-02', governmentId: { type: 'US_SSN', value: '212-45-6789' } },
    phones: ['+16025550142'],
    emails: ['max.roe@gmail.com'],
    addresses: ['1420 W Elm St Apt 5, Mesa, AZ 85201', { use: 'shipping', text: '9 Dock Rd, Mesa, AZ 85201' }],
    bankAccounts: [{ iban: 'DE89370400440532013000', holder: 'Max Roe' }],
    devices: [
      { fingerprint: 'aaaa1111', ip: '2001:db8::1', timezone: 'Asia/Shanghai', seenAt: '2026-03-04T01:00:00Z' },
    ],
    profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/max-roe', createdAt: '2026-01-01' }],
    references: [{ name: 'Kim', email: 'kim@example.org' }],
    broker: { id: 'B2' },
  }),
  { kind: 'phone', value: '602 555 0142', list: 'one', addedAt: '2026-01-01' },
];
const second = [
  { id: 'B1', kind: 'staffing_agency', name: 'Northline Staffing', phones: ['+1 602 555 0150'] },
  application('4', { submittedAt: '2026-03-05', applicant: { name: 'Max Roe' }, phones: ['+1 602 555 0143'] }),
  application('1', { submittedAt: '2026-02-01', applicant: { name: 'Jo Doe' } }),
];

async function load(store: Store): Promise<void> {
  await withFolder(async (folder) => {
    for (const [index, records] of [first, second, first].entries()) {
      const path = join(folder, `${index}.ndjson`);
      await writeFile(path, ndjson(...records));
      await ingest(store, [{ path }], { sealKey: testKey, batchSize: 2, claimHubNames: HUB_NAMES });
    }
  });
}

test.skipIf(neo4jAddress === undefined)(
  'both engines hold the same graph after the same records, and after a rebuild',
  async () => {
    const address = neo4jAddress ?? '';
    await emptyNeo4j(address);
    const expected = await withStore(async (store) => {
      await load(store);
      return digestOf(store);
    });
    const store = await openStore(address, { password: neo4jPassword });
    try {
      await load(store);
      expect(await digestOf(store)).toBe(expected);
      expect(await rebuild(store, { check: true, claimHubNames: HUB_NAMES })).toMatchObject({
        equal: true,
        after: expected,
      });
      expect(await rebuild(store, { claimHubNames: HUB_NAMES })).toMatchObject({ equal: true, after: expected });
    } finally {
      await store.close();
    }
  },
);
