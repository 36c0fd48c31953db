import { groupBy } from '../../../api/work/group-by.ts';
import { hashOf, Random } from '../../../seed/random.ts';
import type { JobRow } from './job-row.ts';

/** How many of an employer's people in one town have one manager. */
const TEAM = 12;
/** Share of teams that lost their work together and name the manager they had, as the seed's colleagues do. */
const LAID_OFF = 0.1;

/**
 * Rows whose employer laid off their team, with the row whose entity lends the manager. A host's entity lends the household's
 * telephone, so the manager's is one of the others.
 */
export function managersOf(
  rows: readonly JobRow[],
  towns: readonly number[],
  seed: number,
  isHost: (row: number) => boolean,
): Map<number, number> {
  const managers = new Map<number, number>();
  const byPlace = groupBy([...rows.keys()], (row) => `${rows[row]?.employer} ${towns[row]}`);
  for (const [place, staff] of byPlace) {
    for (let first = 0; first < staff.length; first += TEAM) {
      const team = staff.slice(first, first + TEAM);
      const lender = team.find((row) => !isHost(row));
      if (lender === undefined) continue;
      if (!new Random(hashOf('team', seed, ...place.split(' ').map(Number), first)).chance(LAID_OFF)) continue;
      for (const row of team) managers.set(row, lender);
    }
  }
  return managers;
}
