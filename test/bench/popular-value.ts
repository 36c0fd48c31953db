/**
 * How the time to find a ring grows with the parties that share its values: everyone in it has the device, the network
 * and the phone of one operator. Pairs are inherent, so four times the parties are sixteen times the pairs.
 *
 *     npx tsx test/bench/popular-value.ts
 */
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { inventedWorld, people } from '../evidence/invented-world.ts';

const SIZES = [50, 100, 200, 400];

const worldOf = (parties: number) =>
  inventedWorld(
    people(parties, (index) => ({
      home: `${index} elm st`,
      town: `town ${index}`,
      day: index,
      broker: `Host ${index % 20}`,
      holds: { device: ['d'], ip_address: ['i'], phone: ['p'] },
    })),
    Array.from({ length: 20 }, (_, index) => ({ id: `Host ${index}`, kind: 'host' })),
    { pairLimit: Number.POSITIVE_INFINITY },
  );

function secondsFor(parties: number): number {
  const times = [1, 2, 3].map(() => {
    const world = worldOf(parties);
    const before = process.cpuUsage();
    const [ring] = ringsOfWorld(world);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1e6;
    if (ring?.parties.length !== parties)
      throw new Error(`The ring has ${ring?.parties.length} of ${parties} parties.`);
    return took;
  });
  return Math.min(...times);
}

const seconds = new Map(SIZES.map((parties) => [parties, secondsFor(parties)]));
for (const [parties, took] of seconds) {
  const pairs = (parties * (parties - 1)) / 2;
  console.log(`${parties} parties  ${took.toFixed(3)} s  ${((took / pairs) * 1e6).toFixed(1)} µs a pair`);
}
console.log(`400 against 100: ${((seconds.get(400) ?? 0) / (seconds.get(100) ?? 1)).toFixed(1)} times`);
