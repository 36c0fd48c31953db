import { type Count, NOBODY } from './innocents-in-rings.ts';
import { fixed, markdownTable } from './markdown-table.ts';
import type { NamingComparison } from './naming.ts';
import { type Rate, type RateRatio, rateRatio } from './rate-ratio.ts';
import type { Summary } from './summarise.ts';

type Groups = Summary['byNames'];
type Alarm = 'suspected' | 'inRings';

/**
 * Each group beside all others. Groups go by letters and by how names are built, never by where they come from. Settings stay
 * apart: worlds of one seed have the same people in them, and counting these twice would make the intervals too narrow.
 */
export const namesTables = ({ byNames, byNameForm }: Summary): string =>
  [ratios('naming custom', byNames), ratios('form of the name', byNameForm)].join('\n\n');

function ratios(title: string, groups: Groups): string {
  const rows = groups.map((group) => [
    group.names,
    group.people,
    ...cells(group, groups, 'suspected'),
    ...cells(group, groups, 'inRings'),
  ]);
  const against = 'against all others (95 %)';
  const table = markdownTable(
    [title, 'innocents', 'suspected', 'per 1,000', against, 'in rings', 'per 1,000', against],
    rows,
  );
  return `${table}\n\n${widest(groups)}`;
}

function cells(group: Groups[number], groups: Groups, alarm: Alarm): (string | number)[] {
  const others = groups.filter(({ names }) => names !== group.names).reduce(plus, NOBODY);
  return [
    group[alarm],
    per1000(group[alarm], group.people),
    ratioText(rateRatio(rateOf(group, alarm), rateOf(others, alarm))),
  ];
}

const plus = (sum: Count, one: Count): Count => ({
  people: sum.people + one.people,
  inRings: sum.inRings + one.inRings,
  suspected: sum.suspected + one.suspected,
});

const rateOf = (count: Count, alarm: Alarm): Rate => ({ people: count.people, cases: count[alarm] });

/** Smaller groups differ by chance alone. */
const LARGE = 1000;

/** The two groups that are furthest apart in how many are suspected. */
function widest(groups: Groups): string {
  const large = groups.filter(({ people }) => people >= LARGE);
  const [most, ...rest] = large.toSorted((x, y) => y.suspected / y.people - x.suspected / x.people);
  const least = rest.at(-1);
  const ratio = most && least && rateRatio(rateOf(most, 'suspected'), rateOf(least, 'suspected'));
  if (ratio === undefined) return 'There are too few to compare.';
  return `Furthest apart among groups of at least ${LARGE.toLocaleString('en')} are ${most?.names} and ${least?.names}: ${ratioText(ratio)}.`;
}

/** The same people under each naming custom. */
export function namingTable({ rows, widest: apart, seeds }: NamingComparison): string {
  const table = markdownTable(
    ['naming custom', 'innocents', 'suspected', 'per 1,000', 'against all customs (95 %)', 'in rings', 'per 1,000'],
    rows.map(({ names, people, suspected, inRings, ratio }) => [
      names,
      people,
      suspected,
      per1000(suspected, people),
      ratioText(ratio),
      inRings,
      per1000(inRings, people),
    ]),
  );
  const furthest =
    apart?.ratio === undefined
      ? 'There are too few to compare.'
      : `Furthest apart are ${apart.most} and ${apart.least}: ${ratioText(apart.ratio)}.`;
  return `${table}\n\nSeeds ${seeds.join(', ')}. ${furthest}`;
}

const per1000 = (count: number, people: number): string => fixed((1000 * count) / Math.max(1, people), 2);

const ratioText = (found: RateRatio | undefined): string =>
  found === undefined ? '–' : `${fixed(found.ratio, 2)} (${fixed(found.from, 2)} to ${fixed(found.to, 2)})`;
