import { readFile } from 'node:fs/promises';
import type { Person } from '../../../seed/people/person.ts';

/** One job of somebody in the sample, as python/population.py writes it. */
export interface JobRow {
  readonly simulant: string;
  readonly household: string;
  /** `Household`, or what kind of institution it is. */
  readonly housing: string;
  readonly employer: string;
  readonly first: string | null;
  readonly middle: string | null;
  readonly last: string | null;
  readonly trueFirst: string;
  readonly trueMiddle: string;
  readonly trueLast: string;
  readonly birthDate: string;
  readonly ssn: string | null;
  readonly street: string;
  readonly trueStreet: string;
  readonly employerName: string | null;
}

export const isInstitution = ({ housing }: JobRow): boolean => housing !== 'Household';

/** Number within a sample of one part: all ids of pseudopeople's sample begin with `0_`. */
export const numberOf = (id: string): number => Number(id.slice(id.indexOf('_') + 1));

export async function readLines<Line>(path: string): Promise<Line[]> {
  const text = (await readFile(path, 'utf8')).trimEnd();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as Line);
}

/** The sample does not say whose custom a name follows. */
const CUSTOM = 'A';

function person(first: string, middle: string, last: string, { birthDate }: JobRow): Person {
  const [given, family] = last === '' ? ['', first] : [first, last];
  return { name: { given, family, middleInitial: middle, native: undefined, custom: CUSTOM }, birthDate };
}

/** Who it is, as this row writes the name; a row that lost the whole name has the true one, since a form asks for it. */
export function asWritten(row: JobRow): Person {
  if (row.first === null && row.last === null) return asKnown(row);
  return person(row.first ?? '', row.middle ?? row.trueMiddle, row.last ?? '', row);
}

/** Who it is, without the row's errors. */
export const asKnown = (row: JobRow): Person => person(row.trueFirst, row.trueMiddle, row.trueLast, row);
