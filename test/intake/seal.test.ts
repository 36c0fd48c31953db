import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { existingHolders, observationsOfHolders } from '../../api/graph/queries.generated.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { configFolder, openSealKey, temporarySealKey } from '../../api/intake/seal-key.ts';
import { application, loadFiles, ndjson, testKey, withFolder, withStore } from './load.ts';

const IBAN = 'DE89 3704 0044 0532 0130 00';
const BROKEN_IBAN = 'DE88370400440532013000';
const SSN = '212-45-6789';
const ACCOUNT = '000123456789';
const secret = application('1', {
  applicant: { name: 'Jo Doe', governmentId: { type: 'US_SSN', value: SSN } },
  bankAccounts: [
    { iban: IBAN, holder: 'J. Doe' },
    { iban: BROKEN_IBAN },
    { country: 'US', routing: '021000021', account: ACCOUNT },
  ],
  payments: [{ at: '2026-05-01', bankAccount: { iban: IBAN } }],
  resume: { text: `Pay me at ${IBAN} please` },
  myOwnKey: { ssn: '212456789', account: 123456789 },
});

describe('bank accounts and government ids', () => {
  test('stand nowhere in the store as they were written, also where another field repeats them', async () => {
    await withFolder(async (folder) => {
      const input = join(folder, 'a.ndjson');
      await writeFile(input, ndjson(secret));
      const store = await openStore(join(folder, 'store'));
      await ingest(store, [{ path: input }], { sealKey: testKey });
      const [stored] = await existingHolders(store, { keys: ['application:1'] });
      const kept = await store.record(stored?.record ?? '');
      const seen = await observationsOfHolders(store, { holders: ['application:1'] });
      await store.close();
      const texts = [kept, JSON.stringify(seen), ...(await filesUnder(join(folder, 'store')))];
      for (const text of texts) {
        for (const written of [IBAN, IBAN.replaceAll(' ', ''), BROKEN_IBAN, SSN, SSN.replaceAll('-', ''), ACCOUNT]) {
          expect(text.includes(written)).toBe(false);
        }
      }
      expect(JSON.parse(kept)).toMatchObject({
        applicant: { governmentId: { type: 'US_SSN', country: 'US', last4: '6789' } },
        bankAccounts: [
          { last4: '3000', country: 'DE', holder: 'J. Doe' },
          { last4: '3000', problem: 'is no IBAN: its length, its country or its check digits are wrong' },
          { last4: '6789', country: 'US' },
        ],
        resume: { text: 'Pay me at •••• 3000 please' },
        myOwnKey: { ssn: '•••• 6789' },
      });
    });
  });

  test('stand in no text that repeats them in another way of writing', async () => {
    const typed = application('1', {
      applicant: { name: 'Jo Doe', governmentId: { type: 'US_SSN', value: '234-56-7891' } },
      bankAccounts: [{ iban: IBAN }, { country: 'US', routing: '021000021', account: '0012345678' }],
      resume: {
        text: 'My number is 234 56 7891, or 234.56.7891. Pay de89 3704-0044 0532 0130 00. Call 12345678.',
      },
      payments: [
        {
          amount: 12345678,
          note: 'to 12345678',
          bankAccount: { country: 'US', routing: '021000021', account: '654321' },
        },
      ],
      myOwnKey: ['account 654321, not 1654321', { iban: 'DE89370400440532013000' }],
    });
    await loadFiles({ 'a.ndjson': ndjson(typed) }, async ({ store }) => {
      const [stored] = await existingHolders(store, { keys: ['application:1'] });
      const kept = JSON.parse(await store.record(stored?.record ?? ''));
      expect(kept.resume.text).toBe('My number is •••• 7891, or •••• 7891. Pay •••• 3000. Call •••• 5678.');
      expect(kept.payments[0]).toMatchObject({ amount: 12345678, note: 'to •••• 5678' });
      expect(kept.myOwnKey).toEqual(['account •••• 321, not 1654321', { iban: '•••• 3000' }]);
    });
  });

  test('that equal a phone, an e-mail or a device leave these as they are: they are evidence', async () => {
    const mobileMoney = application('1', {
      phones: ['+1 602 555 0142'],
      emails: ['16025550142@example.com'],
      devices: [{ fingerprint: '16025550142' }],
      bankAccounts: [{ country: 'KE', account: '16025550142', holder: '1602 555 0142' }],
    });
    await loadFiles({ 'a.ndjson': ndjson(mobileMoney) }, async ({ store }) => {
      const seen = await observationsOfHolders(store, { holders: ['application:1'] });
      expect(seen.map(({ kind, raw }) => [kind, raw])).toEqual(
        expect.arrayContaining([
          ['phone', '+1 602 555 0142'],
          ['email', '16025550142@example.com'],
          ['device', '16025550142'],
        ]),
      );
      const [stored] = await existingHolders(store, { keys: ['application:1'] });
      expect(JSON.parse(await store.record(stored?.record ?? '')).bankAccounts[0].holder).toBe('•••• 0142');
    });
  });

  test('compare equal however they are written, and only under one key', async () => {
    const same = application('2', { bankAccounts: [{ iban: 'de89370400440532013000' }] });
    await loadFiles({ 'a.ndjson': ndjson(secret, same) }, async ({ store }) => {
      const accounts = async (id: string) =>
        (await observationsOfHolders(store, { holders: [`application:${id}`] }))
          .filter(({ kind }) => kind === 'bank_account')
          .map(({ attribute }) => attribute);
      const [shared] = await accounts('2');
      expect(shared).toMatch(/^bank_account:[0-9a-f]{64}$/);
      expect(await accounts('1')).toContain(shared);
      await loadFiles(
        { 'a.ndjson': ndjson(same) },
        async ({ store: other }) => {
          const [row] = await observationsOfHolders(other, { holders: ['application:2'] });
          expect(row?.attribute).not.toBe(shared);
        },
        { sealKey: temporarySealKey() },
      );
    });
  });
});

describe('the key', () => {
  test('is made on first use, for its owner only, and is the same afterwards', async () => {
    await withFolder(async (folder) => {
      const config = join(folder, 'config');
      const [first, second] = await Promise.all([openSealKey(config), openSealKey(config)]);
      expect(second.keyId).toBe(first.keyId);
      expect((await openSealKey(config)).key.equals(first.key)).toBe(true);
      expect((await stat(join(config, 'seal-key.json'))).mode & 0o777).toBe(0o600);
      expect(await readdir(config)).toEqual(['seal-key.json']);
    });
  });
  test('is refused when others may read it, with what to do', async () => {
    await withFolder(async (folder) => {
      await openSealKey(folder);
      await chmod(join(folder, 'seal-key.json'), 0o644);
      await expect(openSealKey(folder)).rejects.toMatchObject({
        message: expect.stringContaining('mode 644'),
        next: expect.stringContaining('chmod 600'),
      });
    });
  });
  test('is refused when its file is damaged, and the file is left as it is', async () => {
    await withFolder(async (folder) => {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'seal-key.json'), '{"keyId":', { mode: 0o600 });
      await expect(openSealKey(folder)).rejects.toThrow(/not a whole key file/);
      expect(await readFile(join(folder, 'seal-key.json'), 'utf8')).toBe('{"keyId":');
    });
  });
  test('is looked for where the configuration of this user stands', () => {
    expect(configFolder({ COMMONTHREAD_CONFIG: '/a', XDG_CONFIG_HOME: '/b' })).toBe('/a');
    expect(configFolder({ XDG_CONFIG_HOME: '/b' })).toBe('/b/commonthread');
    expect(configFolder({})).toMatch(/\.config\/commonthread$/);
  });
  test('of a store is remembered, and another one is refused before anything is written', async () => {
    await withFolder((folder) =>
      withStore(async (store) => {
        const path = join(folder, 'a.ndjson');
        await writeFile(path, ndjson(application('1')));
        await ingest(store, [{ path }], { sealKey: testKey });
        const other = temporarySealKey();
        await expect(ingest(store, [{ path }], { sealKey: other })).rejects.toMatchObject({
          message: expect.stringContaining(`was loaded with key ${testKey.keyId}, and the key here is ${other.keyId}`),
          next: expect.stringContaining('COMMONTHREAD_CONFIG'),
        });
      }),
    );
  });
});

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
  );
}
