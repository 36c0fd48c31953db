/**
 * Counts who shares in which way in the worlds that parameters may be set on, for the evidence model's likelihoods:
 * writes api/evidence/counted.generated.ts. Run it when the seeded worlds, or what sets values aside, have changed:
 *
 *   npm run count -- [--applications 12000]
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { model } from '../api/evidence/model.ts';
import { Shares } from '../api/work/evaluate/count-shares.ts';
import { loadMeasuredWorld } from '../api/work/evaluate/load-measured-world.ts';
import { SETTING_SEEDS } from '../api/work/evaluate/seeds.ts';
import { PROFILE_NAMES, WORLD_PROFILES } from '../seed/world-profiles.ts';

const OPERATORS = 0.05;
const { values } = parseArgs({ options: { applications: { type: 'string', default: '12000' } } });
const applications = Number(values.applications);
const shares = new Shares();
for (const profile of PROFILE_NAMES) {
  for (const seed of SETTING_SEEDS) {
    console.error(`${profile}, seed ${seed} …`);
    const options = { ...WORLD_PROFILES[profile], seed, applications, operatorShare: OPERATORS };
    const { world, census } = await loadMeasuredWorld(options);
    shares.add(`${profile} ${seed}`, world, census, model);
  }
}
const { people, cells } = shares.table();
const lines = Object.entries(cells).map(([key, [operator, innocent]]) => `    '${key}': [${operator}, ${innocent}],`);
await writeFile(
  'api/evidence/counted.generated.ts',
  `// Written by \`npm run count\`: do not edit. Personas and innocents that share a value in the way of each cell, in worlds
// of ${applications} applications, seeds ${SETTING_SEEDS.join(', ')}, profiles ${PROFILE_NAMES.join(' and ')}, ${100 * OPERATORS} % operators.
export const counted: {
  readonly people: { readonly operator: number; readonly innocent: number };
  readonly cells: Readonly<Record<string, readonly [operator: number, innocent: number]>>;
} = {
  people: { operator: ${people.operator}, innocent: ${people.innocent} },
  cells: {
${lines.join('\n')}
  },
};
`,
);
