/**
 * Kills `commonthread flag` many times over, anywhere in its work and about when it commits and prints, on the embedded
 * engine and on the Neo4j of COMMONTHREAD_TEST_NEO4J, which is emptied, and counts what became of the flags. Writes
 * docs/guides/flags.md between its marks; ends with 1 where a flag was lost, stored twice or is another than without crashes.
 *
 *   npm run crash -- [--kills 60] [--seed 11]      --kills 100,60 kills so many times on each
 */
import { parseArgs } from 'node:util';
import { writeBetweenMarks } from '../bench/between-marks.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';
import { type CrashCounts, type CrashOptions, crashFlag } from './crash-flag.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '60' }, seed: { type: 'string', default: '11' } },
});
const seed = Number(values.seed);
const [kills = 60, killsOfNeo4j = kills] = values.kills.split(',').map(Number);
const counted = new Map<string, CrashCounts>();
const count = async (name: string, options: Omit<CrashOptions, 'seed' | 'onKill'>): Promise<void> => {
  const onKill = (so: number) => console.error(`${name}: killed ${so} of ${options.kills}`);
  counted.set(name, await crashFlag({ ...options, seed, onKill }));
  console.error(name, counted.get(name));
};
await count('embedded', { kills });
if (neo4jAddress !== undefined) {
  await emptyNeo4j(neo4jAddress);
  await count('Neo4j', { address: neo4jAddress, password: neo4jPassword, kills: killsOfNeo4j });
}
const ROWS: readonly (readonly [string, keyof CrashCounts])[] = [
  ['runs of the command', 'runs'],
  ['killed (kill -9) while it worked', 'kills'],
  ['of these: before it wrote what it found', 'looking'],
  ['while it wrote, and it had not counted', 'writing'],
  ['after the commit, before a line arrived', 'written'],
  ['after lines arrived, before they counted as delivered', 'printed'],
  ['after that, before its end', 'settled'],
  ['flags in the end', 'flags'],
  ['versions of flags to be printed', 'versions'],
  ['**stored twice**', 'storedTwice'],
  ['**never printed**', 'neverPrinted'],
  ['**printed and not stored**', 'printedNotStored'],
  ['**other than without crashes**', 'unlikeWithoutCrash'],
  ['left in the queue of changes', 'leftInQueue'],
  ['left waiting to be printed', 'leftInOutbox'],
  ['printed twice (at least once is what is promised)', 'printedTwice'],
];
const FAULTS: readonly (keyof CrashCounts)[] = [
  'storedTwice',
  'neverPrinted',
  'printedNotStored',
  'unlikeWithoutCrash',
  'leftInQueue',
  'leftInOutbox',
];
const names = [...counted.keys()];
const table = `
| | ${names.join(' | ')} |
|---|${names.map(() => '--:|').join('')}
${ROWS.map(([name, key]) => `| ${name} | ${[...counted.values()].map((counts) => counts[key]).join(' | ')} |`).join('\n')}

Seed ${seed}, Node ${process.versions.node}.`;
console.log(table);
await writeBetweenMarks('docs/guides/flags.md', 'crash', table);
if ([...counted.values()].some((counts) => FAULTS.some((key) => counts[key] > 0))) process.exitCode = 1;
