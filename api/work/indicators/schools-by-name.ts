import type { School } from '../../evidence/indicators/lists.ts';
import { wordsOf } from './facts-of.ts';

/** Schools by each of their names as applications are compared with it: folded, without punctuation. */
export function schoolsByName(schools: readonly School[]): ReadonlyMap<string, School> {
  const folded = (text: string) => wordsOf(text).join(' ');
  return new Map(
    schools.flatMap((school) => {
      const known = school.teaches === undefined ? school : { ...school, teaches: school.teaches.flatMap(wordsOf) };
      return school.names.map((name) => [folded(name), known] as const);
    }),
  );
}
