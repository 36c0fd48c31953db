import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ndjson } from '../intake/load.ts';
import { type Workspace, workspace } from './command.ts';

let space: Workspace;
let flagsOfJane: number;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.remove());

const OPERATOR = { birthDate: '1990-01-01' };
const SHARED = { iban: 'DE89370400440532013000' };

/** Three who share an account; the first has applied twice, once in two versions. */
const RECORDS = [
  {
    id: 'JANE-0001',
    source: 'ats',
    submittedAt: '2026-03-01T10:00:00Z',
    applicant: { name: 'Jane Quillfeather', ...OPERATOR },
    phones: ['+1 602 555 0142'],
    emails: ['jane.quillfeather@example.com'],
    bankAccounts: [SHARED],
  },
  {
    id: 'JANE-0001',
    source: 'ats',
    submittedAt: '2026-02-01T10:00:00Z',
    applicant: { name: 'Jane Formerly-Oldname', ...OPERATOR },
    emails: ['long.ago@example.net'],
  },
  {
    id: 'JANE-0002',
    source: 'ats',
    submittedAt: '2026-03-03T10:00:00Z',
    applicant: { name: 'Jane Quillfeather', ...OPERATOR },
    phones: ['602-555-0142'],
    devices: [{ fingerprint: 'fingerprint-of-jane', ip: '203.0.113.7' }],
    resume: { text: `Jane Quillfeather built distributed systems ${'and more '.repeat(50)}` },
  },
  ...['PAUL', 'RUTH'].map((name, index) => ({
    id: `${name}-1`,
    source: 'ats',
    submittedAt: `2026-03-0${4 + index}T10:00:00Z`,
    applicant: { name: `${name} Stays`, birthDate: `198${index}-05-05` },
    emails: [`${name.toLowerCase()}@example.com`],
    bankAccounts: [SHARED],
  })),
];
const OF_JANE = [
  'JANE-0001',
  'JANE-0002',
  'uillfeather',
  'formerly-oldname',
  '6025550142',
  '602 555 0142',
  '602-555-0142',
  'long.ago@',
  'fingerprint-of-jane',
  '203.0.113.7',
];

/** Everything that the files of the store say, unpacked where they are packed. */
async function saidByFiles(): Promise<string> {
  let said = '';
  for (const entry of await readdir(space.path('store'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    said += bytes.toString('latin1');
    if (!/\.(?:records|moved)$/.test(entry.name)) continue;
    for (let at = 0; at < bytes.length; at += 8 + bytes.readUInt32LE(at))
      said += inflateRawSync(bytes.subarray(at + 8, at + 8 + bytes.readUInt32LE(at))).toString('latin1');
  }
  return said.toLowerCase();
}

const named = async () => {
  const said = await saidByFiles();
  return OF_JANE.filter((text) => said.includes(text.toLowerCase()));
};

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('commonthread erase', () => {
  beforeEach(async () => {
    await writeFile(space.path('all.ndjson'), ndjson(...RECORDS));
    expect((await space.run(['ingest', 'all.ndjson', '--store', 'store'])).code).toBe(0);
    const flagged = await space.run(['flag', '--store', 'store']);
    expect(flagged.code).toBe(10);
    flagsOfJane = lines(flagged.stdout).filter(({ subjects }) => subjects.includes('ats/JANE-0001')).length;
    expect(flagsOfJane).toBeGreaterThan(1);
    expect((await space.run(['why', 'ats/JANE-0002', 'ats/PAUL-1', '--store', 'store'])).code).toBe(0);
  });

  it('leaves nothing of a party in any file of the store, and all that others share', async () => {
    expect((await named()).length).toBe(OF_JANE.length);
    const { code, stdout } = await space.run(['erase', 'ats/JANE-0002', '--yes', '--store', 'store']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      applications: 2,
      versions: 3,
      applicants: 1,
      flags: flagsOfJane,
      dryRun: false,
      stillNamed: [],
    });
    expect(await named()).toEqual([]);
    const links = lines((await space.run(['links', '--store', 'store'])).stdout);
    expect(links.map(({ a, b }) => [a.id, b.id])).toEqual([['ats/PAUL-1', 'ats/RUTH-1']]);
    expect(JSON.parse((await space.run(['rebuild', '--store', 'store'])).stdout)).toMatchObject({
      records: 2,
      equal: true,
    });
    expect(await named()).toEqual([]);
    // Who looked at what stays known, by marks.
    const audit = await readFile(space.path('store', 'audit.ndjson'), 'utf8');
    expect(lines(audit).find(({ did }) => did === 'why').subjects).toEqual([
      expect.stringMatching(/^erased:|^erasure:/),
      'applicant:ats/PAUL-1',
    ]);
  });

  it('looks again at what is left', async () => {
    await space.run(['erase', 'ats/JANE-0001', '--yes', '--store', 'store']);
    const { code, stdout } = await space.run(['flag', '--store', 'store']);
    expect(code).toBe(10);
    // An account that two share may be a couple's; three had it.
    expect(lines(stdout)).toMatchObject([{ status: 'withdrawn', subjects: ['ats/PAUL-1', 'ats/RUTH-1'] }]);
    expect(await named()).toEqual([]);
    expect((await space.run(['flag', '--full', '--store', 'store'])).code).toBe(0);
  });

  it('leaves out what was erased when it comes back, unless it is taken back', async () => {
    await space.run(['erase', 'ats/JANE-0001', '--yes', '--store', 'store']);
    const again = await space.run(['ingest', 'all.ndjson', '--store', 'store']);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ accepted: 0, updated: 0, unchanged: 2, returned: 3 });
    expect(again.stderr).toContain('3 records were erased once and came back: left out; --take-back takes them in.');
    expect(await named()).toEqual([]);
    const back = await space.run(['ingest', 'all.ndjson', '--take-back', '--store', 'store']);
    expect(JSON.parse(back.stdout)).toMatchObject({ accepted: 2, updated: 1, returned: 3 });
    const once = await space.run(['ingest', 'all.ndjson', '--store', 'store']);
    expect(JSON.parse(once.stdout)).not.toHaveProperty('returned');
  });

  it('removes one record only where that is asked, and the applicant goes by its next one', async () => {
    const { stdout } = await space.run(['erase', 'ats/JANE-0001', '--record', '--yes', '--store', 'store']);
    expect(JSON.parse(stdout)).toMatchObject({ applications: 1, versions: 2, applicants: 1 });
    expect(await named()).not.toContain('JANE-0001');
    expect(await named()).toContain('JANE-0002');
    expect((await space.run(['why', 'ats/JANE-0002', 'ats/PAUL-1', '--store', 'store'])).code).toBe(0);
    expect(JSON.parse((await space.run(['rebuild', '--check', '--store', 'store'])).stdout)).toMatchObject({
      equal: true,
    });
  });

  it('asks first, and takes anything but yes for a no', async () => {
    const unasked = await space.run(['erase', 'ats/JANE-0001', '--store', 'store']);
    expect(unasked.code).toBe(2);
    expect(unasked.stderr).toContain('--dry-run');
    const terminal = { stdin: true, stdout: false, stderr: true, columns: 80 };
    const no = await space.run(['erase', 'ats/JANE-0001', '--store', 'store'], { terminal, input: 'no\n' });
    expect(no.stderr).toContain('This would leave the store for good: 2 applications, 3 kept versions');
    expect(no.stderr).toContain('Nothing was erased.');
    const dry = await space.run(['erase', 'ats/JANE-0001', '--dry-run', '--store', 'store']);
    expect(JSON.parse(dry.stdout)).toMatchObject({ applications: 2, flags: flagsOfJane, dryRun: true });
    expect((await named()).length).toBe(OF_JANE.length);
    const yes = await space.run(['erase', 'ats/JANE-0001', '--store', 'store'], { terminal, input: 'yes\n' });
    expect(yes.code).toBe(0);
    expect(await named()).toEqual([]);
  });

  it.each([
    ['the new texts are being written', join('records', 'replacing.draft'), ['all', 'nothing']],
    ['the new texts are there', join('records', 'replacing'), ['all', 'nothing']],
    ['the graph is being written anew, which is after the commit', 'graph.grafeo.renewed', ['nothing']],
  ])('is whole or not at all when its process is killed while %s', async (_moment, file, either) => {
    for (let round = 0; round < 3; round += 1) {
      const running = space.start(['erase', 'ats/JANE-0001', '--yes', '--store', 'store']);
      let over = false;
      const ended = running.ended
        .catch(() => undefined)
        .finally(() => {
          over = true;
        });
      while (!over && !existsSync(space.path('store', file))) await new Promise((resolve) => setImmediate(resolve));
      running.kill('SIGKILL');
      await ended;
      const check = await space.run(['rebuild', '--check', '--store', 'store']);
      expect(JSON.parse(check.stdout)).toMatchObject({ equal: true });
      const left = (await named()).length;
      expect(either).toContain(left === 0 ? 'nothing' : 'all');
      expect([0, OF_JANE.length]).toContain(left);
      expect(await readdir(space.path('store', 'records'))).toEqual(['00000000.records', 'acknowledged']);
      await space.run(['ingest', 'all.ndjson', '--take-back', '--store', 'store']);
    }
  });

  it('says what is not there', async () => {
    const { code, stderr } = await space.run(['erase', 'nobody', '--yes', '--store', 'store']);
    expect(code).toBe(2);
    expect(stderr).toContain('No applicant, application or broker has this id.');
    await space.run(['erase', 'ats/JANE-0001', '--yes', '--store', 'store']);
    const again = await space.run(['erase', 'ats/JANE-0002', '--yes', '--store', 'store']);
    expect(again.code).toBe(2);
    expect(again.stderr).toMatch(/was erased on \d{4}-\d{2}-\d{2} by tester/);
  });
});
