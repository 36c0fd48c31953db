import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateWorld } from '../../seed/generate-world.ts';
import { WORLD_PROFILES } from '../../seed/world-profiles.ts';
import { type Workspace, workspace } from './command.ts';

const SMALL = ['evaluate', '--profile', 'adversarial', '--operators', '0.1', '--sizes', '400', '--seeds', '3'];
const DOCUMENT =
  'Prose that stays.\n\n<!-- evaluate: worlds -->\nold\n<!-- end -->\n<!-- evaluate: summary -->\n<!-- end -->\n';

let space: Workspace;
beforeAll(async () => {
  space = await workspace();
});
afterAll(() => space.remove());

describe('evaluate', () => {
  it('measures the model on a world, whole and without a part, and writes what it found', async () => {
    await writeFile(space.path('detection.md'), DOCUMENT);
    const more = ['--without', 'home', '--explain', '1', '--out', 'found', '--write', 'detection.md'];
    const { code, stdout } = await space.run([...SMALL, ...more]);
    expect(code).toBe(0);
    const [whole, without, ...others] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(others).toEqual([]);

    const truths = [
      ...generateWorld({ seed: 3, applications: 400, operatorShare: 0.1, ...WORLD_PROFILES.adversarial }),
    ];
    const people = (roles: readonly string[]) =>
      new Set(truths.flatMap(({ truth }) => (roles.includes(truth.role) ? [truth.person ?? truth.record] : []))).size;
    expect(whole).toMatchObject({
      profile: 'adversarial',
      operatorShare: 0.1,
      applications: 400,
      seeds: [3],
      without: null,
      personas: { all: people(['operator']) },
      innocents: { people: people(['innocent', 'true-owner', 'broker']) },
    });
    expect(whole.operators.found).toBeGreaterThan(0);
    expect(whole.figures.recall.mean).toBe(whole.operators.found / whole.operators.all);
    expect(whole.figures.recall.worstSeed).toBe(3);
    expect(without.without).toBe('home');
    expect(without.innocents.inRings).toBeGreaterThan(whole.innocents.inRings);
    expect(without.examples.falseRings).toHaveLength(1);

    const written = JSON.parse(await readFile(space.path('found', 'evaluation.json'), 'utf8'));
    expect(written).toMatchObject({ seedList: 'own', seeds: [3], summaries: [whole, without] });
    const document = await readFile(space.path('detection.md'), 'utf8');
    expect(document).toMatch(/^Prose that stays\.\n/);
    expect(document).not.toContain('old');
    expect(document).toContain('seeds 3: worlds chosen by hand');
    expect(document).toContain('| adversarial, 10.0 % operators, 400 applications | ');
  });

  it('finds the same on the same seeds', async () => {
    const figures = async () => {
      const { stdout } = await space.run(SMALL);
      const { seconds, ...found } = JSON.parse(stdout);
      return found;
    };
    expect(await figures()).toEqual(await figures());
  });

  it('measures the world that `seed` writes for the same profile', async () => {
    const world = ['--profile', 'adversarial', '--operators', '0.1', '--applications', '400', '--seed', '3'];
    const { code } = await space.run(['seed', '--out', 'world', ...world]);
    expect(code).toBe(0);
    const [truth] = (await readFile(space.path('world', 'truth.ndjson'), 'utf8')).split('\n');
    const [first] = generateWorld({ seed: 3, applications: 400, operatorShare: 0.1, ...WORLD_PROFILES.adversarial });
    expect(JSON.parse(truth ?? '')).toEqual(first?.truth);
  });

  it('says what is wrong before it measures anything', async () => {
    await writeFile(space.path('bare.md'), 'No marks.');
    for (const [argv, says] of [
      [['--profile', 'easy'], 'normal, adversarial'],
      [['--without', 'names'], 'agency, place, home'],
      [['--operators', '0.9'], 'from 0 to 0.5'],
      [['--seeds', 'first'], 'whole numbers'],
      [['--write', 'missing.md'], 'missing.md: cannot be read'],
      [['--write', 'bare.md'], '<!-- evaluate: NAME -->'],
    ] as const) {
      const { code, stdout, stderr } = await space.run(['evaluate', ...argv]);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(says);
    }
  });
});
