import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workspace, workspace } from './command.ts';

const application = (id: string, more: object = {}) =>
  `${JSON.stringify({ id, submittedAt: '2026-03-02', applicant: { name: `Applicant ${id}` }, ...more })}\n`;

let space: Workspace;
beforeAll(async () => {
  space = await workspace();
});
afterAll(() => space.remove());

/** Loads one file into a store of its own. */
async function ingest(name: string, content: string | Buffer, ...more: readonly string[]) {
  await writeFile(space.path(name), content);
  return space.run(['ingest', name, '--store', `store-${name}`, ...more]);
}

describe('a rejects file', () => {
  it('that cannot be written is told before anything is loaded, and never pointed to', async () => {
    const { code, stdout, stderr } = await ingest('a.ndjson', `${application('1')}{\n`, '--rejects', 'nowhere/x');
    expect(code).toBe(2);
    expect(stderr).toContain('Name a rejects file in a folder that you may write to (--rejects).');
    expect(JSON.parse(stdout)).toMatchObject({ accepted: 0, rejected: 0, rejectsFile: null, failed: true });
  });

  it('is a file: no device, no folder, no standard output', async () => {
    await mkdir(space.path('folder'));
    // Were it taken for a rejects file, root would remove the device.
    for (const place of process.getuid?.() === 0 ? ['folder'] : ['folder', '/dev/null']) {
      const { code, stderr } = await ingest('a.ndjson', '{\n', '--rejects', place);
      expect(code).toBe(2);
      expect(stderr).toContain('is in the way: it is not a rejects file');
    }
    const { code, stdout, stderr } = await ingest('a.ndjson', '{\n', '--rejects', '-');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--rejects names a file');
    expect(await readdir(space.folder)).not.toContain('-');
  });

  it('is counted in words that fit', async () => {
    expect((await ingest('one.ndjson', '{\n')).stderr).toContain(
      '1 record was rejected: see one.ndjson.rejects.ndjson.',
    );
    expect((await ingest('two.ndjson', '{\n{\n')).stderr).toContain('2 records were rejected: see');
  });
});

describe('an input that fails half way', () => {
  it('says so in its line of results, beside what was loaded', async () => {
    const packed = Buffer.concat([gzipSync(application('1')), Buffer.alloc(9), Buffer.from('x')]);
    const { code, stdout, stderr } = await ingest('tail.ndjson.gz', packed);
    expect(code).toBe(2);
    expect(stderr).toContain('tail.ndjson.gz: after the gzip data stand other bytes');
    expect(JSON.parse(stdout)).toMatchObject({ accepted: 1, failed: true });
  });
});

describe('a CSV without the header that is expected', () => {
  const ROW = '1,2026-01-01,John Smith,+16025550142\n2,2026-01-02,Jane Smith,+16025550143\n';
  it('never shows its first row, which may be somebody’s', async () => {
    const { code, stdout, stderr } = await ingest('headless.csv', ROW);
    expect(code).toBe(2);
    expect(stdout + stderr).not.toMatch(/Smith|602/);
    expect(stderr).toContain('does the file have a header row?');
  });

  it('nor does it with a mapping', async () => {
    await writeFile(
      space.path('a.mapping.yaml'),
      'records:\n  - application: {id: Ref, submittedAt: Applied, applicant: {name: Name}}\n',
    );
    const { code, stdout, stderr } = await ingest('mapped.csv', ROW, '--mapping', 'a.mapping.yaml');
    expect(code).toBe(2);
    expect(stdout + stderr).not.toMatch(/Smith|602/);
    expect(stderr).toContain('does the file have a header row?');
  });

  it('names the columns that are known, and counts the others', async () => {
    const { stderr } = await ingest('partly.csv', 'id,Jo Smith,phone\n1,2,3\n');
    expect(stderr).toContain('it has: id, phone, and 1 that is not known.');
    expect(stderr).not.toContain('Smith');
  });

  it.each([
    ['semicolons', 'id;submitted_at;name\n', 'parted by `;`'],
    ['tabs', 'id\tsubmitted_at\tname\n', 'parted by tabs'],
  ])('says that its cells are parted by %s', async (name, header, message) => {
    expect((await ingest(`${name}.csv`, header)).stderr).toContain(message);
  });

  it('says that a file is no gzip, whatever its name says', async () => {
    const { code, stderr } = await ingest('fake.ndjson.gz', application('1'));
    expect(code).toBe(0);
    expect(stderr).toContain('fake.ndjson.gz: is not gzip, whatever its name says');
  });
});

describe('a value that no field can hold', () => {
  it.each([
    ['"payments":[{"amount":1e400}]', 'payments[0].amount', 'should be a number, is one that is too large'],
    ['"education":[{"from":99999999999999999999999}]', 'education[0].from', 'is a number that is too large'],
    ['"submittedAt":"9999-12-31"', 'submittedAt', 'is not between the years 1900 and 2100'],
    ['"submittedAt":"0000-01-01"', 'submittedAt', 'is not between the years 1900 and 2100'],
    ['"applicant":{"name":"\\u200b\\u2060\\ufeff"}', 'applicant.name', 'is missing'],
  ])('%s is rejected with a reason', async (member, field, reason) => {
    const { code } = await ingest('value.ndjson', application('1').replace(/\}\n$/, `,${member}}\n`));
    expect(code).toBe(3);
    const reject = JSON.parse(await readFile(space.path('value.ndjson.rejects.ndjson'), 'utf8'));
    expect(reject).toMatchObject({ field, reason });
  });
});
