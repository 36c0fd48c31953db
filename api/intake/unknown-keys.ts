/**
 * Adds the paths of keys that stand in a record but not in what the schema made of it (`applicant.favouriteColour`,
 * `phones[].note`). Paths name keys, never values.
 */
export function collectUnknownKeys(given: unknown, understood: unknown, path: string, into: Set<string>): void {
  if (Array.isArray(given) && Array.isArray(understood)) {
    for (let index = 0; index < given.length; index += 1) {
      const member = given[index];
      if (typeof member === 'object' && member !== null)
        collectUnknownKeys(member, understood[index], `${path}[]`, into);
    }
    return;
  }
  if (typeof given !== 'object' || given === null || typeof understood !== 'object' || understood === null) return;
  for (const key of Object.keys(given)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (!Object.hasOwn(understood, key)) into.add(at);
    else {
      const member = (given as Record<string, unknown>)[key];
      if (typeof member === 'object' && member !== null) {
        collectUnknownKeys(member, (understood as Record<string, unknown>)[key], at, into);
      }
    }
  }
}
