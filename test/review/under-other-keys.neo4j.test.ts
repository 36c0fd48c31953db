import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { temporarySealKey } from '../../api/intake/seal-key.ts';
import { casesOf } from '../../api/work/cases/cases-about.ts';
import { addToCase, openCase } from '../../api/work/cases/change-case.ts';
import { findCases } from '../../api/work/cases/read-cases.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { loadIndicators } from '../../api/work/indicators/load-indicators.ts';
import { flagsOn } from '../../api/work/ledger/flags-on.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';

const engines = [
  { engine: 'embedded', missing: false },
  { engine: 'neo4j', missing: neo4jAddress === undefined },
] as const;

const jordan = (id: string, submittedAt: string) => ({
  id,
  submittedAt,
  applicant: { name: 'Jordan Miles', birthDate: '1991-04-12' },
  phones: ['+1 602 555 0142'],
});
const others = ['Amara Okafor', 'Lena Fischer'].map((name) => ({
  id: name.split(' ')[0],
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name },
  phones: ['+1 602 555 0142'],
}));

describe.each(engines)('on $engine', ({ engine, missing }) => {
  it.skipIf(missing)(
    'a case is found by words, and from a party that goes by another key since it was put in',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'commonthread-cases-'));
      const address = engine === 'neo4j' ? (neo4jAddress ?? '') : join(folder, 'store');
      if (engine === 'neo4j') await emptyNeo4j(address);
      const store = await openStore(address, engine === 'neo4j' ? { password: neo4jPassword } : {});
      const sealKey = temporarySealKey();
      const load = async (records: readonly object[]) => {
        const path = join(folder, 'records.ndjson');
        await writeFile(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
        await ingest(store, [{ path }], { sealKey });
      };
      try {
        await load([jordan('LATER', '2026-03-02T14:22:05Z'), ...others]);
        await runFlags(store, { catalogue: await loadIndicators(undefined) });
        const file = await openCase(store, { title: 'One phone', parties: ['LATER'] }, 'Sam');
        expect(file.parties).toEqual(['applicant:LATER']);
        const found = async (words: string) => (await findCases(store, ['open'], words)).map(({ key }) => key);
        expect([await found('PHÖNE one'), await found('sam case-1'), await found('two')]).toEqual([
          ['case:CASE-1'],
          ['case:CASE-1'],
          [],
        ]);
        await load([jordan('EARLIER', '2025-01-05T09:00:00Z')]);
        expect((await casesOf(store, 'applicant:EARLIER')).map(({ id }) => id)).toEqual(['CASE-1']);
        expect(await casesOf(store, 'applicant:Amara')).toEqual([]);
        const same = await addToCase(store, { id: file.id, version: file.version, parties: ['EARLIER'] }, 'Sam');
        expect(same).toEqual(file);
        const two = await addToCase(
          store,
          { id: file.id, version: file.version, parties: ['EARLIER', 'Amara'] },
          'Sam',
        );
        expect(two.parties).toEqual(['applicant:LATER', 'applicant:Amara']);
        const rules = async (value: string) => (await flagsOn(store, [value])).map(({ rule }) => rule);
        expect(await rules('phone:+16025550142')).toEqual(['new_link', 'new_link', 'new_link']);
        expect(await rules('phone:+16025550143')).toEqual([]);
      } finally {
        await store.close();
        await rm(folder, { recursive: true });
      }
    },
  );
});
