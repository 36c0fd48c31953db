/**
 * Kills `commonthread flag` many times over, anywhere in its work and about when it commits and prints, on the embedded
 * engine and on the Neo4j of COMMONTHREAD_TEST_NEO4J, which is emptied, and counts what became of the flags. Writes
 * docs/guides/flags.md between its marks; ends with 1 where a flag was lost, stored twice or is another than without crashes.
 *
 *   npm run crash -- [--kills 60] [--seed 11] [--engine embedded|neo4j]
 */
import { parseArgs } from 'node:util';
import { writeBetweenMarks } from '../bench/between-marks.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';
import { crashFlag } from './crash-flag.ts';
import { crashTable, isFaulty } from './crash-table.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '60' },
    seed: { type: 'string', default: '11' },
    engine: { type: 'string' },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
const engines = [
  { engine: 'embedded', where: {} },
  ...(neo4jAddress === undefined
    ? []
    : [{ engine: 'neo4j', where: { address: neo4jAddress, password: neo4jPassword } }]),
];
for (const { engine, where } of engines) {
  if (values.engine !== undefined && values.engine !== engine) continue;
  if (engine === 'neo4j' && neo4jAddress !== undefined) await emptyNeo4j(neo4jAddress);
  const onKill = (so: number) => console.error(`${engine}: killed ${so} of ${kills}`);
  const counts = await crashFlag({ ...where, kills, seed, onKill });
  const table = crashTable(engine, counts, seed);
  console.log(table);
  await writeBetweenMarks('docs/guides/flags.md', `crash-${engine}`, table);
  if (isFaulty(counts)) process.exitCode = 1;
}
