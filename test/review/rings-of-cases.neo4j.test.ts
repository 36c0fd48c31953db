import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, type Workspace, workspace } from '../cli/command.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';

const engines = [
  { engine: 'embedded', missing: false },
  { engine: 'neo4j', missing: neo4jAddress === undefined },
] as const;

const ACCOUNT = [{ iban: 'DE89370400440532013000' }];
const application = (id: string, name: string, town: string, submittedAt: string, bankAccounts: readonly object[]) =>
  `${JSON.stringify({ id, submittedAt, applicant: { name }, addresses: [town], bankAccounts })}\n`;
const jordan = application('A', 'Jordan Miles', '9 Elm St, Mesa, AZ 85201, US', '2026-03-01T10:00:00Z', ACCOUNT);
const amara = (day: string, accounts: readonly object[]) =>
  application('B', 'Amara Okafor', '9 Oak Ave, Salem, OR 97301, US', `2026-03-${day}T10:00:00Z`, accounts);

describe.each(engines)('a case on $engine', ({ engine, missing }) => {
  describe.skipIf(missing)('where the engine is there', () => {
    let space: Workspace;
    let address: string;
    const run = (...args: readonly string[]): Promise<Ended> =>
      space.run([...args, '--store', address, '--format', 'json']);
    const ingest = async (input: string) =>
      expect(await space.run(['ingest', '-', '--store', address], { input })).toMatchObject({ code: 0 });
    const rings = async () =>
      (JSON.parse((await run('rings')).stdout) as { readonly id: string }[]).map(({ id }) => id);
    const opened = async (ring: string) => JSON.parse((await run('case', 'open', 'A ring', '--ring', ring)).stdout);

    beforeAll(async () => {
      space = await workspace();
      address = engine === 'neo4j' ? (neo4jAddress ?? '') : 'store';
      process.env.NEO4J_PASSWORD = neo4jPassword;
      if (engine === 'neo4j') await emptyNeo4j(address);
    });
    afterAll(() => space.remove());

    it('takes a ring that is there or was recorded once, and none that never was', async () => {
      await ingest(jordan + amara('01', ACCOUNT));
      expect(await rings()).toEqual(['A']);
      expect(await opened('A'), 'before it was recorded').toMatchObject([{ id: 'CASE-1', rings: ['A'] }]);
      expect((await run('flag')).code).toBe(10);
      await ingest(amara('02', []));
      expect(await rings()).toEqual([]);
      expect(await opened('A'), 'after it came apart').toMatchObject([{ id: 'CASE-2', rings: ['A'] }]);

      const refused = await run('case', 'open', 'No ring', '--ring', 'A', 'no-ring', '--party', 'B');
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(refused.stderr).toContain('No ring has this id, and none ever had.');
      expect(refused.stderr).toContain('List the rings');
      expect(JSON.parse((await run('case')).stdout)).toHaveLength(2);
    });
  });
});
