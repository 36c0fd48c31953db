import { type Count, innocentsInRings, sharingOf } from '../../../api/work/evaluate/innocents-in-rings.ts';
import { fixed, markdownTable } from '../../../api/work/evaluate/markdown-table.ts';
import type { FebrlSet, FoundPairs } from './febrl.ts';
import type { Finding, MeasuredWorld } from './measure-world.ts';
import { COMMONTHREAD, EXACT_CUT, METHODS, type Method, SPLINK_CHANNELS } from './methods.ts';
import { heldByRelation, householdRings, RELATIONS, type Relation, relatedPeople } from './relations.ts';

/** Worlds that one row of a table is about: one, or several that differ in their seed. */
export interface WorldGroup {
  readonly title: string;
  readonly worlds: readonly MeasuredWorld[];
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
const thousandth = ({ people, inRings }: Pick<Count, 'people' | 'inRings'>) => (1000 * inRings) / Math.max(1, people);

function average(worlds: readonly MeasuredWorld[], method: Method, of: (finding: Finding) => number | undefined) {
  const known = worlds.flatMap((world) => {
    const finding = method.of(world);
    return finding === undefined ? [] : [of(finding) ?? 0];
  });
  return known.length === 0 ? undefined : mean(known);
}

/** What every method found, world by world; times as multiples of ours. */
export function summaryTable(groups: readonly WorldGroup[]): string {
  const rows = groups.flatMap(({ title, worlds }) => {
    const ourTime = average(worlds, COMMONTHREAD, ({ seconds }) => seconds) ?? Number.NaN;
    return METHODS.map((method) => [
      title,
      method.title,
      fixed(
        average(worlds, method, ({ verdict }) => verdict.ring.recall),
        3,
      ),
      fixed(
        average(worlds, method, ({ verdict }) => verdict.ring.precision),
        3,
      ),
      fixed(
        average(worlds, method, ({ verdict }) => verdict.bCubed.f1),
        3,
      ),
      fixed(
        average(worlds, method, ({ verdict }) => thousandth(verdict.innocents)),
        1,
      ),
      fixed((average(worlds, method, ({ seconds }) => seconds) ?? Number.NaN) / ourTime, 2),
    ]);
  });
  const head = ['world', 'method', 'ring recall', 'ring precision', 'B³ F', 'innocents in rings per 1,000', 'time'];
  return markdownTable(head, rows);
}

const RELATION_TITLES: Readonly<Record<Relation, string>> = {
  household: 'live in one household',
  institution: 'live in one institution',
  employer: 'work for one employer',
  name: 'have one name',
};

/** Who is wrongly held together with whom. */
export function relationsTable(groups: readonly WorldGroup[]): string {
  const methods = [COMMONTHREAD, EXACT_CUT, SPLINK_CHANNELS];
  const rows = groups.flatMap(({ title, worlds }) =>
    worlds.flatMap((world) => {
      const related = relatedPeople(world.census, world.records, world.relations);
      return RELATIONS.map((relation) => {
        const counts = methods.map((method) =>
          heldByRelation(relation, related, method.of(world)?.verdict.rings ?? [], world.census),
        );
        const shown = counts.map((count) => fixed(thousandth(count), 1));
        return [title, RELATION_TITLES[relation], counts[0]?.people ?? 0, ...shown];
      });
    }),
  );
  return markdownTable(
    ['world', 'innocents who', 'people', ...methods.map(({ title }) => `${title}, per 1,000`)],
    rows,
  );
}

/** Innocents in our rings by kind of household, and what is common to the wrong ones. */
export function householdsTable(groups: readonly WorldGroup[]): string {
  return groups
    .flatMap(({ title, worlds }) =>
      worlds.map((world) => {
        const rings = COMMONTHREAD.of(world)?.verdict.rings ?? [];
        const counts = [...innocentsInRings(rings, world.census, new Set(), sharingOf)].sort(([x], [y]) =>
          x < y ? -1 : 1,
        );
        const rows = counts.map(([kind, count]) => [kind, count.people, count.inRings, fixed(thousandth(count), 1)]);
        const related = relatedPeople(world.census, world.records, world.relations);
        const why = householdRings(rings, related, world.census, world.records);
        const reasons = `Of ${why.wrong} wrong rings, ${why.oneHousehold} are people of one household: in ${why.writtenOtherwise} of these somebody's residence is written otherwise than the others', in ${why.leftOut} more an application leaves it out.`;
        const table = markdownTable(['kind of household', 'people', 'in rings', 'per 1,000'], rows);
        return `**${title}**\n\n${table}\n\n${reasons}`;
      }),
    )
    .join('\n\n');
}

/** Splink's pairs of a Febrl set. */
export interface FebrlPeer extends FoundPairs {
  readonly set: number;
}

/** Of the true pairs of each set, how many are found, and how many others with them. */
export function febrlTable(sets: readonly FebrlSet[], peers: readonly FebrlPeer[]): string {
  const ways = Object.keys(sets[0]?.ours ?? {});
  const cell = (pairs: FoundPairs | undefined, links: number) =>
    pairs === undefined ? '–' : `${((100 * pairs.found) / links).toFixed(1)} % (${pairs.wrong})`;
  const rows = [
    ...ways.map((way) => [way, ...sets.map(({ ours, links }) => cell(ours[way], links))]),
    [
      'Splink on names, birth dates and addresses, 0.95',
      ...sets.map(({ set, links }) =>
        cell(
          peers.find((one) => one.set === set),
          links,
        ),
      ),
    ],
    ['records with a birth date that does not exist', ...sets.map(({ refused }) => `${refused}`)],
  ];
  return markdownTable(
    ['equal', ...sets.map(({ set, records, links }) => `Febrl ${set}: ${records} records, ${links} pairs`)],
    rows,
  );
}

/** The same table for docs/detection.md, without times. */
export function besideTable(groups: readonly WorldGroup[]): string {
  const cells = (worlds: readonly MeasuredWorld[], method: Method) => [
    fixed(
      average(worlds, method, ({ verdict }) => verdict.ring.recall),
      2,
    ),
    fixed(
      average(worlds, method, ({ verdict }) => verdict.ring.precision),
      2,
    ),
    fixed(
      average(worlds, method, ({ verdict }) => thousandth(verdict.innocents)),
      1,
    ),
  ];
  const rows = METHODS.map((method) => [
    method.title,
    ...groups.map(({ worlds }) => cells(worlds, method).join(' / ')),
  ]);
  return markdownTable(['recall / precision / innocents per 1,000', ...groups.map(({ title }) => title)], rows);
}
