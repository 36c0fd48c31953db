import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AuditError, auditFileOf, openAudit } from '../../api/guard/audit.ts';
import { Served } from './served.ts';
import { records } from './small-world.ts';

let served: Served;
let cookie: string;
beforeAll(async () => {
  served = await Served.start(records);
  cookie = await served.signIn(served.server.newSignInLink('A. Berg'));
});
afterAll(() => served.stop());

const newLines = async (ask: () => Promise<unknown>) => {
  const before = (await served.audited()).length;
  await ask();
  return (await served.audited()).slice(before);
};

it('has the sign-in, with the name of the person', async () => {
  expect((await served.audited())[0]).toEqual({
    at: expect.stringMatching(/^\d{4}-.*Z$/),
    who: 'A. Berg',
    via: 'page',
    did: 'sign-in',
    subjects: [],
  });
});

it('has each question about somebody with the node that was found, whatever it was renamed to', async () => {
  const lines = await newLines(() =>
    served.data(cookie, '{ harmless: party(id: "APP-4") { k: name } w: why(a: "APP-1", b: "APP-2") { inWords } }'),
  );
  expect(lines.map(({ did, subjects }) => [did, subjects]).toSorted()).toEqual([
    ['party', ['applicant:greenhouse/APP-1']],
    ['why', ['applicant:greenhouse/APP-1', 'applicant:greenhouse/APP-2']],
  ]);
});

it('has a digest where a key would carry a value', async () => {
  const key = 'phone:+16025550142';
  const lines = await newLines(() =>
    served.data(cookie, 'query Q($key: ID!) { attribute(key: $key) { value } }', { key }),
  );
  expect(lines[0]).toMatchObject({
    did: 'attribute',
    subjects: [expect.stringMatching(/^phone:sha256-[0-9a-f]{16}$/)],
  });
  expect(JSON.stringify(lines)).not.toContain('5550142');
});

it('has the rings that were listed, and nothing of what shows nobody or was not found', async () => {
  const lines = await newLines(() =>
    served.data(
      cookie,
      '{ rings { totalCount } store { applications } viewer { name } party(id: "Jordan Miles") { name } }',
    ),
  );
  expect(lines.map(({ did, subjects }) => [did, subjects])).toEqual([['rings', ['ring:greenhouse/APP-1']]]);
});

it('shows nothing that cannot be recorded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  const blocked = join(folder, 'not-a-folder');
  await writeFile(blocked, '');
  const entry = { who: 'A. Berg', via: 'page', did: 'party', subjects: [] } as const;
  await expect(openAudit(join(blocked, 'audit.ndjson')).record(entry)).rejects.toThrow(AuditError);
  const unrecorded = await Served.start(records, join(blocked, 'audit.ndjson'));
  const refused = await unrecorded.send({ path: unrecorded.server.signInUrl.slice(unrecorded.server.url.length) });
  expect(refused.status).toBe(500);
  expect(JSON.parse(refused.text).errors[0].extensions).toMatchObject({ code: 'NOT_RECORDED' });
  await unrecorded.stop();
  await rm(folder, { recursive: true });
});

it('is a file that only its owner reads, in the folder of an embedded store', async () => {
  const file = join(served.folder, 'audit', 'audit.ndjson');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(auditFileOf({ engine: 'embedded', address: '/cases/a' }, '/config')).toBe('/cases/a/audit.ndjson');
  expect(auditFileOf({ engine: 'embedded', address: ':memory:' }, '/config')).toBe('/config/audit.ndjson');
  expect(auditFileOf({ engine: 'neo4j', address: 'bolt://127.0.0.1' }, '/config')).toBe('/config/audit.ndjson');
});
