/**
 * What shared references and shared ways of typing a phone number are worth, in the worlds that parameters are set on:
 *
 *   npx tsx test/bench/references-and-formats.ts
 */
import { type Model, model } from '../../api/evidence/model.ts';
import { canonicalPhone } from '../../api/intake/canonical/phone.ts';
import { loadMeasuredWorld } from '../../api/work/evaluate/load-measured-world.ts';
import { fixed, markdownTable, percent } from '../../api/work/evaluate/markdown-table.ts';
import { measure } from '../../api/work/evaluate/measure.ts';
import { SETTING_SEEDS } from '../../api/work/evaluate/seeds.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { PROFILE_NAMES, WORLD_PROFILES } from '../../seed/world-profiles.ts';

const OPERATORS = 0.05;
const VARIANTS: Readonly<Record<string, Model>> = {
  'references as decided': model,
  'references never alone': { ...model, supporting: [...model.supporting, 'reference'] },
  'no references': { ...model, caps: { ...model.caps, reference: 0 } },
};

await references();
formats();

async function references(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const profile of PROFILE_NAMES) {
    const sums = new Map(Object.keys(VARIANTS).map((name) => [name, [0, 0, 0, 0]]));
    for (const seed of SETTING_SEEDS) {
      const made = { ...WORLD_PROFILES[profile], seed, applications: 3000, operatorShare: OPERATORS };
      const { world, census } = await loadMeasuredWorld(made);
      for (const [name, variant] of Object.entries(VARIANTS)) {
        const { ring, bCubed, innocents } = measure(world, census, variant, model.priors.common, true);
        const figures = [
          ring.recall ?? 0,
          ring.precision ?? 0,
          bCubed.f1 ?? 0,
          (1000 * innocents.inRings) / innocents.people,
        ];
        sums.set(
          name,
          (sums.get(name) ?? []).map((sum, index) => sum + (figures[index] ?? 0) / SETTING_SEEDS.length),
        );
      }
    }
    for (const [name, figures] of sums) {
      rows.push([profile, name, ...figures.map((value, index) => fixed(value, index === 3 ? 2 : 3))]);
    }
  }
  console.log(
    markdownTable(['worlds', 'model', 'ring recall', 'ring precision', 'B³ F', 'innocents in rings per 1,000'], rows),
  );
}

/** Who types a phone number the way somebody else does: all, and where only a handful do. */
function formats(): void {
  const people = { innocent: 0, operator: 0 };
  const common = { innocent: 0, operator: 0 };
  const odd = { innocent: 0, operator: 0, ofOneOperator: 0 };
  for (const profile of PROFILE_NAMES) {
    for (const seed of SETTING_SEEDS) {
      const typed = new Map<string, Map<string, string | undefined>>();
      const all = new Map<string, string | undefined>();
      for (const one of generateWorld({
        ...WORLD_PROFILES[profile],
        seed,
        applications: 3000,
        operatorShare: OPERATORS,
      })) {
        const { person, operator } = one.truth;
        if (one.kind !== 'application' || person === undefined) continue;
        for (const raw of one.record.phones ?? []) {
          all.set(person, operator);
          const phone = canonicalPhone(raw, 'US');
          const format = phone.ok ? phone.format : undefined;
          if (format !== undefined) typed.set(format, (typed.get(format) ?? new Map()).set(person, operator));
        }
      }
      for (const operator of all.values()) people[operator === undefined ? 'innocent' : 'operator'] += 1;
      count(typed, Number.POSITIVE_INFINITY, common);
      count(typed, 5, odd);
    }
  }
  const share = (cases: { innocent: number; operator: number }) => [
    percent(cases.innocent / people.innocent, 1),
    percent(cases.operator / people.operator, 1),
  ];
  console.log(
    `\n${markdownTable(
      ['who types a number as somebody else does', 'innocents', 'personas'],
      [
        ['anybody', ...share(common)],
        ['at most four others', ...share(odd)],
      ],
    )}\n\nOf the latter personas ${odd.ofOneOperator} share it with another of their operator's.`,
  );
}

function count(
  typed: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>,
  most: number,
  into: { innocent: number; operator: number; ofOneOperator?: number },
): void {
  const counted = new Map<string, string | undefined>();
  const ofOne = new Set<string>();
  for (const holders of typed.values()) {
    if (holders.size < 2 || holders.size > most) continue;
    for (const [person, operator] of holders) {
      counted.set(person, operator);
      const others = [...holders].filter(([other, of]) => other !== person && of === operator);
      if (operator !== undefined && others.length > 0) ofOne.add(person);
    }
  }
  for (const operator of counted.values()) into[operator === undefined ? 'innocent' : 'operator'] += 1;
  into.ofOneOperator = (into.ofOneOperator ?? 0) + ofOne.size;
}
