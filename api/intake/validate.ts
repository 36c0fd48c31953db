import type { z } from 'zod';
import { expectedName } from './expected-name.ts';
import {
  type ApplicationRecord,
  type BrokerRecord,
  type KnownRecord,
  type RecordKind,
  recordSchemas,
} from './schema.ts';
import { tidy } from './tidy.ts';
import { collectUnknownKeys } from './unknown-keys.ts';

/** A record that may enter: as submitted, tidied, with what it is. */
export type ValidRecord =
  | { readonly kind: 'application'; readonly record: ApplicationRecord }
  | { readonly kind: 'broker'; readonly record: BrokerRecord }
  | { readonly kind: 'known'; readonly record: KnownRecord };

/** Why a record may not enter: the field at fault and a plain reason, without its value. */
export interface Problem {
  readonly field: string;
  readonly reason: string;
}

/** What a JSON object claims to be. */
export function classify(record: object): RecordKind | undefined {
  const has = (key: string) => Object.hasOwn(record, key);
  if (has('applicant')) return 'application';
  if (has('kind') && has('value') && has('list')) return 'known';
  if (has('kind') && has('name')) return 'broker';
  if (has('submittedAt')) return 'application';
  if (has('kind')) return has('value') ? 'known' : 'broker';
  return undefined;
}

/**
 * Checks one parsed record. Unknown keys are no error: they stay in the kept record, out of the graph,
 * and are named in `unknown`. Keys that JavaScript treats specially are taken out and named in `dropped`.
 */
export function validate(candidate: unknown, unknown: Set<string>, dropped: Set<string>): ValidRecord | Problem {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) {
    return { field: '', reason: `is ${nameOf(candidate)}, not a JSON object` };
  }
  const untidy = tidy(candidate, dropped);
  if (untidy !== undefined) return untidy;
  const kind = classify(candidate);
  if (kind === undefined) {
    return {
      field: '',
      reason:
        'is neither an application (submittedAt, applicant), a broker (kind, name) nor a known value (kind, value, list)',
    };
  }
  const checked = recordSchemas[kind].safeParse(candidate);
  if (!checked.success) return describe(checked.error.issues[0], candidate);
  collectUnknownKeys(candidate, checked.data, '', unknown);
  return { kind, record: candidate } as ValidRecord;
}

function describe(issue: z.core.$ZodIssue | undefined, candidate: object): Problem {
  if (issue === undefined) return { field: '', reason: 'is not valid' };
  const nested = issue.code === 'invalid_union' ? deepest(issue.errors) : undefined;
  if (nested !== undefined) {
    return describe({ ...nested, path: [...issue.path, ...nested.path] } as z.core.$ZodIssue, candidate);
  }
  return { field: pathOf(issue.path), reason: reasonOf(issue, candidate) };
}

/** Of the alternatives of a union, the issue of the one that went furthest into the value. */
function deepest(errors: readonly (readonly z.core.$ZodIssue[])[]): z.core.$ZodIssue | undefined {
  const issues = errors.flatMap((alternative) => alternative.slice(0, 1));
  const furthest = issues.reduce<z.core.$ZodIssue | undefined>(
    (best, issue) => (best === undefined || issue.path.length > best.path.length ? issue : best),
    undefined,
  );
  return furthest !== undefined && (furthest.path.length > 0 || furthest.code !== 'invalid_type')
    ? furthest
    : undefined;
}

function reasonOf(issue: z.core.$ZodIssue, candidate: object): string {
  switch (issue.code) {
    case 'invalid_type': {
      const value = valueAt(candidate, issue.path);
      return value === undefined ? 'is missing' : `should be ${expectedName(issue.expected)}, is ${nameOf(value)}`;
    }
    case 'invalid_value':
      return `is not one of ${issue.values.join(', ')}`;
    case 'too_big':
      if (issue.origin === 'string') return `is longer than ${issue.maximum} characters`;
      return issue.origin === 'array' ? `has more than ${issue.maximum} entries` : 'is a number that is too large';
    case 'too_small':
      return issue.origin === 'string' ? issue.message : 'is a number that is too small';
    case 'invalid_union':
      return 'has a shape that is not allowed here';
    default:
      return issue.message;
  }
}

const valueAt = (candidate: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    candidate,
  );

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  // What JSON.parse makes of 1e400.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'one that is too large';
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object', undefined: 'missing' }[
      typeof value as string
    ] ?? typeof value
  );
}
