import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { setRebuilding } from '../../api/graph/queries.generated.ts';
import { type Workspace, workspace } from '../cli/command.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';

const application = (id: string) => ({
  id,
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name: `${id} Moore`, birthDate: '1990-01-01' },
  phones: ['+1 602 555 0142'],
});

const engines = [
  { engine: 'embedded', missing: false, address: 'store' },
  { engine: 'neo4j', missing: neo4jAddress === undefined, address: neo4jAddress ?? '' },
];

for (const { engine, missing, address } of engines) {
  describe.skipIf(missing)(`a store on ${engine} whose rebuild was cut short`, () => {
    let space: Workspace;
    const password = process.env.NEO4J_PASSWORD;
    beforeAll(async () => {
      process.env.NEO4J_PASSWORD = neo4jPassword;
      space = await workspace();
      if (engine === 'neo4j') await emptyNeo4j(address);
      await writeFile(
        space.path('three.ndjson'),
        ['A', 'B', 'C'].map((id) => JSON.stringify(application(id))).join('\n'),
      );
      await space.run(['ingest', 'three.ndjson', '--store', address]);
      const store = await openStore(engine === 'neo4j' ? address : space.path(address));
      // As far as a rebuild comes that is killed after it has begun.
      await store.write((writer) => setRebuilding(writer, { rebuilding: true }));
      await store.clearGraph();
      await store.close();
    });
    afterAll(async () => {
      if (password === undefined) delete process.env.NEO4J_PASSWORD;
      await space.remove();
    });

    it.each([
      ['links'],
      ['rings'],
      ['why', 'A', 'B'],
      ['indicators', 'show', 'A'],
      ['store', 'info'],
      ['store', 'info', '--digest'],
      ['ingest', 'three.ndjson'],
      ['serve', '--port', '0'],
    ])('answers nothing as if it were whole: %s %s', async (...argv) => {
      const { code, stdout, stderr } = await space.run([...argv, '--store', address]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('not whole');
      expect(stderr).toContain('commonthread rebuild');
    });

    it('answers again once a rebuild has ended', async () => {
      expect((await space.run(['rebuild', '--check', '--store', address])).code).toBe(1);
      expect((await space.run(['rebuild', '--store', address])).code).toBe(0);
      const { stdout } = await space.run(['store', 'info', '--store', address]);
      expect(JSON.parse(stdout)).toMatchObject({ applications: 3 });
    });
  });
}
