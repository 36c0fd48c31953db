import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workspace, workspace } from '../cli/command.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, 'folder', 'same-requisition-same-network.cypher'), 'utf8');
const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('UNWIND'));
const line = (text: string, of: string) => of.slice(0, of.indexOf(text)).split('\n').length;

/** Two strangers who applied for one requisition from one network, and one who did not. */
const FIXTURE = [
  { id: 'F-1', name: 'Amara Okafor', ip: '192.0.2.7', requisition: 'R-1', expect: 'yes' },
  { id: 'F-2', name: 'Sven Lindqvist', ip: '192.0.2.7', requisition: 'R-1', expect: 'yes' },
  { id: 'F-3', name: 'Rosa Whitfield', ip: '192.0.2.8', requisition: 'R-1', expect: 'no' },
  { id: 'F-4', name: 'Tomas Varga', requisition: 'R-1', expect: 'unknown' },
].map(({ id, name, ip, requisition, expect: expected }) => ({
  id,
  submittedAt: '2026-02-02T09:00:00Z',
  applicant: { name },
  role: { requisition },
  ...(ip && { devices: [{ ip }] }),
  expect: expected,
}));
const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

let space: Workspace;
beforeAll(async () => {
  space = await workspace();
  await mkdir(space.path('signs'));
  await writeFile(space.path('signs', 'same-requisition-same-network.cypher'), SAMPLE);
  await writeFile(space.path('fixture.ndjson'), ndjson(FIXTURE));
  expect((await space.run(['ingest', 'fixture.ndjson'])).code).toBe(0);
});
afterAll(() => space.remove());

/** Runs `indicators test` on a statement below the usual header. */
async function tested(text: string) {
  await writeFile(space.path('mine.cypher'), text);
  return space.run(['indicators', 'test', 'mine.cypher', '--on', 'fixture.ndjson']);
}

describe('an indicator of an analyst', () => {
  it('stands in the catalogue beside those that come with the product', async () => {
    const { stdout } = await space.run(['indicators', '--indicators', 'signs', '--format', 'json']);
    const ids = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain('same-requisition-same-network');
    expect(ids).toContain('email-under-other-names');
    expect(ids).toEqual([...ids].sort());
  });

  it('answers about an application of the store, also where the folder is set in the environment', async () => {
    const env = { COMMONTHREAD_CONFIG: space.path('config'), COMMONTHREAD_INDICATORS: 'signs' };
    const { stdout } = await space.run(['indicators', 'show', 'F-1'], { env });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    expect(rows.find(({ indicator }) => indicator === 'same-requisition-same-network')).toMatchObject({
      answer: 'yes',
      evidence: [{ record: 'F-1', field: 'devices.ip', raw: '192.0.2.7' }],
      otherwise: 'Colleagues, students of one course, a household.',
    });
  });

  it('is tried on records of a file, and compared with what they expect', async () => {
    const file = ['indicators', 'test', 'signs/same-requisition-same-network.cypher', '--on', 'fixture.ndjson'];
    const { code, stdout } = await space.run(file);
    expect(code).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((row) => (JSON.parse(row) as { answer: string }).answer);
    expect(answers).toEqual(['yes', 'yes', 'no', 'unknown']);

    await writeFile(space.path('fixture.ndjson'), ndjson(FIXTURE.map((record) => ({ ...record, expect: 'yes' }))));
    const wrong = await space.run(file);
    await writeFile(space.path('fixture.ndjson'), ndjson(FIXTURE));
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('F-3: expected yes, but the answer is no.');
  });

  it('answers in full where its rows were cut short', async () => {
    const few = SAMPLE.replace('LIMIT 1000', 'LIMIT 1');
    const { code, stderr } = await tested(few);
    expect(stderr).not.toContain('expected');
    expect(code).toBe(0);
  });

  it.each([
    ['CREATE', 'CREATE (n:Stray)'],
    ['merge', 'merge (n:Stray {key: 1})'],
    ['Set', 'Set a.name = 1'],
    ['DETACH DELETE', 'DETACH DELETE a'],
    ['DELETE across a comment', 'DELETE /* a word */ a'],
    ['REMOVE', 'REMOVE a.name'],
    ['FOREACH', 'FOREACH (x IN [1] | SET a.n = x)'],
    ['LOAD CSV', "LOAD CSV FROM 'file:///etc/passwd' AS line"],
    ['DROP', 'DROP INDEX holder_key'],
    ['a procedure', 'CALL db.labels() YIELD label'],
    ['a procedure of a plugin', "CALL apoc.cypher.doIt('x', {})"],
    ['a function of a plugin', "WITH a, apoc.cypher.runFirstColumnSingle('x') AS y"],
    ['a word behind a comment', '// nothing\nCREATE (n:Stray)'],
    ['a word after a quote that is escaped', "WITH a, 'it\\'s' AS x CREATE (n:Stray) WITH a, 'b' AS y"],
    ['a letter that is escaped', '\\u0043REATE (n:Stray)'],
    ['a quote that never ends', 'WITH a, "x AS y'],
    ['a comment that never ends', '/* CREATE (n:Stray)'],
    ['INSERT', 'INSERT (:Stray)'],
    ['a word after a number that ends in a dot', 'WHERE 1 < 2. SET a.name = 1'],
    ['transactions', 'CALL { WITH a RETURN 1 AS x } IN TRANSACTIONS'],
    ['a path without end', 'MATCH (a)-[*]-(b)'],
    ['a path without upper bound', 'MATCH (a)-[:HAS_IP*2..]->(b)'],
    ['a long path', 'MATCH (a)-[:HAS_IP*1..9]-(b)'],
    ['a quantified path', 'MATCH ((a)-[:HAS_IP]->(b)){1,9}'],
    ['a quantified relationship', 'MATCH (a)-[:HAS_IP]->+(b)'],
  ])('is refused with its line when it has %s', async (_what, clause) => {
    const text = SAMPLE.replace('WITH a, seen, v\n', `WITH a, seen, v\n${clause}\n`);
    const { code, stderr, stdout } = await tested(text);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    const at = Number(/mine\.cypher:(\d+): \S/.exec(stderr)?.[1]);
    expect(at).toBeGreaterThanOrEqual(line('WITH a, seen, v\n', text) + 1);
    expect(at).toBeLessThanOrEqual(line('WITH a, seen, v\n', text) + 2);
  });

  it('may use words that only look like writing, and short paths', async () => {
    const harmless = SAMPLE.replace(
      'WHERE o.nameKey <> a.nameKey',
      "WHERE {set: 1}. set = 1 AND o.set IS NULL AND o.name <> 'SET CREATE' /* MERGE */ AND o.nameKey <> a.nameKey // DELETE",
    ).replace('MATCH (v)<-[:HAS_IP]-(o:Application)', 'MATCH (v)<-[:HAS_IP*1..1]-(o:Application)');
    expect((await tested(harmless)).stderr).not.toContain('mine.cypher');
  });

  it.each([
    ['no source', (text: string) => text.replace(/\/\/ source.*\n/, ''), 1, "the header lacks '// source"],
    [
      'an unknown severity',
      (text: string) => text.replace('severity: low', 'severity: grave'),
      4,
      'severity is one of',
    ],
    [
      'a need nobody knows',
      (text: string) => text.replace('needs: ip', 'needs: passport'),
      9,
      "nothing is called 'passport'",
    ],
    [
      'a way to others that nobody knows',
      (text: string) => text.replace('needs: ip\n', 'needs: ip\n// through: passport\n'),
      10,
      'through is nothing, or some of phone',
    ],
    [
      'a parameter of its own',
      (text: string) =>
        text
          .replace('applications: list<string>', 'applications: list<string>\n// param limit: int')
          .replace('LIMIT 1000', 'LIMIT $limit'),
      10,
      'is given $applications',
    ],
    [
      'no column for the record',
      (text: string) => text.replace('// row record: string\n', '').replace(' a.id AS record,', ''),
      10,
      "lacks '// row record",
    ],
    ['no limit', (text: string) => text.replace(/LIMIT 1000\n/, ''), 21, 'the last line is LIMIT'],
    ['too high a limit', (text: string) => text.replace('LIMIT 1000', 'LIMIT 1000000'), 22, 'the last line is LIMIT'],
    ['no order', (text: string) => text.replace(/ORDER BY.*\n/, ''), 20, 'rows are not ordered'],
    ['no header', (text: string) => text.slice(HEADER.length), 1, 'starts with a header'],
  ])('is refused with its line when it has %s', async (_what, change, at, problem) => {
    const { code, stderr } = await tested(change(SAMPLE));
    expect(code).toBe(2);
    expect(stderr).toContain(`mine.cypher:${at}: `);
    expect(stderr).toContain(problem);
  });

  it('cannot take the name of one that comes with the product', async () => {
    await mkdir(space.path('twice'), { recursive: true });
    await writeFile(space.path('twice', 'known-value.cypher'), SAMPLE);
    const { code, stderr } = await space.run(['indicators', '--indicators', 'twice']);
    expect(code).toBe(2);
    expect(stderr).toContain('known-value.cypher:1: an indicator of this name comes with the product.');
  });

  it('and the lists beside it are refused with the line that cannot be read', async () => {
    await mkdir(space.path('lists'), { recursive: true });
    await writeFile(
      space.path('lists', 'networks.csv'),
      'prefix,source,date\n192.0.2.0/24,x,2026\n192.0.2.0/99,x,2026\n',
    );
    const { code, stderr } = await space.run(['indicators', '--indicators', 'lists']);
    expect(code).toBe(2);
    expect(stderr).toContain('networks.csv:3: prefix cannot be read');
  });
});
