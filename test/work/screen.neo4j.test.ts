import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import { holders } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { prepare } from '../../api/intake/prepare.ts';
import { validate } from '../../api/intake/validate.ts';
import { CLAIM_HUB_NAMES } from '../../api/intake/write/write-applicants.ts';
import { writeBatch } from '../../api/intake/write.ts';
import { contestedWith } from '../../api/work/entities/contested-with.ts';
import { assessApplications } from '../../api/work/indicators/assess.ts';
import { builtInQueries } from '../../api/work/indicators/built-in.generated.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { linkRow } from '../../api/work/link-row.ts';
import { linksOfParty } from '../../api/work/links-of-party.ts';
import { screen } from '../../api/work/screen/screen.ts';
import { engines } from '../contract/engines.ts';
import { application, others } from './screen-world.ts';
import { sealKey } from './store-of.ts';

/** Each of our statements a second time, as an analyst could add it: those are asked of a graph that is made for it. */
const added = builtInQueries.map((indicator) => {
  const id = `added-${indicator.id}`;
  return { ...indicator, id, statement: { ...indicator.statement, name: `indicator/${id}` } };
});
const catalogue = makeCatalogue(added);
/** Emptying a server takes longer than all that is asked here. */
const RUNS = { embedded: Number(process.env.SCREEN_RUNS ?? 25), neo4j: 4 };

function incomingOf(record: object) {
  const valid = validate(structuredClone(record), new Set(), new Set());
  if ('reason' in valid) throw new Error(`${valid.field} ${valid.reason}`);
  return prepare(valid, sealKey, {}).incoming;
}

const load = (store: Store, records: readonly object[]) =>
  store.write((writer) => writeBatch(writer, records.map(incomingOf), CLAIM_HUB_NAMES));

async function screened(store: Store, record: object, pairLimit: number) {
  const incoming = incomingOf(record);
  if (incoming.derived.kind !== 'application') throw new Error('no application');
  const found = await screen(store, catalogue, incoming.derived, incoming, { pairLimit });
  return {
    party: found.party,
    links: found.links.map((link) => linkRow(link, found.world)),
    contested: found.contested,
    signs: found.signs,
  };
}

/** What is true of an application that is loaded, by the functions that answer for it. */
async function loaded(store: Store, record: object, pairLimit: number) {
  const { derived } = incomingOf(record);
  const [own] = await holders(store, { keys: [derived.key] });
  const party = own?.party ?? '';
  const { links, world } = await linksOfParty(store, party, { pairLimit });
  return {
    party,
    links: links.map((link) => linkRow(link, world)),
    contested: ((await contestedWith(store, [party])).get(party) ?? []).map(({ key }) => key),
    signs: (await assessApplications(store, catalogue, [derived.key])).get(derived.key),
  };
}

describe.each(engines)('screening on $engine', ({ engine, missing, open }) => {
  it.skipIf(missing)('tells what is true once it is loaded, and leaves the store as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(application, { maxLength: 40, size: 'max' }),
        fc.array(application, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(200, 6),
        async (before, incoming, pairLimit) => {
          const store = await open();
          try {
            await load(store, [...others, ...before]);
            for (const record of incoming) {
              const digest = await digestOf(store);
              const told = await screened(store, record, pairLimit);
              expect(await digestOf(store)).toEqual(digest);
              await load(store, [record]);
              expect(told).toEqual(await loaded(store, record, pairLimit));
            }
          } finally {
            await store.close();
          }
        },
      ),
      { numRuns: RUNS[engine] },
    );
  });
});
