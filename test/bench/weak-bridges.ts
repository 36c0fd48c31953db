/**
 * What coming apart at weak bridges costs and brings, in invented worlds (seeds for setting): recall, precision and B³
 * with and without it, how many right rings are pieces of one, and how often two rings of different operators, joined by
 * a link of their own, come apart again.
 *
 *   npx tsx test/bench/weak-bridges.ts [APPLICATIONS=3000] [OPERATORS=0.05]
 */
import { model } from '../../api/evidence/model.ts';
import { modelWithout } from '../../api/evidence/model-without.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { weakBridges } from '../../api/evidence/weak-bridges.ts';
import { foundRing } from '../../api/work/evaluate/found-rings.ts';
import { judgeRings } from '../../api/work/evaluate/judge-rings.ts';
import { loadMeasuredWorld } from '../../api/work/evaluate/load-measured-world.ts';
import { measure } from '../../api/work/evaluate/measure.ts';
import { SETTING_SEEDS } from '../../api/work/evaluate/seeds.ts';
import { PROFILE_NAMES, WORLD_PROFILES } from '../../seed/world-profiles.ts';

/** What one shared value of two strangers is worth in these worlds, from an account to a number. */
const BITS = [8.4, 9.5, 10.1, 10.6, 11, 12.8, 15];
const [applications = 3000, operatorShare = 0.05] = process.argv.slice(2).map(Number);

for (const profile of PROFILE_NAMES) {
  const count = { rings: 0, pieces: 0, joined: 0, parted: 0 };
  const means = {
    asDecided: { recall: 0, precision: 0, bCubed: 0 },
    neverWeak: { recall: 0, precision: 0, bCubed: 0 },
  };
  for (const seed of SETTING_SEEDS) {
    const { world, census } = await loadMeasuredWorld({
      ...WORLD_PROFILES[profile],
      seed,
      applications,
      operatorShare,
    });
    for (const [name, mean] of Object.entries(means)) {
      const variant = name === 'neverWeak' ? modelWithout(model, 'bridges') : model;
      const { ring, bCubed } = measure(world, census, variant, { name: 'of this world', operators: operatorShare });
      mean.recall += (ring.recall ?? 0) / SETTING_SEEDS.length;
      mean.precision += (ring.precision ?? 0) / SETTING_SEEDS.length;
      mean.bCubed += (bCubed.f1 ?? 0) / SETTING_SEEDS.length;
    }
    const rings = ringsOfWorld(world);
    const judged = judgeRings(
      rings.map((ring) => foundRing(ring, census)),
      census,
    );
    const right = rings.filter((ring, index) => judged[index]?.verdict === 'right' && ring.parties.length > 2);
    count.rings += right.length;
    count.pieces += right.filter(({ bridges }) => bridges.length > 0).length;
    for (const [index, { parties, links }] of right.entries()) {
      const next = right[index + 1];
      if (next === undefined) continue;
      const a = parties[(index * 7) % parties.length] ?? '';
      const b = next.parties[(index * 5) % next.parties.length] ?? '';
      for (const bits of BITS) {
        const bridge = { a, b, bits };
        count.joined += 1;
        if (weakBridges([...links, ...next.links, bridge], model).includes(bridge)) count.parted += 1;
      }
    }
  }
  process.stdout.write(`${JSON.stringify({ profile, applications, operatorShare, ...means, ...count })}\n`);
}
