import { beforeAll, expect, it } from 'vitest';
import { model, ringThreshold } from '../../api/evidence/model.ts';
import { type Census, isInnocent } from '../../api/work/evaluate/census.ts';
import { examplesText } from '../../api/work/evaluate/example-text.ts';
import { loadMeasuredWorld } from '../../api/work/evaluate/load-measured-world.ts';
import { type WorkedExamples, workedExamples } from '../../api/work/evaluate/worked-examples.ts';

let all: WorkedExamples;
let rest: WorkedExamples;
let census: Census;
beforeAll(async () => {
  const options = { seed: 61, applications: 900, operatorShare: 0.1 };
  ({ census } = await loadMeasuredWorld(options, undefined, async (store, world, truth) => {
    all = await workedExamples(store, world, truth, new Set());
    rest = await workedExamples(store, world, truth, new Set(all.found.map(({ about }) => about)));
  }));
}, 120_000);

const membersOf = ({ applications }: { readonly applications: readonly string[] }) =>
  applications.flatMap((key) => census.members.get(census.memberOf.get(key) ?? '') ?? []);

it('show pairs of one operator that were found, each of another shape', () => {
  expect(all.found.length).toBeGreaterThanOrEqual(3);
  for (const { why } of all.found) {
    expect(why.bits).toBeGreaterThanOrEqual(ringThreshold(model));
    const operators = [why.a, why.b].map((party) => membersOf(party)[0]?.operator);
    expect(operators[0]).toBeDefined();
    expect(operators[1]).toBe(operators[0]);
  }
  expect(new Set(all.found.map(({ about }) => about)).size).toBe(all.found.length);
  expect(rest.found).toEqual([]);
});

it('show pairs of innocents that were left alone, each for another reason', () => {
  expect(all.leftAlone.length).toBeGreaterThanOrEqual(3);
  for (const { why, about } of all.leftAlone) {
    expect(why.conflict).toBe('yes');
    expect(why.bits).toBeLessThan(ringThreshold(model));
    expect(why.reasons.map(({ setAside }) => setAside?.reason)).toContain(about);
    expect([why.a, why.b].flatMap(membersOf).every((member) => isInnocent(member))).toBe(true);
  }
});

it('are written with what each of the two typed', () => {
  const [example] = all.found;
  const text = example === undefined ? '' : examplesText('Found', [{ ...example, world: 'World: normal, seed 61' }]);
  expect(text).toContain(`### Found 1: ${example?.about}`);
  const raw = example?.why.reasons[0]?.seenWithA[0]?.raw.slice(0, 12) ?? '-';
  expect(text).toContain(raw);
});
