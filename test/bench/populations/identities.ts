import type { Draft } from '../../../seed/draft.ts';
import type { Person } from '../../../seed/people/person.ts';
import { asKnown, asWritten, type JobRow } from './job-row.ts';

/** Gives personas, and those whose identity they take, names and birth dates of people of the sample who do not apply themselves. */
export class Identities {
  readonly #free: Iterator<readonly JobRow[]>;
  readonly #given = new Map<string, { readonly rows: readonly JobRow[]; uses: number }>();

  constructor(identities: readonly (readonly JobRow[])[]) {
    this.#free = identities[Symbol.iterator]();
  }

  /** The row of the sample that a drawn person stands for; another of the same person's with every use. @throws Error when none are left */
  of(drawn: Person): JobRow {
    const key = `${drawn.birthDate} ${drawn.name.given} ${drawn.name.family} ${drawn.name.middleInitial}`;
    let given = this.#given.get(key);
    if (given === undefined) {
      const next = this.#free.next();
      if (next.done) throw new Error('The sample has too few people for so many personas: plant fewer.');
      given = { rows: next.value, uses: 0 };
      this.#given.set(key, given);
    }
    const row = given.rows[given.uses % given.rows.length];
    given.uses += 1;
    if (row === undefined) throw new Error('Somebody of the sample has no row.');
    return row;
  }

  /** A draft of an operator's group, by a name of the sample. */
  named(draft: Draft): { readonly draft: Draft; readonly row: JobRow } {
    const row = this.of(draft.person);
    return { draft: { ...draft, person: asWritten(row), formerly: asKnown(row) }, row };
  }
}
