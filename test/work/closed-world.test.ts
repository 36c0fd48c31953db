import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Link } from '../../api/evidence/link.ts';
import { linkBetween, linksOfParty } from '../../api/evidence/link-between.ts';
import type { World } from '../../api/evidence/world.ts';
import { sharedAmong } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { agencysOwn } from '../../api/work/agencys-own.ts';
import { stands } from '../../api/work/flags/rules/new-link.ts';
import { loadWorld } from '../../api/work/load-world.ts';
import { ringsOfStore } from '../../api/work/rings.ts';
import { ringsAround } from '../../api/work/rings-around.ts';
import { scanWorld } from '../../api/work/scan-world.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { storeOf } from './store-of.ts';

/** Small, so that every party can be asked about; dense, so that most share something, equal or similar. */
const WORLD = {
  seed: 4,
  applications: 300,
  operatorShare: 0.25,
  typos: 0.1,
  shares: { 'look-alikes': 0.2, 'reused-resume': 0.2, couple: 0.1, 'house-share': 0.1 },
};
const SETTINGS = { pairLimit: 12 };

let store: Store;
let whole: World;
beforeAll(async () => {
  store = await storeOf([...generateWorld(WORLD)].map(({ record }) => record));
  whole = await scanWorld(store, SETTINGS);
}, 120_000);
afterAll(() => store.close());

it('a party’s links in its own closed world are those in the whole world', async () => {
  expect(whole.held.size).toBeGreaterThan(100);
  const kinds = new Set([...whole.values.values()].map(({ kind }) => kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['resume_similar', 'address_similar', 'email_similar']));
  for (const party of whole.held.keys()) {
    const local = await loadWorld(store, [party], SETTINGS);
    expect(linksOfParty(party, local), party).toEqual(linksOfParty(party, whole));
  }
}, 120_000);

it('a link is the same in the world around either of its parties', async () => {
  for (const party of [...whole.held.keys()].slice(0, 60)) {
    for (const { a, b } of linksOfParty(party, whole)) {
      const other = await loadWorld(store, [a === party ? b : a], SETTINGS);
      expect(linkBetween(a, b, other)).toEqual(linkBetween(a, b, whole));
    }
  }
}, 120_000);

it('rings found from within are those found over the whole store', async () => {
  const { ringOf } = await ringsOfStore(store);
  expect(ringOf.size).toBeGreaterThan(10);
  for (const party of [...whole.held.keys()].slice(0, 80)) {
    expect((await ringsAround(store, [party])).get(party), party).toBe(ringOf.get(party));
  }
}, 120_000);

it('what is an agency’s own and given by many takes nothing from the links that count', async () => {
  const settings = { pairLimit: 200 };
  const records = [...generateWorld({ ...WORLD, applications: 800 })].map(({ record }) => record);
  const large = await storeOf(records);
  try {
    const whole = await scanWorld(large, settings);
    const shared = await sharedAmong(large, { keys: [...whole.values.keys()] });
    const own = await agencysOwn(large, shared);
    expect(own.size).toBeGreaterThan(0);
    const counting = ({ reasons, ...link }: Link) => ({
      ...link,
      bitsIfNothingSetAside: 0,
      reasons: reasons.filter(stands),
    });
    const near = await loadWorld(large, [...whole.held.keys()], { ...settings, onlyWhatCounts: true });
    expect([...near.values.keys()].filter((key) => own.has(key))).toEqual([]);
    for (const party of whole.held.keys()) {
      const links = (world: World) =>
        linksOfParty(party, world)
          .filter(({ bits }) => bits > 0)
          .map(counting);
      expect(links(near)).toEqual(links(whole));
    }
  } finally {
    await large.close();
  }
}, 120_000);
