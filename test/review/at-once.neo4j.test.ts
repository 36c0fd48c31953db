import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { temporarySealKey } from '../../api/intake/seal-key.ts';
import { addToCase, changeCase, openCase } from '../../api/work/cases/change-case.ts';
import { caseById } from '../../api/work/cases/read-cases.ts';
import { flagById, readFlags } from '../../api/work/flags/read-flags.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { loadIndicators } from '../../api/work/indicators/load-indicators.ts';
import { readEntries } from '../../api/work/ledger/read-entries.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { historyOf } from '../../api/work/review/history.ts';
import { assignFlag, decideFlag } from '../../api/work/review/review-flag.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';

const engines = [
  { engine: 'embedded', missing: false },
  { engine: 'neo4j', missing: neo4jAddress === undefined },
] as const;
const PHONE = 'phone:+16025550142';

const NAMES: Readonly<Record<string, string>> = { A: 'Jordan Miles', B: 'Amara Okafor', C: 'Lena Fischer' };

const application = (id: string) => ({
  id,
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name: NAMES[id] ?? '' },
  phones: ['+1 602 555 0142'],
});

describe.each(engines)('two people at once on $engine', ({ engine, missing }) => {
  describe.skipIf(missing)('lose nothing of each other', () => {
    let folder: string;
    let store: Store;
    let flag: string;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'commonthread-review-'));
      const address = engine === 'neo4j' ? (neo4jAddress ?? '') : join(folder, 'store');
      if (engine === 'neo4j') await emptyNeo4j(address);
      store = await openStore(address, engine === 'neo4j' ? { password: neo4jPassword } : {});
      const path = join(folder, 'records.ndjson');
      await writeFile(path, ['A', 'B', 'C'].map((id) => `${JSON.stringify(application(id))}\n`).join(''));
      await ingest(store, [{ path }], { sealKey: temporarySealKey() });
      const { changes } = await runFlags(store, { catalogue: await loadIndicators(undefined) });
      flag = changes.find((change) => change.flag.rule === 'new_link')?.flag.id ?? '';
      expect(flag).not.toBe('');
    });
    afterEach(async () => {
      await store.close();
      await rm(folder, { recursive: true });
    });

    it('of two decisions on one version, one stands and the other is told what stands', async () => {
      const { version } = await flagById(store, flag);
      const decide = (by: string, outcome: 'confirmed' | 'escalated') =>
        decideFlag(
          store,
          { id: flag, version, outcome, reasonCode: outcome === 'confirmed' ? 'one_operator' : 'legal' },
          by,
        );
      const results = await Promise.allSettled([decide('sam', 'confirmed'), decide('kim', 'escalated')]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = results.find((result) => result.status === 'rejected');
      const standing = await flagById(store, flag);
      expect(refused?.reason).toMatchObject({
        code: 'stale',
        message: expect.stringContaining(`Now it is ${standing.status}, by ${standing.decidedBy}.`),
      });
      const decisions = (await historyOf(store, [`flag:${flag}`]))
        .get(`flag:${flag}`)
        ?.filter(({ did }) => /^(confirmed|escalated)/.test(did));
      expect(decisions).toHaveLength(1);
    });

    it('three who add to one case all get in, each after seeing what the others wrote', async () => {
      const { id } = await openCase(store, { title: 'One phone' }, 'sam');
      const add = async (party: string): Promise<void> => {
        const { version } = await caseById(store, id);
        await addToCase(store, { id, version, parties: [party] }, 'sam').catch((error: { readonly code: string }) => {
          if (error.code !== 'stale') throw error;
          return add(party);
        });
      };
      await Promise.all(['A', 'B', 'C'].map(add));
      expect(await caseById(store, id)).toMatchObject({
        parties: expect.arrayContaining(['applicant:A', 'applicant:B', 'applicant:C']),
        version: 4,
      });
    });

    it('what is explained by the ledger is read again at once, and all of it outlives a rebuild', async () => {
      const { version } = await flagById(store, flag);
      const taken = await assignFlag(store, { id: flag, version, assignee: 'kim' }, 'sam');
      await decideFlag(
        store,
        {
          id: flag,
          version: taken.version,
          outcome: 'explained',
          reasonCode: 'household',
          shared: [{ attribute: PHONE, reason: 'household', text: 'They live together.', expiresAt: '2999-01-01' }],
        },
        'kim',
      );
      const opened = await openCase(store, { title: 'A home', flags: [flag], parties: ['B'] }, 'kim');
      await changeCase(
        store,
        { id: opened.id, version: opened.version, status: 'closed', text: 'Nothing to refer.' },
        'kim',
      );
      const all = async () => ({
        flags: await readFlags(store, [`flag:${flag}`]),
        entries: await readEntries(store),
        file: await caseById(store, opened.id),
        history: [...(await historyOf(store, [`flag:${flag}`, `case:${opened.id}`]))],
      });
      const before = await all();
      expect(before.flags).toMatchObject([{ status: 'explained', assignee: 'kim', decidedBy: 'kim' }]);
      expect(before.entries).toMatchObject([{ attribute: PHONE, by: 'kim', expiresAt: '2999-01-01T23:59:59.999Z' }]);
      await rebuild(store);
      expect(await all()).toEqual(before);
    });
  });
});
