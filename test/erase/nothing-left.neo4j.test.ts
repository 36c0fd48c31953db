import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { attributesOfHolders } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { addToCase, noteOnCase, openCase, removeFromCase } from '../../api/work/cases/change-case.ts';
import { pinEvidence } from '../../api/work/cases/pin-evidence.ts';
import { caseById } from '../../api/work/cases/read-cases.ts';
import { flagsOfParties } from '../../api/work/flags/read-flags.ts';
import { addEntry } from '../../api/work/ledger/change-ledger.ts';
import { deliver } from '../../api/work/outbox/deliver.ts';
import { assignFlag, decideFlag, noteOnFlag } from '../../api/work/review/review-flag.ts';
import { allRecordedRings } from '../../api/work/rings/recorded-rings.ts';
import { type Workspace, workspace } from '../cli/command.ts';
import { graphLines } from '../contract/graph-lines.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { application, ndjson } from '../intake/load.ts';
import { neo4jAddress } from '../requirements.ts';

const engines = [
  { engine: 'embedded', missing: false },
  { engine: 'neo4j', missing: neo4jAddress === undefined },
] as const;

const [SHARED, OTHER] = ['DE89370400440532013000', 'GB82WEST12345698765432'].map((iban) => ({ iban }));
const TELLING = 'I have shepherded seventeen unusual migrations of a lighthouse registry across two continents.';

/** All that a record may say, of somebody who is to be erased. */
const zoe = (id: string, submittedAt: string, more: object = {}) =>
  application(id, {
    source: 'ats',
    submittedAt,
    applicant: {
      name: 'Zoë Quillfeather',
      birthDate: '1987-06-05',
      governmentId: { type: 'US_SSN', value: '123-45-6789' },
    },
    phones: ['+1 (602) 555-0142'],
    emails: ['Zoe.Quillfeather@example.com'],
    addresses: [
      { use: 'residence', text: '4417 Larkspur Hollow Rd, Mesa, AZ 85201, US' },
      { use: 'shipping', text: '88 Cooperage Quay Ste 9, Bend, OR 97701, US' },
    ],
    devices: [
      { fingerprint: 'zq-device-5f2a', ip: '203.0.113.77', userAgent: 'QuillBrowser/9', timezone: 'Asia/Tomsk' },
    ],
    profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/zoe-quill-77', name: 'Zoe Q. Feather' }],
    references: [{ name: 'Barnaby Thistlewick', email: 'thistlewick@example.org', phone: '+1 602 555 0143' }],
    employment: [{ employer: 'Gossamer Cartography', title: 'Archivist', from: '2019-01', to: '2022-03' }],
    education: [
      { school: 'Polytechnic of Vellichor', degree: 'BS', field: 'Cartomancy', from: 2005, to: 2009, country: 'US' },
    ],
    resume: { text: `${TELLING} ${'Kept maps and ledgers in order. '.repeat(12)}` },
    broker: { id: 'BRK-ZQ' },
    events: [{ type: 'interviewed', at: '2026-03-05T10:00:00Z' }],
    equipment: [{ at: '2026-03-06T10:00:00Z', item: 'laptop', address: '31 Thimblerig Mews, Troy, NY 12180, US' }],
    ...more,
  });
const other = (id: string, name: string, more: object = {}, submittedAt = '2026-03-03T10:00:00Z') =>
  application(id, { source: 'ats', submittedAt, applicant: { name, birthDate: '1979-01-02' }, ...more });

/** What is hers alone, as typed, as shown and in canonical form, in parts that nothing else of the world has. */
const HERS = [
  'quillfeather',
  'zoë',
  'oldname',
  'zq-0001',
  'zq-0002',
  '1987-06-05',
  '6025550142',
  '602-555-0142',
  'larkspur',
  'cooperage',
  'thimblerig',
  'zq-device',
  '203.0.113.77',
  'quillbrowser',
  'tomsk',
  'zoe-quill',
  'thistlewick',
  '602 555 0143',
  'gossamer',
  'vellichor',
  'cartomancy',
  'lighthouse',
  'migrations',
  'brk-zq',
  'long.ago',
  'zoe.two',
  '602) 555-0142',
  'zoe q. feather',
  'us_ssn',
];

describe.each(engines)('commonthread erase on $engine', ({ engine, missing }) => {
  let space: Workspace;
  let address: string;
  beforeEach(async () => {
    space = await workspace();
    address = engine === 'neo4j' ? (neo4jAddress ?? '') : space.path('store');
    if (engine !== 'neo4j' || missing) return;
    process.env.NEO4J_PASSWORD = neo4jPassword;
    await emptyNeo4j(address);
  });
  afterEach(() => space.remove());

  const run = (...argv: readonly string[]) => space.run([...argv, '--store', address]);
  const ingest = async (...records: readonly object[]) => {
    await writeFile(space.path('r.ndjson'), ndjson(...records));
    expect((await run('ingest', 'r.ndjson')).code).toBe(0);
  };
  async function onStore<Answer>(ask: (store: Store) => Promise<Answer>): Promise<Answer> {
    const store = await openStore(address, { password: neo4jPassword });
    try {
      return await ask(store);
    } finally {
      await store.close();
    }
  }
  /** Everything that anything of the store says: properties, kept texts, the audit, and files where it has some. */
  async function everything(): Promise<string> {
    const parts = await onStore(async (store) => {
      const texts = await graphLines(store);
      for await (const { text } of store.records()) texts.push(text);
      return texts;
    });
    const folder = engine === 'neo4j' ? space.path('config') : address;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      parts.push(bytes.toString('latin1'), bytes.toString('utf8'));
      if (!/\.(?:records|moved)$/.test(entry.name)) continue;
      for (let at = 0; at < bytes.length; at += 8 + bytes.readUInt32LE(at))
        parts.push(inflateRawSync(bytes.subarray(at + 8, at + 8 + bytes.readUInt32LE(at))).toString('utf8'));
    }
    return parts.join('\n').toLowerCase();
  }
  const heldBy = (holders: readonly string[]) =>
    onStore(async (store) => (await attributesOfHolders(store, { holders })).map(({ attribute }) => attribute));

  it.skipIf(missing)(
    'leaves nothing of a party in any work about it or about others, and says what it removed',
    async () => {
      const shared = { bankAccounts: [SHARED] };
      await ingest(
        zoe('ZQ-0001', '2026-03-01T10:00:00Z', shared),
        {
          ...zoe('ZQ-0001', '2026-02-01T10:00:00Z', { emails: ['long.ago@example.net'] }),
          applicant: { name: 'Zoe Oldname' },
        },
        other('PAUL-1', 'Paul Stays', { ...shared, phones: ['+1 480 555 0110'] }),
        other('RUTH-1', 'Ruth Remains', shared),
      );
      expect((await run('flag', '--hub-sizes', '3')).code).toBe(10);
      // She goes over to another account: with two more she is a ring, which then ends.
      await ingest(
        zoe('ZQ-0001', '2026-04-01T10:00:00Z', { bankAccounts: [OTHER] }),
        zoe('ZQ-0002', '2026-04-02T10:00:00Z', { bankAccounts: [OTHER] }),
        other('UWE-1', 'Uwe Leaves', { bankAccounts: [OTHER] }),
        other('VERA-1', 'Vera Leaves', { bankAccounts: [OTHER] }),
      );
      expect((await run('flag', '--hub-sizes', '3')).code).toBe(10);
      await ingest(
        other('UWE-1', 'Uwe Leaves', {}, '2026-05-01T10:00:00Z'),
        other('VERA-1', 'Vera Leaves', {}, '2026-05-01T10:00:00Z'),
      );
      expect((await run('flag', '--hub-sizes', '3')).code).toBe(10);
      await ingest(zoe('ZQ-0001', '2026-06-01T10:00:00Z', shared), other('TOM-1', 'Tom Thinks', shared));
      expect((await run('flag', '--hub-sizes', '3')).code).toBe(10);

      await onStore(async (store) => {
        const rings = await allRecordedRings(store);
        expect(
          rings.map(({ status, parties }) => `${status} ${parties.join(' ').replaceAll('applicant:ats/', '')}`),
        ).toEqual(['ended UWE-1 VERA-1 ZQ-0001', 'live PAUL-1 RUTH-1 TOM-1 ZQ-0002']);
        const flags = await flagsOfParties(store, ['applicant:ats/ZQ-0002']);
        const [ofHer] = flags.filter(({ rule, status }) => rule === 'new_link' && status === 'new');
        const [ofOthers] = (await flagsOfParties(store, ['applicant:ats/PAUL-1'])).filter(
          ({ rule, subjects }) => rule === 'new_link' && subjects.includes('applicant:ats/RUTH-1'),
        );
        if (ofHer === undefined || ofOthers === undefined) throw new Error('too few flags');
        await noteOnFlag(
          store,
          ofOthers.id,
          'Looks like Zoë Quillfeather again, see ats/ZQ-0001 and 602-555-0142.',
          'kim',
        );
        await assignFlag(store, { id: ofOthers.id, version: ofOthers.version, assignee: 'kim' }, 'sam');
        await decideFlag(
          store,
          {
            id: ofHer.id,
            version: ofHer.version,
            outcome: 'confirmed',
            reasonCode: 'one_operator',
            text: 'Zoe Oldname runs it.',
          },
          'sam',
        );
        const parties = ['ats/ZQ-0001', 'ats/PAUL-1', 'ats/RUTH-1'];
        const { id } = await openCase(
          store,
          {
            title: 'Zoë Quillfeather and friends',
            parties,
            flags: [ofHer.id, ofOthers.id],
            rings: rings.map((ring) => ring.id),
          },
          'sam',
        );
        const seen = async () => ({ id, version: (await caseById(store, id)).version });
        await pinEvidence(store, await seen(), { kind: 'why', a: 'ats/ZQ-0002', b: 'ats/PAUL-1' }, 'sam');
        await pinEvidence(store, await seen(), { kind: 'why', a: 'ats/PAUL-1', b: 'ats/RUTH-1' }, 'sam');
        await pinEvidence(store, await seen(), { kind: 'flag', flag: ofHer.id }, 'sam');
        await noteOnCase(
          store,
          id,
          'Zoe Quillfeather was called at +1 (602) 555-0142; she lives at 4417 Larkspur Hollow Rd, Mesa, AZ 85201, US.',
          'kim',
        );
        await removeFromCase(store, { ...(await seen()), parties: ['ats/ZQ-0002'] }, 'sam');
        await addToCase(store, { ...(await seen()), parties: ['ats/ZQ-0001'] }, 'sam');
        const [account = ''] = (await attributesOfHolders(store, { holders: ['application:ats/PAUL-1'] })).flatMap(
          ({ attribute }) => (attribute.startsWith('bank_account:') ? [attribute] : []),
        );
        const expiresAt = '2999-01-01';
        await addEntry(
          store,
          { attribute: account, reason: 'household', text: 'Zoë Quillfeather pays in for all.', expiresAt },
          'sam',
        );
        await addEntry(
          store,
          { attribute: 'phone:+16025550142', reason: 'household', text: 'Her own.', expiresAt },
          'sam',
        );
        await deliver(store, [{ name: 'archive', file: space.path('archive.ndjson') }]);
      });
      expect((await run('why', 'ats/ZQ-0002', 'ats/PAUL-1')).code).toBe(0);
      // What changed last still waits in the queue.
      await ingest(zoe('ZQ-0002', '2026-07-01T10:00:00Z', { emails: ['zoe.two@example.com'], bankAccounts: [OTHER] }));

      const hers = await heldBy(['application:ats/ZQ-0001', 'application:ats/ZQ-0002']);
      const others = new Set(
        await heldBy(['PAUL-1', 'RUTH-1', 'UWE-1', 'VERA-1', 'TOM-1'].map((id) => `application:ats/${id}`)),
      );
      const orphans = hers.filter((key) => !others.has(key));
      expect(new Set(orphans.map((key) => key.slice(0, key.indexOf(':')))).size).toBe(9);
      const before = await everything();
      expect(HERS.filter((text) => !before.includes(text))).toEqual([]);

      const erased = await run('erase', 'ats/ZQ-0002', '--yes');
      expect(erased.code).toBe(0);
      const said = JSON.parse(erased.stdout);
      expect(said).toMatchObject({
        applications: 2,
        applicants: 1,
        brokers: 0,
        entries: 1,
        dryRun: false,
        stillNamed: [],
      });
      expect(said.values).toBe(new Set([...orphans, 'email:long.ago@example.net']).size);
      expect(said.versions).toBe(6);
      expect(said.flags).toBeGreaterThan(1);
      expect(said.queued).toBeGreaterThan(0);
      expect(said.reduced).toContain('case:CASE-1');

      const after = await everything();
      // The account of the ring that ended stays in what these two had said of themselves.
      const alone = orphans.filter((key) => !key.startsWith('bank_account:'));
      const texts = [...HERS, ...alone.flatMap((key) => [key, key.slice(key.indexOf(':') + 1)])];
      const left = texts.filter((text) => after.includes(text.toLowerCase()));
      expect(left).toEqual([]);
      // What is about others stays, and so do what a rebuild brings back and the nights after.
      expect(after).toContain('paul stays');
      expect(await onStore((store) => caseById(store, 'CASE-1'))).toMatchObject({
        parties: ['applicant:ats/PAUL-1', 'applicant:ats/RUTH-1'],
        pins: [{ kind: 'why' }],
      });
      expect(JSON.parse((await run('rebuild')).stdout)).toMatchObject({ equal: true });
      expect([0, 10]).toContain((await run('flag', '--hub-sizes', '3')).code);
      expect((await run('flag', '--hub-sizes', '3', '--full')).code).toBe(0);
      const later = await everything();
      expect(HERS.filter((text) => later.includes(text))).toEqual([]);
    },
  );
});
