import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Process, type Workspace, workspace } from './command.ts';

const RECORDS = ['Ann Li', 'Bo Berg'].map((name, index) => ({
  id: `APP-${index}`,
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name },
  role: { requisition: 'R-1' },
  devices: [{ ip: '192.0.2.7' }],
}));

let space: Workspace;
let server: Process | undefined;
beforeEach(async () => {
  space = await workspace();
  await cp(join(import.meta.dirname, '..', 'indicators', 'folder'), space.path('signs'), { recursive: true });
  await writeFile(space.path('records.ndjson'), RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await space.run(['ingest', 'records.ndjson']);
});
afterEach(async () => {
  server?.kill('SIGKILL');
  server = undefined;
  await space.remove();
});

const answers = (stdout: string): ReadonlyMap<string, string> =>
  new Map(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { indicator: string; answer: string })
      .map(({ indicator, answer }) => [indicator, answer]),
  );

describe('indicators show', () => {
  it('goes by the folder of who asks, also where a served store is asked', async () => {
    server = space.start(['serve', '--port', '0', '--quiet']);
    server.ended.catch(() => undefined);
    await server.printed('\n');
    const asked = await space.start(['indicators', 'show', 'APP-0'], { COMMONTHREAD_INDICATORS: 'signs' }).ended;
    expect(asked.stderr).not.toContain('commonthread:');
    expect(answers(asked.stdout).get('same-requisition-same-network')).toBe('yes');
    const without = await space.start(['indicators', 'show', 'APP-0']).ended;
    expect(answers(without.stdout).has('same-requisition-same-network')).toBe(false);
  });

  it('writes down who looked at what', async () => {
    await space.run(['indicators', 'show', 'APP-1']);
    const audit = await readFile(space.path('.commonthread/store/audit.ndjson'), 'utf8');
    expect(JSON.parse(audit.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      who: 'tester',
      via: 'command',
      did: 'indicators',
      subjects: ['application:APP-1'],
    });
  });

  it('says what to do where nobody has the id', async () => {
    const { code, stderr } = await space.run(['indicators', 'show', 'APP-9']);
    expect(code).toBe(2);
    expect(stderr).toContain('No applicant, application or broker has this id.');
  });
});
