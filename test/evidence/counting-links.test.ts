import { expect, it } from 'vitest';
import { countingLinks } from '../../api/evidence/counting-links.ts';
import { linksFrom } from '../../api/evidence/link-between.ts';
import { scanWorld } from '../../api/work/scan-world.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { storeOf } from '../work/store-of.ts';

it.each([3, 4, 5])(
  'finds every link of which something counts, as it is, and no other (%i)',
  async (seed) => {
    const shares = {
      agency: 0.3,
      couple: 0.1,
      'house-share': 0.1,
      dormitory: 0.2,
      'public-computer': 0.1,
      'look-alikes': 0.1,
    };
    const records = [...generateWorld({ seed, applications: 250, operatorShare: 0.2, typos: 0.1, shares })];
    const store = await storeOf(records.map(({ record }) => record));
    try {
      const world = await scanWorld(store);
      let [counting, all] = [0, 0];
      for (const party of world.held.keys()) {
        const every = [...linksFrom(party, world)];
        const some = [...countingLinks(party, world)];
        expect(some).toEqual(every.filter(({ bits }) => bits > 0));
        counting += some.length;
        all += every.length;
      }
      expect(counting).toBeGreaterThan(20);
      expect(all).toBeGreaterThan(counting * 2);
    } finally {
      await store.close();
    }
  },
  60_000,
);
