import { describe, expect, it } from 'vitest';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';
import { crashFlag } from './crash-flag.ts';

const engines = [
  { engine: 'embedded', missing: false, address: undefined, password: undefined },
  { engine: 'neo4j', missing: neo4jAddress === undefined, address: neo4jAddress ?? '', password: neo4jPassword },
];

describe.each(engines)('flag on $engine, killed at random points', ({ missing, address, password }) => {
  it.skipIf(missing)(
    'stores every flag once, prints it at least once, and loses none',
    async () => {
      if (address !== undefined) await emptyNeo4j(address);
      const counts = await crashFlag({ address, password, kills: 6, seed: 11 });
      expect(counts.kills).toBeGreaterThan(0);
      expect(counts.flags).toBeGreaterThan(10);
      expect(counts).toMatchObject({
        storedTwice: 0,
        neverPrinted: 0,
        printedNotStored: 0,
        unlikeWithoutCrash: 0,
        leftInQueue: 0,
        leftInOutbox: 0,
      });
    },
    600_000,
  );
});
