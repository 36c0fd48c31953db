import { createWriteStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { existingHolders, scanHolderKeys } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { IngestError, ingest } from '../../api/intake/ingest.ts';
import { application, loadFiles, ndjson, readRejects, testKey, withFolder, withStore } from './load.ts';

const keysOf = async (store: Store) =>
  (await scanHolderKeys(store, { prefix: 'application:' })).map(({ key }) => key).sort();

describe('a bad line is rejected and the good ones around it load', () => {
  const around = async (line: string | Buffer) =>
    loadFiles(
      {
        'a.ndjson': Buffer.concat([
          Buffer.from(ndjson(application('1'))),
          Buffer.from(line),
          Buffer.from('\n'),
          Buffer.from(ndjson(application('2'))),
        ]),
      },
      async ({ summary, rejects, store }) => {
        expect(await keysOf(store)).toEqual(['application:1', 'application:2']);
        expect(summary).toMatchObject({ accepted: 2, rejected: 1 });
        expect(rejects).toHaveLength(1);
        expect(rejects[0]).toMatchObject({ file: 'a.ndjson', line: 2 });
        return rejects[0];
      },
    );

  test('no JSON: says at which character', async () => {
    expect(await around('{"id": 3, nonsense}')).toMatchObject({
      reason: 'is not JSON (at character 11)',
      raw: '{"id": 3, nonsense}',
    });
  });
  test('JSON that is no object', async () => {
    expect(await around('["a"]')).toMatchObject({ reason: 'is a list, not a JSON object', record: ['a'] });
  });
  test('bytes that are no UTF-8 are kept whole in base64', async () => {
    const bytes = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]);
    expect(await around(bytes)).toMatchObject({ reason: 'is not UTF-8', rawBase64: bytes.toString('base64') });
  });
  test('a NUL byte', async () => {
    const line = '{"id":"3\0"}';
    expect(await around(line)).toMatchObject({
      reason: 'contains a NUL byte',
      rawBase64: Buffer.from(line).toString('base64'),
    });
  });
  test('an escaped NUL', async () => {
    expect(await around(JSON.stringify(application('3', { source: 'a\0b' })))).toMatchObject({
      field: 'source',
      reason: 'contains a NUL character',
      record: { source: 'a\0b' },
    });
  });
  test('half a surrogate pair', async () => {
    expect(await around('{"id":"3","submittedAt":"2026-01-01","applicant":{"name":"\\ud800"}}')).toMatchObject({
      field: 'applicant.name',
      reason: 'contains half of a surrogate pair (no Unicode text)',
    });
  });
  test('an impossible date names field and shape', async () => {
    expect(await around(JSON.stringify(application('3', { submittedAt: '2026-02-30T10:00:00Z' })))).toMatchObject({
      field: 'submittedAt',
      reason:
        'is not a date and time that exists (write 2026-03-02T14:22:05Z; a mapping names other orders under `dates`)',
      record: { id: '3', submittedAt: '2026-02-30T10:00:00Z' },
    });
  });
  test('an impossible birth date', async () => {
    expect(
      await around(JSON.stringify(application('3', { applicant: { name: 'Jo Doe', birthDate: '1990-13-01' } }))),
    ).toMatchObject({
      field: 'applicant.birthDate',
      reason: 'is not a full date that exists (write YYYY-MM-DD; a mapping names other orders under `dates`)',
    });
  });
  test('a missing name', async () => {
    expect(await around(JSON.stringify(application('3', { applicant: {} })))).toMatchObject({
      field: 'applicant.name',
      reason: 'is missing',
    });
  });
  test('a list of the wrong shape names the entry', async () => {
    expect(await around(JSON.stringify(application('3', { phones: ['+16025550142', 7] })))).toMatchObject({
      field: 'phones[1]',
      reason: 'should be a text, is a number',
    });
  });
  test('an address with a use that is none', async () => {
    expect(
      await around(JSON.stringify(application('3', { addresses: [{ use: 'castle', text: '1 Main St' }] }))),
    ).toMatchObject({
      field: 'addresses[0].use',
      reason: 'is not one of residence, shipping, mailing, business',
    });
  });
  test('neither application, broker nor known value', async () => {
    expect((await around('{"id":"3"}'))?.reason).toContain('neither an application');
  });
  test('nested a hundred thousand levels deep', async () => {
    const line = `{"id":"3","submittedAt":"2026-01-01","applicant":{"name":"a"},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await around(line))?.reason).toBe('is nested more than 32 levels deep');
  });
});

test('a line of 100 MB is rejected without being held, and its first 64 KiB are kept', async () => {
  await withFolder((folder) =>
    withStore(async (store) => {
      const path = join(folder, 'huge.ndjson');
      const out = createWriteStream(path);
      out.write(ndjson(application('1')));
      out.write('{"id":"3","note":"');
      const block = 'x'.repeat(1024 * 1024);
      for (let count = 0; count < 100; count += 1) out.write(block);
      out.write('"}\n');
      out.end(ndjson(application('2')));
      await finished(out);
      let most = 0;
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      }, 5);
      const before = process.memoryUsage().arrayBuffers;
      const summary = await ingest(store, [{ path }], { sealKey: testKey });
      clearInterval(watch);
      const [reject] = await readRejects(summary.rejectsFiles);
      expect(summary).toMatchObject({ accepted: 2, rejected: 1 });
      expect(reject).toMatchObject({
        line: 2,
        reason: `the line has ${100 * 1024 * 1024 + 20} bytes, more than ${16 * 1024 * 1024}; only its first 65536 are kept here`,
      });
      expect(reject?.raw).toHaveLength(64 * 1024);
      expect(most - before).toBeLessThan(80 * 1024 * 1024);
    }),
  );
});

describe('keys that JavaScript treats specially', () => {
  test('do nothing and are named as left out', async () => {
    const line =
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":"1","submittedAt":"2026-01-01","applicant":{"name":"Jo","__proto__":{"name":"x"}}}';
    await loadFiles({ 'a.ndjson': `${line}\n` }, async ({ summary, store }) => {
      expect(summary).toMatchObject({ accepted: 1, rejected: 0 });
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      expect(summary.warnings.map(({ field }) => field)).toEqual(['__proto__', 'constructor', 'applicant.__proto__']);
      const [kept] = await existingHolders(store, { keys: ['application:1'] });
      expect(await store.record(kept?.record ?? '')).not.toContain('polluted');
    });
  });
  test('as columns of a CSV are left out', async () => {
    await loadFiles(
      { 'a.csv': 'id,submitted_at,name,__proto__,constructor\n1,2026-01-01,Jo Doe,x,y\n2,nonsense,Jo Doe,x,y\n' },
      async ({ summary, rejects }) => {
        expect(summary).toMatchObject({ accepted: 1, rejected: 1 });
        expect(summary.warnings.map(({ field }) => field)).toEqual(['__proto__', 'constructor']);
        expect(rejects[0]?.record).toEqual({ id: '2', submitted_at: 'nonsense', name: 'Jo Doe' });
      },
    );
  });
});

describe('a CSV', () => {
  const header = 'id,submitted_at,name,phone\n';
  test('without a required column fails as a whole and lists the columns it has', async () => {
    const failure = await loadFiles({ 'a.csv': 'id,name,phone\n1,Jo,2\n' }, async () => undefined).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(IngestError);
    expect((failure as IngestError).message).toMatch(/a\.csv: the column submitted_at is missing$/);
    expect((failure as IngestError).next).toContain('it has: id, name, phone.');
  });
  test('with a column twice fails as a whole', async () => {
    await expect(loadFiles({ 'a.csv': 'id,submitted_at,name,phone,Phone\n' }, async () => undefined)).rejects.toThrow(
      /the column phone stands in the header more than once/,
    );
  });
  test('rejects a row with too few or too many cells and goes on', async () => {
    await loadFiles(
      {
        'a.csv': `${header}1,2026-01-01,Jo Doe,+16025550142\n2,2026-01-01\n3,2026-01-01,Jo Doe,+16025550142,more\n4,2026-01-01,Jo Doe,\n`,
      },
      async ({ rejects, store }) => {
        expect(await keysOf(store)).toEqual(['application:1', 'application:4']);
        expect(rejects).toMatchObject([
          { line: 3, reason: 'has 2 cells where the header has 4', raw: '2,2026-01-01' },
          { line: 4, reason: 'has 5 cells where the header has 4' },
        ]);
      },
    );
  });
  test('a quote that is never closed costs its own row only', async () => {
    const rows = Array.from({ length: 50 }, (_, row) => `${row},2026-01-01,"Doe, Jo",+16025550142\n`);
    rows[20] = '20,2026-01-01,"Doe Jo,+16025550142\n';
    await loadFiles({ 'a.csv': header + rows.join('') }, async ({ summary, rejects }) => {
      expect(summary).toMatchObject({ accepted: 49, rejected: 1 });
      expect(rejects).toMatchObject([{ line: 22, raw: '20,2026-01-01,"Doe Jo,+16025550142' }]);
    });
  });
  test.each([
    ['that is not UTF-8', Buffer.from('2,2026-01-01,Jos\u00e9 N,\n', 'latin1'), 'is not UTF-8'],
    ['with a NUL byte', Buffer.from('2,2026-01-01,Jo\0,\n'), 'contains a NUL byte'],
    [
      'that ends inside a quote that was opened before it',
      Buffer.concat([Buffer.from('2,2026-01-01,"Doe Jo,\n'), Buffer.from('3,2026-01-01,Jos\u00e9 N,\n', 'latin1')]),
      'has a quote that is not closed',
    ],
  ])('a row %s is rejected, in a small file too', async (_name, row, reason) => {
    await loadFiles(
      {
        'a.csv': Buffer.concat([
          Buffer.from(`${header}1,2026-01-01,Jo Doe,\n`),
          row,
          Buffer.from('4,2026-01-01,Jo Doe,'),
        ]),
      },
      async ({ rejects, store }) => {
        expect(await keysOf(store)).toEqual(['application:1', 'application:4']);
        expect(rejects[0]).toMatchObject({ line: 3, reason });
      },
    );
  });
  test('text after a closing quote rejects the row', async () => {
    await loadFiles(
      { 'a.csv': `${header}1,2026-01-01,"Jo" Doe,\n2,2026-01-01,"Jo ""J"" Doe",\n` },
      async ({ rejects, store }) => {
        expect(await keysOf(store)).toEqual(['application:2']);
        expect(rejects[0]?.reason).toContain('is not CSV');
      },
    );
  });
  test('cells may hold line breaks, and lines are counted by the file', async () => {
    await loadFiles(
      {
        'a.csv': 'id,submitted_at,name,resume_text\r\n1,2026-01-01,Jo Doe,"one\r\ntwo\r\nthree"\r\n2,never,Jo Doe,\r\n',
      },
      async ({ summary, rejects, store }) => {
        expect(summary).toMatchObject({ accepted: 1, rejected: 1 });
        expect(rejects[0]?.line).toBe(5);
        const [kept] = await existingHolders(store, { keys: ['application:1'] });
        expect(JSON.parse(await store.record(kept?.record ?? ''))).toMatchObject({
          resume: { text: 'one\ntwo\nthree' },
        });
      },
    );
  });
  test('with several values in a cell makes one each, and pairs devices with addresses by position', async () => {
    await loadFiles(
      {
        'a.csv':
          'id,submitted_at,name,phone,device_fingerprint,ip,timezone\n1,2026-01-01,Jo Doe,+16025550142 | +16025550143,aaaa1111 | bbbb2222,192.0.2.1 | 192.0.2.2,Asia/Shanghai\n',
      },
      async ({ store }) => {
        const [kept] = await existingHolders(store, { keys: ['application:1'] });
        expect(JSON.parse(await store.record(kept?.record ?? ''))).toMatchObject({
          phones: ['+16025550142', '+16025550143'],
          devices: [
            { fingerprint: 'aaaa1111', ip: '192.0.2.1', timezone: 'Asia/Shanghai' },
            { fingerprint: 'bbbb2222', ip: '192.0.2.2', timezone: 'Asia/Shanghai' },
          ],
        });
      },
    );
  });
});

describe('a file', () => {
  test('with a byte order mark and CRLF loads', async () => {
    await loadFiles(
      { 'a.ndjson': `\ufeff${ndjson(application('1'), application('2')).replaceAll('\n', '\r\n')}` },
      async ({ summary }) => {
        expect(summary).toMatchObject({ accepted: 2, rejected: 0 });
      },
    );
  });
  test('that is packed is told by its bytes, not by its name', async () => {
    await loadFiles({ 'a.ndjson': gzipSync(ndjson(application('1'), application('2'))) }, async ({ summary }) => {
      expect(summary).toMatchObject({ accepted: 2 });
    });
  });
  const LINES = Array.from({ length: 3_000 }, (_, line) =>
    application(String(line), { role: { title: `${(line * 2654435761) % 1000003}` } }),
  );
  const PACKED = gzipSync(ndjson(...LINES));
  test.each([
    ['was cut while packed', PACKED.subarray(0, Math.floor(PACKED.length / 2)), 'the gzip data ends too early'],
    ['has text after what is packed', Buffer.concat([PACKED, Buffer.from('{"id":"4"}\n')]), 'stand other bytes'],
    ['has bytes after zeros', Buffer.concat([PACKED, Buffer.alloc(70_000), Buffer.from('x')]), 'stand other bytes'],
    [
      'is damaged while packed',
      Buffer.concat([
        PACKED.subarray(0, PACKED.length / 2),
        Buffer.alloc(99, 0xff),
        PACKED.subarray(PACKED.length / 2),
      ]),
      'the gzip data is damaged',
    ],
  ])('that %s loads what is there, then says so', async (_name, bytes, message) => {
    await withFolder((folder) =>
      withStore(async (store) => {
        const path = join(folder, 'bad.ndjson.gz');
        await writeFile(path, bytes);
        const failure: unknown = await ingest(store, [{ path }], { sealKey: testKey }).catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(IngestError);
        expect((failure as IngestError).message).toContain(message);
        const { summary } = failure as IngestError;
        expect(summary.accepted).toBeGreaterThan(500);
        expect(await keysOf(store)).toHaveLength(summary.accepted);
      }),
    );
  });
  test('that was packed in several pieces, with zeros after them, loads whole', async () => {
    const pieces = [LINES.slice(0, 1_000), LINES.slice(1_000)].map((some) => gzipSync(ndjson(...some)));
    await loadFiles({ 'a.gz': Buffer.concat([...pieces, Buffer.alloc(70_000)]) }, async ({ summary }) => {
      expect(summary).toMatchObject({ accepted: 3_000, rejected: 0 });
    });
  });
  test('that is empty is no error, and is said', async () => {
    await loadFiles({ 'a.ndjson': '', 'b.csv': '' }, async ({ summary }) => {
      expect(summary).toMatchObject({ accepted: 0, rejected: 0, rejectsFile: null });
      expect(summary.warnings.map(({ reason }) => reason)).toEqual(['the input is empty', 'the input is empty']);
    });
  });
  test('that is a workbook is refused with what to do', async () => {
    await expect(
      loadFiles({ 'a.csv': Buffer.from('PK\u0003\u0004\u0014\0', 'latin1') }, async () => undefined),
    ).rejects.toThrow(/is a workbook or a zip archive/);
  });
  test('in UTF-16 is refused with what to do', async () => {
    await expect(
      loadFiles({ 'a.csv': Buffer.from('\ufeffid,name', 'utf16le') }, async () => undefined),
    ).rejects.toThrow(/is UTF-16/);
  });
  test('that is a JSON list over many lines loads element by element', async () => {
    const text = JSON.stringify([application('1'), { id: '2' }, application('3')], null, 2);
    await loadFiles({ 'a.json': text }, async ({ summary, rejects, store }) => {
      expect(await keysOf(store)).toEqual(['application:1', 'application:3']);
      expect(summary.rejected).toBe(1);
      expect(rejects[0]?.line).toBe(9);
    });
  });
  test('that is not there, or is a folder, says so', async () => {
    await withFolder((folder) =>
      withStore(async (store) => {
        await expect(ingest(store, [{ path: join(folder, 'nothing.ndjson') }], { sealKey: testKey })).rejects.toThrow(
          /there is no such file/,
        );
        await mkdir(join(folder, 'sub'));
        await expect(ingest(store, [{ path: join(folder, 'sub') }], { sealKey: testKey })).rejects.toThrow(
          /is a folder/,
        );
      }),
    );
  });
});

describe('the rejects file', () => {
  test('is for its owner only, and goes away when nothing is rejected any more', async () => {
    await withFolder((folder) =>
      withStore(async (store) => {
        const path = join(folder, 'a.ndjson');
        await writeFile(path, ndjson('{', application('1')));
        const first = await ingest(store, [{ path }], { sealKey: testKey });
        expect(first.rejectsFile).toBe(`${path}.rejects.ndjson`);
        expect((await stat(`${path}.rejects.ndjson`)).mode & 0o777).toBe(0o600);
        await writeFile(path, ndjson(application('1')));
        expect(await ingest(store, [{ path }], { sealKey: testKey })).toMatchObject({
          unchanged: 1,
          rejectsFile: null,
        });
        await expect(stat(`${path}.rejects.ndjson`)).rejects.toThrow();
      }),
    );
  });
  test('never replaces a file of another kind', async () => {
    await withFolder((folder) =>
      withStore(async (store) => {
        const path = join(folder, 'a.ndjson');
        await writeFile(path, ndjson('{'));
        await writeFile(join(folder, 'mine.txt'), 'precious');
        await expect(
          ingest(store, [{ path }], { sealKey: testKey, rejectsFile: join(folder, 'mine.txt') }),
        ).rejects.toThrow(/is in the way/);
      }),
    );
  });
});

test('a value that cannot be read does not cost the record: it is counted by field and reason', async () => {
  const bad = application('1', {
    phones: ['call me'],
    emails: ['nowhere'],
    bankAccounts: [{ iban: 'DE00000000000000000000' }],
  });
  await loadFiles({ 'a.ndjson': ndjson(bad) }, async ({ summary }) => {
    expect(summary).toMatchObject({ accepted: 1, rejected: 0 });
    expect(summary.warnings.map(({ field }) => field).sort()).toEqual(['bankAccounts[]', 'emails[]', 'phones[]']);
    expect(JSON.stringify(summary)).not.toContain('nowhere');
  });
});

test('unknown keys are named once each, with how many records have them, and no value', async () => {
  const odd = (id: string) =>
    application(id, { applicant: { name: 'Jo', favouriteColour: 'mauve' }, extra: [{ deep: 1 }] });
  await loadFiles({ 'a.ndjson': ndjson(odd('1'), odd('2')) }, async ({ summary }) => {
    expect(summary.warnings).toMatchObject([
      { field: 'applicant.favouriteColour', count: 2, line: 1 },
      { field: 'extra', count: 2, line: 1 },
    ]);
    expect(JSON.stringify(summary)).not.toContain('mauve');
  });
});
