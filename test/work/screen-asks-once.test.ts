import { expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { screenRecord } from '../../api/work/screen/screen-record.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { sealKey, storeOf } from './store-of.ts';

/** Some are held back, so that they link to those that are loaded. */
const WORLD = [...generateWorld({ seed: 12, applications: 260, operatorShare: 0.3 })].map(({ record }) => record);
const held = WORLD.filter((record, index) => 'applicant' in record && index % 13 === 0);

interface Asked {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is asked of most applications, and the list of what it is asked about. */
const LISTS = [
  ['screen/sightings-of-attributes', 'keys'],
  ['evidence/holders-of-parties', 'parties'],
  ['evidence/stated-by-holders', 'holders'],
  ['evidence/channels-of-holders', 'holders'],
  ['evidence/known-values-of-attributes', 'attributes'],
  ['work/entries-of-attributes', 'attributes'],
] as const;

/** A store that notes what it is asked. */
async function noting(): Promise<Store & { readonly asked: Asked[] }> {
  const store = await storeOf(WORLD.filter((record) => !held.includes(record)));
  const asked: Asked[] = [];
  const { run } = store;
  store.run = (statement, params) => {
    asked.push({ name: statement.name, params });
    return run.call(store, statement, params) as never;
  };
  return Object.assign(store, { asked });
}

it('screening asks the store once about a value and about whoever holds it', async () => {
  const store = await noting();
  try {
    let linked = 0;
    const about = new Map<string, number>();
    for (const record of held) {
      store.asked.length = 0;
      const { links } = await screenRecord(store, makeCatalogue(), sealKey, record);
      linked += links.length;
      for (const [name, list] of LISTS) {
        const keys = store.asked.flatMap((one) => (one.name === name ? (one.params[list] as readonly string[]) : []));
        expect(keys, name).toEqual([...new Set(keys)]);
        about.set(name, (about.get(name) ?? 0) + keys.length);
      }
    }
    expect(linked).toBeGreaterThan(10);
    for (const [name] of LISTS) expect(about.get(name), name).toBeGreaterThan(10);
  } finally {
    await store.close();
  }
});
