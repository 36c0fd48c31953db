const MAX_DEPTH = 32;
/** Nothing that can be seen: white space, zero-width and filler characters, the empty braille cell. */
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

export interface TidyProblem {
  readonly field: string;
  readonly reason: string;
}

/** Keys that JavaScript treats specially. They are taken out before anything else looks at a record. */
export const isDangerousKey = (key: string): boolean => DANGEROUS.has(key);

/**
 * Prepares a parsed record in place: nulls and blank texts of objects go away (exports write them for "nothing"),
 * keys that JavaScript treats specially are taken out and named in `dropped`.
 * Answers a problem where the record cannot be kept as it is: text that is no Unicode, NUL, or nested too deeply.
 */
export function tidy(record: object, dropped: Set<string>): TidyProblem | undefined {
  return tidyValue(record, '', 0, dropped);
}

function tidyValue(value: object, path: string, depth: number, dropped: Set<string>): TidyProblem | undefined {
  if (depth > MAX_DEPTH) return { field: path, reason: `is nested more than ${MAX_DEPTH} levels deep` };
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const problem = tidyMember(value[index], `${path}[${index}]`, depth, dropped);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  const object = value as Record<string, unknown>;
  for (const key of Object.keys(object)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (isDangerousKey(key)) {
      delete object[key];
      dropped.add(at);
      continue;
    }
    const member = object[key];
    if (member === null || (typeof member === 'string' && BLANK.test(member))) {
      delete object[key];
      continue;
    }
    const problem = tidyMember(member, at, depth, dropped);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function tidyMember(member: unknown, at: string, depth: number, dropped: Set<string>): TidyProblem | undefined {
  if (typeof member === 'string') {
    if (member.includes('\0')) return { field: at, reason: 'contains a NUL character' };
    return !LONE_SURROGATE.test(member)
      ? undefined
      : { field: at, reason: 'contains half of a surrogate pair (no Unicode text)' };
  }
  return typeof member === 'object' && member !== null ? tidyValue(member, at, depth + 1, dropped) : undefined;
}
