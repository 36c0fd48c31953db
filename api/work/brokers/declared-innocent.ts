import type { Declared } from './standing.ts';

/** What else could explain how a broker stands to rings, in a sentence. */
export function declaredInnocent({ rings }: Pick<Declared, 'rings'>): string {
  if (rings.some(({ behind }) => behind)) {
    return 'It may not know: somebody can send many candidates through one agency, and a small one soon has most of its candidates from one sender.';
  }
  return rings.length > 0
    ? 'Operators send candidates through honest agencies. What it gives all its candidates, such as its own phone, was set aside.'
    : 'None of its candidates is in a ring. What it gives all of them, such as its own phone, was set aside.';
}
