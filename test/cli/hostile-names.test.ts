import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workspace, workspace } from './command.ts';

let space: Workspace;
beforeAll(async () => {
  space = await workspace();
});
afterAll(() => space.remove());

const CLEAR_SCREEN = '\u001b[2J';

describe('a name that the input makes up', () => {
  it('of a key cannot move the cursor of a terminal, nor make a line of its own', async () => {
    const record = {
      id: 'APP-1',
      submittedAt: '2026-03-02T14:22:05Z',
      applicant: { name: 'Jordan Miles' },
      [`x${CLEAR_SCREEN}\nDone.`]: 1,
    };
    const { stderr } = await space.run(['ingest', '-', '--store', 'key'], { input: `${JSON.stringify(record)}\n` });
    expect(stderr).toContain('x\\u001b[2J\\u000aDone.');
    expect(stderr).not.toContain('\u001b');
  });

  it('of a column cannot either', async () => {
    await writeFile(
      space.path('export.csv'),
      `id,submitted_at,name,"y${CLEAR_SCREEN}"\nAPP-1,2026-03-02T14:22:05Z,Jordan Miles,1\n`,
    );
    const { stderr } = await space.run(['ingest', 'export.csv', '--store', 'column']);
    expect(stderr).toContain('y\\u001b[2J');
    expect(stderr).not.toContain('\u001b');
  });

  it('of a file cannot in the counts either', async () => {
    const rejects = `r${CLEAR_SCREEN}.ndjson`;
    const { code, stdout, stderr } = await space.run(
      ['ingest', '-', '--rejects', rejects, '--store', 'file', '--format', 'table'],
      { input: '{"id": "APP-1"}\n' },
    );
    expect(code).toBe(3);
    expect(stdout).toContain('r\\u001b[2J.ndjson');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});
