import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import { openStore } from '../../api/graph/open-store.ts';
import { storeState } from '../../api/graph/queries.generated.ts';
import { smallWorld } from '../work/small-world.ts';
import { type Workspace, workspace } from './command.ts';

const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const INCOMING = {
  id: 'NEW-1',
  source: 'greenhouse',
  submittedAt: '2026-05-01T10:00:00Z',
  applicant: { name: 'Tadeo Ruiz', birthDate: '1993-03-03' },
  addresses: ['9 Quarry Ln, Salem, OR 97301, US'],
  bankAccounts: [{ iban: 'DE89370400440532013000' }],
};
const STRANGER = {
  id: 'NEW-2',
  submittedAt: '2026-05-02T10:00:00Z',
  applicant: { name: 'Mina Sato', birthDate: '1985-08-08' },
  phones: ['+1 503 555 0177'],
};

let space: Workspace;
beforeAll(async () => {
  space = await workspace();
  await writeFile(space.path('world.ndjson'), ndjson(smallWorld));
  expect((await space.run(['ingest', 'world.ndjson'])).code).toBe(0);
});
afterAll(() => space.remove());

const rowsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it('prints what each application would link to, and writes nothing', async () => {
  const store = space.path('.commonthread', 'store');
  const state = async () => {
    const opened = await openStore(store);
    const found = { digest: await digestOf(opened), state: await storeState(opened) };
    await opened.close();
    return found;
  };
  const before = await state();
  const { code, stdout, stderr } = await space.run(['screen', '-'], { input: gzipSync(ndjson([INCOMING, STRANGER])) });
  expect(code).toBe(0);
  const [found, nothing] = rowsOf(stdout);
  expect(found).toMatchObject({
    id: 'greenhouse/NEW-1',
    outcome: 'needs review',
    standing: 'new',
    applicant: { id: 'greenhouse/NEW-1', applications: [] },
    seconds: expect.any(Number),
  });
  expect(found.matches.map(({ party }: { party: string }) => party).sort()).toEqual([
    'greenhouse/APP-1',
    'greenhouse/APP-2',
    'lever/APP-3',
  ]);
  expect(found.matches[0]).toMatchObject({
    bits: expect.any(Number),
    conflict: 'yes',
    needsReview: true,
    reasons: [{ kind: 'bank_account', value: '•••• 3000', sharedBy: 4 }],
  });
  expect(found.indicators.map(({ indicator }: { indicator: string }) => indicator)).toContain(
    'account-under-other-names',
  );
  expect(nothing).toMatchObject({ id: 'NEW-2', outcome: 'nothing found', matches: [], indicators: [] });
  expect(`${stdout}${stderr}`).not.toMatch(/\b(?:pass|fail|reject|approve)/i);
  expect(stderr).toContain('2 screened, 1 to be reviewed');
  expect(await state()).toEqual(before);
  const audit = await readFile(`${store}/audit.ndjson`, 'utf8');
  expect(audit).toContain('"did":"screen","subjects":["application:greenhouse/NEW-1","applicant:greenhouse/APP-1"');
});

it('takes CSV and foreign exports, leaves out what is no application, and names what it cannot read without its text', async () => {
  await writeFile(
    space.path('new.csv'),
    'id,submitted_at,name,iban\nC-1,2026-05-03,Olu Bello,DE89370400440532013000\n',
  );
  expect(rowsOf((await space.run(['screen', 'new.csv'])).stdout)[0]).toMatchObject({
    id: 'C-1',
    outcome: 'needs review',
  });

  await writeFile(space.path('export.csv'), 'Ref,Applied,Who,Account\n7,05/03/2026,Olu Bello,DE89370400440532013000\n');
  await writeFile(
    space.path('export.mapping.yaml'),
    'country: US\ndates: [MM/DD/YYYY]\nrecords:\n  - application:\n      id: Ref\n      submittedAt: Applied\n      applicant: {name: Who}\n      bankAccounts: [{iban: Account}]\n',
  );
  const mapped = await space.run(['screen', 'export.csv', '--mapping', 'export.mapping.yaml']);
  expect(rowsOf(mapped.stdout)[0]).toMatchObject({ id: '7', outcome: 'needs review' });

  const input = `${ndjson([STRANGER, smallWorld.at(-1)])}{"id": "BAD-1", "submittedAt": "secret text"}\nnot json\n`;
  const bad = await space.run(['screen', '-'], { input });
  expect(bad.code).toBe(3);
  expect(rowsOf(bad.stdout)).toHaveLength(1);
  expect(bad.stderr).toContain('line 3: not screened: ');
  expect(bad.stderr).toContain('1 brokers or known values were left out');
  expect(bad.stderr).not.toContain('secret text');

  const named = await space.run(['screen', '-'], { input: ndjson([{ ...STRANGER, 'more\ncommonthread: done': 1 }]) });
  expect(named.stderr).toContain('line 1: more\\u000acommonthread: done is a key that is not known');
  const cut = await space.run(['screen', '-'], { input: gzipSync(ndjson([STRANGER])).subarray(0, -12) });
  expect(cut.code).toBe(2);
  expect(cut.stderr).not.toContain('was loaded');
});

it('tells of an application that is loaded what is true of it, and needs the key that the store was loaded with', async () => {
  const same = await space.run(['screen', '-'], { input: ndjson([smallWorld[0]]) });
  const [row] = rowsOf(same.stdout);
  expect(row).toMatchObject({ standing: 'unchanged', applicant: { applications: ['greenhouse/APP-7'] } });
  const { stdout } = await space.run(['links', '--party', 'greenhouse/APP-1']);
  expect(row.matches.map(({ bits }: { bits: number }) => bits)).toEqual(rowsOf(stdout).map(({ bits }) => bits));

  process.env.COMMONTHREAD_CONFIG = space.path('another-config');
  const refused = await space.run(['screen', '-'], { input: ndjson([STRANGER]) });
  process.env.COMMONTHREAD_CONFIG = space.path('config');
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('this store was loaded with key');
  expect((await space.run(['screen', 'nothing.ndjson'])).code).toBe(2);
  expect((await space.run(['screen', 'new.csv', '--store', 'nowhere'])).code).toBe(2);
});
