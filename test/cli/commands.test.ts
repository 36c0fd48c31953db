import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workspace, workspace } from './command.ts';

/** Two people with one account and one device, far apart, and a third who shares nothing. */
const RECORDS = [
  {
    id: 'APP-1',
    source: 'greenhouse',
    submittedAt: '2026-03-02T14:22:05Z',
    applicant: { name: 'Jordan A. Miles', birthDate: '1991-04-02' },
    phones: ['+1 602 555 0142'],
    emails: ['jordan.miles@example.com'],
    addresses: [{ use: 'residence', text: '1420 W Elm St Apt 5, Mesa, AZ 85201, US' }],
    bankAccounts: [{ country: 'US', routing: '021000021', account: '000123456789' }],
    devices: [{ fingerprint: 'f3a9c1d2e4', ip: '203.0.113.7' }],
  },
  {
    id: 'APP-2',
    source: 'greenhouse',
    submittedAt: '2026-03-04T09:00:00Z',
    applicant: { name: 'Priya Raman', birthDate: '1988-11-20' },
    phones: ['+1 206 555 0117'],
    emails: ['priya.raman@example.org'],
    addresses: [{ use: 'residence', text: '88 Pine Ave, Seattle, WA 98101, US' }],
    bankAccounts: [{ country: 'US', routing: '021000021', account: '000123456789' }],
    devices: [{ fingerprint: 'f3a9c1d2e4', ip: '203.0.113.7' }],
  },
  {
    id: 'APP-3',
    source: 'greenhouse',
    submittedAt: '2026-03-05T09:00:00Z',
    applicant: { name: 'Tomas Varga', birthDate: '1979-01-31' },
    phones: ['+1 312 555 0164'],
  },
];
const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const lines = (text: string) => text.trimEnd().split('\n');

let space: Workspace;

beforeAll(async () => {
  space = await workspace();
  await writeFile(space.path('applications.ndjson'), ndjson(RECORDS));
  const { code } = await space.run(['ingest', 'applications.ndjson']);
  expect(code).toBe(0);
});
afterAll(() => space.remove());

describe('ingest', () => {
  it('prints one line about the run, and changes nothing the second time', async () => {
    const { code, stdout } = await space.run(['ingest', 'applications.ndjson', '--store', 'twice']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      accepted: 3,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      rejectsFile: null,
      seconds: expect.any(Number),
    });
    const again = await space.run(['ingest', 'applications.ndjson', '--store', 'twice']);
    expect(JSON.parse(again.stdout)).toMatchObject({ accepted: 0, unchanged: 3 });
  });

  it('reads standard input, packed or not, and puts its rejects into the working folder', async () => {
    const input = gzipSync(`${ndjson(RECORDS)}{"id": "APP-4"}\n`);
    const { code, stdout, stderr } = await space.run(['ingest', '-', '--store', 'from-stdin'], { input });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ accepted: 3, rejected: 1 });
    expect(stderr).toContain('standard-input.rejects.ndjson');
    const [reject] = lines(await readFile(space.path('standard-input.rejects.ndjson'), 'utf8'));
    expect(JSON.parse(reject ?? '')).toMatchObject({ line: 4, record: { id: 'APP-4' } });
  });

  it('takes a foreign export through a mapping file, and lists the columns when one is wrong', async () => {
    await writeFile(space.path('export.csv'), 'Ref,Applied,Full name,Mobile\n7,03/02/2026,Ines Diaz,602-555-0188\n');
    const mapping = (phone: string) =>
      `country: US\ndates: [MM/DD/YYYY]\nrecords:\n  - application:\n      id: Ref\n      submittedAt: Applied\n      applicant: {name: Full name}\n      phones: ${phone}\n`;
    await writeFile(space.path('good.mapping.yaml'), mapping('Mobile'));
    await writeFile(space.path('bad.mapping.yaml'), mapping('Telephone'));
    const good = await space.run(['ingest', 'export.csv', '--mapping', 'good.mapping.yaml', '--store', 'mapped']);
    expect(JSON.parse(good.stdout)).toMatchObject({ accepted: 1 });
    const bad = await space.run(['ingest', 'export.csv', '--mapping', 'bad.mapping.yaml', '--store', 'mapped']);
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain('Telephone');
    expect(bad.stderr).toContain('Ref, Applied, Full name, Mobile');
  });

  it('reads no file when one of them is missing', async () => {
    const { code, stdout, stderr } = await space.run([
      'ingest',
      'applications.ndjson',
      'gone.ndjson',
      '--store',
      'none',
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('gone.ndjson: there is no such file.');
    expect((await space.run(['links', '--store', 'none'])).stderr).toContain('There is no store');
  });

  it('names an unknown key once, on standard error', async () => {
    const input = ndjson(RECORDS.map((record) => ({ ...record, favouriteColour: 'green' })));
    const { stderr } = await space.run(['ingest', '-', '--store', 'keys'], { input });
    expect(stderr.match(/favouriteColour/g)).toHaveLength(1);
    expect(stderr).not.toContain('green\n');
    const quiet = await space.run(['ingest', '-', '--store', 'keys', '--quiet'], { input });
    expect(quiet.stderr).toBe('');
  });
});

describe('links', () => {
  it('prints the pair with its reasons, and no account number', async () => {
    const { code, stdout } = await space.run(['links']);
    expect(code).toBe(0);
    expect(lines(stdout)).toHaveLength(1);
    const [link] = lines(stdout).map((line) => JSON.parse(line));
    expect(link).toMatchObject({
      a: { id: 'greenhouse/APP-1', kind: 'applicant', applications: ['greenhouse/APP-1'] },
      b: { id: 'greenhouse/APP-2', kind: 'applicant', applications: ['greenhouse/APP-2'] },
      conflict: 'yes',
      association: false,
    });
    expect(link.reasons).toContainEqual(
      expect.objectContaining({ kind: 'bank_account', value: '•••• 6789', sharedBy: 2 }),
    );
    expect(stdout).not.toContain('000123456789');
  });

  it('prints the same links in each format', async () => {
    const printed: string[] = [];
    for (const format of ['ndjson', 'json', 'csv', 'table']) {
      printed.push((await space.run(['links', '--format', format])).stdout);
    }
    const [ndjsonForm, json, csv, table] = printed;
    expect(JSON.parse(json ?? '')).toEqual(lines(ndjsonForm ?? '').map((line) => JSON.parse(line)));
    expect(csv).toMatch(/^a,b,bits,conflict,association,reasons\r\ngreenhouse\/APP-1,greenhouse\/APP-2,/);
    expect(lines(table ?? '').map((line) => line.split(/\s+/)[0])).toEqual(['a', 'greenhouse/APP-1']);
  });

  it('answers about one party, by the id of any of its applications', async () => {
    expect((await space.run(['links', '--party', 'APP-2'])).stdout).toContain('greenhouse/APP-1');
    expect((await space.run(['links', '--party', 'APP-3'])).stdout).toBe('');
    const nobody = await space.run(['links', '--party', 'APP-99']);
    expect(nobody).toMatchObject({ code: 2, stdout: '' });
    expect(nobody.stderr).toContain('No applicant, application or broker has this id.');
  });

  it('counts a value that too many hold, and makes no pairs of them', async () => {
    const crowd = Array.from({ length: 201 }, (_, at) => ({
      id: `CROWD-${at}`,
      submittedAt: '2026-03-02T14:22:05Z',
      applicant: { name: `Given${at} Family${at}` },
      devices: [{ ip: '203.0.113.9' }],
    }));
    await space.run(['ingest', '-', '--store', 'crowd'], { input: ndjson(crowd) });
    const { stdout, stderr } = await space.run(['links', '--store', 'crowd']);
    expect(stdout).toBe('');
    expect(stderr).toContain('ip_address 203.0.113.9: 201 parties');
  });

  it('leaves out links that are too weak', async () => {
    expect((await space.run(['links', '--min-bits', '1000'])).stdout).toBe('');
  });

  it('is a table on a terminal, cut to its width', async () => {
    const terminal = { stdin: true, stdout: true, stderr: false, columns: 60 };
    const { stdout } = await space.run(['links'], { terminal });
    expect(lines(stdout)[0]).toMatch(/^a +b +bits/);
    expect(Math.max(...lines(stdout).map((line) => [...line].length))).toBeLessThanOrEqual(60);
  });
});

describe('why', () => {
  it('shows each value as both typed it, and the total in words', async () => {
    const { code, stdout } = await space.run(['why', 'APP-2', 'greenhouse/APP-1']);
    expect(code).toBe(0);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ a: { id: 'greenhouse/APP-1' }, b: { id: 'greenhouse/APP-2' }, conflict: 'yes' });
    const device = found.reasons.find(({ kind }: { kind: string }) => kind === 'device');
    expect(device.seenWithA).toMatchObject([{ raw: 'f3a9c1d2e4', record: 'greenhouse/APP-1' }]);
    const words = (await space.run(['why', 'APP-1', 'APP-2', '--format', 'table'])).stdout;
    expect(words).toContain(`${found.bits.toFixed(1)} bits, ${found.inWords}.`);
    expect(words).toContain('typedByA');
    const csv = (await space.run(['why', 'APP-1', 'APP-2', '--format', 'csv'])).stdout;
    expect(lines(csv)).toHaveLength(1 + found.reasons.length);
  });

  it('says what would have to be true where two share nothing', async () => {
    const { code, stdout } = await space.run(['why', 'APP-1', 'APP-3', '--format', 'table']);
    expect(code).toBe(0);
    expect(stdout).toContain('They share no value.');
  });

  it('wants two parties that exist', async () => {
    expect((await space.run(['why', 'APP-1'])).code).toBe(2);
    expect((await space.run(['why', 'APP-1', 'APP-1'])).stderr).toContain('Name two different parties');
    expect((await space.run(['why', 'APP-1', 'APP-99'])).stderr).toContain('No applicant, application or broker');
  });
});

describe('rings', () => {
  it('prints a ring with the applications that carry its evidence', async () => {
    const { stdout } = await space.run(['rings']);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'greenhouse/APP-1',
      parties: ['greenhouse/APP-1', 'greenhouse/APP-2'],
      applications: ['greenhouse/APP-1', 'greenhouse/APP-2'],
      bits: expect.any(Number),
      hubs: [],
    });
  });
});

describe('store info and rebuild', () => {
  it('counts what is in the store', async () => {
    const { stdout } = await space.run(['store', 'info']);
    expect(JSON.parse(stdout)).toMatchObject({
      engine: 'embedded',
      applications: 3,
      applicants: 3,
      brokers: 0,
      attributes: { phone: 3, email: 2, bank_account: 1, device: 1 },
    });
  });

  it('derives the same graph again from the kept records', async () => {
    const { digest } = JSON.parse((await space.run(['store', 'info', '--digest'])).stdout);
    const check = await space.run(['rebuild', '--check']);
    expect(check.code).toBe(0);
    expect(JSON.parse(check.stdout)).toMatchObject({ records: 3, before: digest, after: digest, equal: true });
    const rebuilt = await space.run(['rebuild']);
    expect(JSON.parse(rebuilt.stdout)).toMatchObject({ before: digest, after: digest, equal: true });
  });
});

describe('seed', () => {
  it('writes a world that loads', async () => {
    const seeded = await space.run(['seed', '--out', 'world', '--applications', '50', '--seed', '3']);
    expect(JSON.parse(seeded.stdout)).toMatchObject({ applications: 50 });
    const files = ['world/applications.ndjson', 'world/brokers.ndjson'];
    const loaded = await space.run(['ingest', ...files, '--store', 'seeded']);
    expect(loaded.code).toBe(0);
    expect(JSON.parse(loaded.stdout)).toMatchObject({ rejected: 0 });
  });
});

describe('the audit', () => {
  it('says who looked at whom, before anything is shown', async () => {
    await space.run(['links', '--party', 'APP-2', '--store', space.path('.commonthread/store')], {
      actor: 'R. Okafor',
    });
    const entries = lines(await readFile(space.path('.commonthread/store/audit.ndjson'), 'utf8')).map((line) =>
      JSON.parse(line),
    );
    expect(entries.at(-1)).toMatchObject({
      who: 'R. Okafor',
      via: 'command',
      did: 'links',
      subjects: ['applicant:greenhouse/APP-2'],
    });
  });
});

describe('wrong usage', () => {
  it.each([
    [['links', '--min-bit', '3'], 'unknown option'],
    [['links', '--min-bits', 'many'], 'Give a number from 0.'],
    [['links', '--format', 'xml'], 'table, ndjson, json, csv'],
    [['seed', '--out', 'x', '--operators', '0.9'], 'from 0 to 0.5'],
    [['serve', '--port', '70000'], 'from 0 to 65535'],
    [['link'], 'unknown command'],
    [['ingest'], 'There is nothing to load'],
    [['links', '--store', 'http://example.com'], 'no address of a store'],
    [['links', '--store', 'nowhere'], 'There is no store'],
    [['links', '--store', ''], '--store is empty'],
    [['links', '--store', 'bolt://127.0.0.1:99999'], 'is no address of a Neo4j'],
    [['help', 'nope'], "unknown command 'nope'"],
    [['nope\u001b[2J'], "unknown command 'nope\\u001b[2J'"],
  ])('%j ends with 2 and one clear message', async (argv, message) => {
    const { code, stdout, stderr } = await space.run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr).not.toContain('\u001b');
    expect(stderr.startsWith('commonthread: ')).toBe(true);
  });

  it('explains each command with examples', async () => {
    for (const command of ['ingest', 'links', 'why', 'rings', 'seed', 'serve', 'rebuild', 'store info']) {
      const { code, stdout } = await space.run([...command.split(' '), '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`$ commonthread ${command}`);
    }
    expect((await space.run(['--help'])).stdout).toMatch(/ingest[\s\S]*store/);
  });
});

describe('what a hostile record puts into the output', () => {
  it('cannot move the cursor of a terminal or run in a spreadsheet', async () => {
    const input = ndjson([
      { ...RECORDS[0], source: undefined, id: '=HYPERLINK("http://example.com")' },
      { ...RECORDS[1], source: undefined, id: 'APP\u001b[2J\u009b' },
    ]);
    await space.run(['ingest', '-', '--store', 'hostile'], { input });
    const csv = (await space.run(['links', '--store', 'hostile', '--format', 'csv'])).stdout;
    expect(csv).not.toMatch(/(^|,|\n)"?=/);
    const table = (await space.run(['links', '--store', 'hostile', '--format', 'table'])).stdout;
    expect(table).not.toContain('\u001b');
    const terminal = { stdin: false, stdout: true, stderr: false, columns: 80 };
    for (const format of ['csv', 'ndjson', 'json']) {
      const { stdout } = await space.run(['links', '--store', 'hostile', '--format', format], { terminal });
      expect(stdout).toContain('APP\\u001b[2J');
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toContain('\u009b');
      if (format === 'json') expect(JSON.parse(stdout)[0].b.id).toContain('\u009b');
    }
  });
});
