import { groupBy } from '../../../api/work/group-by.ts';
import { hashOf, Random } from '../../../seed/random.ts';
import { isInstitution, type JobRow, numberOf } from './job-row.ts';

/** Who lives together, everyone's jobs together, and where its rows stand among all that are kept. */
export interface Household {
  readonly id: string;
  readonly firstRow: number;
  /** Row numbers of each person, by simulant. */
  readonly people: ReadonlyMap<string, readonly number[]>;
}

/** A sample parted into those who apply for themselves and those whose names operators use. */
export interface Parted {
  /** Rows of a household stand together. */
  readonly rows: readonly JobRow[];
  readonly households: readonly Household[];
  /** Rows of each person of the other households, in a drawn order of persons. */
  readonly identities: readonly (readonly JobRow[])[];
}

/** Share of private households whose people do not apply: their names and birth dates are there for personas. */
const HELD_OUT = 0.2;

/**
 * Parts a sample by households.
 * @param room how many rows are wanted at most; the last households that do not fit are left out
 */
export function partHouseholds(sample: readonly JobRow[], seed: number, room: number): Parted {
  const byHousehold = groupBy(sample, ({ household }) => household);
  const heldOut = ([id, [row]]: [string, JobRow[]]) =>
    row !== undefined && !isInstitution(row) && new Random(hashOf('held out', seed, numberOf(id))).chance(HELD_OUT);
  const all = [...byHousehold].sort(([x], [y]) => numberOf(x) - numberOf(y));
  const rows: JobRow[] = [];
  const households: Household[] = [];
  // Institutions first, so that a small run has them too.
  for (const [id, members] of [...all.filter((one) => !heldOut(one))].sort((x, y) => rank(x) - rank(y))) {
    if (rows.length + members.length > room) continue;
    const people = new Map<string, number[]>();
    const firstRow = rows.length;
    const inOrder = members.toSorted((x, y) => numberOf(x.simulant) - numberOf(y.simulant));
    for (const [index, { simulant }] of inOrder.entries()) {
      people.set(simulant, [...(people.get(simulant) ?? []), firstRow + index]);
    }
    rows.push(...inOrder);
    households.push({ id, firstRow, people });
  }
  const others = all.filter(heldOut).flatMap(([, members]) => members);
  const identities = [...groupBy(others, ({ simulant }) => simulant).values()];
  return { rows, households, identities: new Random(hashOf('identities', seed)).shuffled(identities) };
}

const rank = ([, [row]]: [string, JobRow[]]) => (row !== undefined && isInstitution(row) ? 0 : 1);
