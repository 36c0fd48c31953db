import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attributeKinds } from '../../api/graph/attribute-kind.ts';
import { bandsOfResumes, scanAttributeKeys, scanHolderKeys, scanPartyKeys } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { nearOf } from '../../api/intake/similar/address-near.ts';
import { emailFamily } from '../../api/intake/similar/email-family.ts';
import { askedOnce, ONE_BY_ONE } from '../../api/work/asked-once.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { subjectKey } from '../../api/work/journal/set-subjects.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { storeOf } from './store-of.ts';

const WORLD = { seed: 8, applications: 150, operatorShare: 0.3, shares: { 'look-alikes': 0.2, 'reused-resume': 0.2 } };
/** What tells one row from another where a statement says nothing of their order. */
const inOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

/** What statements may be asked about, by the name of their list. */
async function keysOf(store: Store): Promise<Readonly<Record<string, readonly (string | number)[]>>> {
  const byKind = await Promise.all(attributeKinds.map((kind) => scanAttributeKeys(store, { prefix: `${kind}:` })));
  const attributes = byKind.flat().map(({ key }) => key);
  const holders = (await scanHolderKeys(store, { prefix: '' })).map(({ key }) => key);
  const parties = (await scanPartyKeys(store, { prefix: '' })).map(({ key }) => key);
  const canonical = (key: string) => key.slice(key.indexOf(':') + 1);
  const of = (kind: string) => attributes.filter((key) => key.startsWith(`${kind}:`));
  const resumes = await bandsOfResumes(store, { keys: of('resume') });
  return {
    keys: [...attributes, ...holders],
    holders,
    parties,
    subjects: parties.map(subjectKey),
    bands: [...new Set(resumes.flatMap(({ bands }) => bands))],
    near: [...new Set(of('address').flatMap((key) => nearOf(canonical(key)) ?? []))],
    families: [...new Set(of('email').flatMap((key) => emailFamily(canonical(key)) ?? []))],
  };
}

it('says of every key what the store says, whatever was asked before', async () => {
  const store = await storeOf([...generateWorld(WORLD)].map(({ record }) => record));
  try {
    await runFlags(store, { catalogue: makeCatalogue() });
    const keys = await keysOf(store);
    for (const [statement, [list]] of ONE_BY_ONE) {
      let said = 0;
      const some = fc.subarray([...(keys[list] ?? [])], { minLength: 1 });
      await fc.assert(
        fc.asyncProperty(fc.array(some, { minLength: 2, maxLength: 3 }), async (asked) => {
          const once = askedOnce(store);
          for (const page of asked) {
            const rows = await store.run(statement, { [list]: page });
            said += rows.length;
            const remembered = await once.run(statement, { [list]: page });
            if (statement.order === 'total') expect(remembered).toEqual(rows);
            else expect(inOrder(remembered)).toEqual(inOrder(rows));
          }
        }),
        { numRuns: 5 },
      );
      expect(said, statement.name).toBeGreaterThan(0);
    }
  } finally {
    await store.close();
  }
}, 120_000);
