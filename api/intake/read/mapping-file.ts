import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { expectedName } from '../expected-name.ts';
import { InputError } from '../input-error.ts';
import { type Mapping, mappingSchema } from './mapping-schema.ts';

type Path = readonly PropertyKey[];

/** A mapping file that was read and checked; `place` names file and line of one of its keys, for errors. */
export interface LoadedMapping {
  readonly mapping: Mapping;
  readonly place: (at: Path) => string;
}

/** Reads and checks a mapping file. @throws InputError that names the file, the line and the key at fault */
export async function loadMapping(path: string): Promise<LoadedMapping> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const message =
      code === 'ENOENT' ? 'there is no such mapping file' : `the mapping file cannot be read (${code ?? 'error'})`;
    throw new InputError(`${path}: ${message}`, 'Check the path given with --mapping.', { cause: error });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    throw new InputError(
      `${path}, line ${lines.linePos(broken.pos[0]).line}: this is not YAML (${broken.code.toLowerCase().replaceAll('_', ' ')})`,
      'Correct that line; docs/guides/loading-data.md shows a whole mapping file.',
    );
  }
  const place = (at: Path): string => {
    for (let length = at.length; length >= 0; length -= 1) {
      const node = document.getIn(at.slice(0, length) as (string | number)[], true);
      if (isNode(node) && node.range) return `${path}, line ${lines.linePos(node.range[0]).line}`;
    }
    return path;
  };
  const { given, checked } = withoutLoops(path, () => {
    const given: unknown = document.toJS({ maxAliasCount: 100 });
    // The schema follows a loop without end, or takes it: writing it out throws.
    JSON.stringify(given);
    return { given, checked: mappingSchema.safeParse(given) };
  });
  if (given === null) {
    throw new InputError(`${path}: the mapping file is empty`, 'docs/guides/loading-data.md shows a whole one.');
  }
  if (!checked.success) {
    const problem = innermost(checked.error.issues, given);
    throw new InputError(
      `${place(problem.at)}: ${keyOf(problem.at)} ${problem.message}`,
      'Correct that key; docs/guides/loading-data.md lists what may stand there.',
    );
  }
  return { mapping: checked.data, place };
}

/** Aliases that lead nowhere, to themselves or to very much end in errors of the libraries that read them. */
function withoutLoops<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InputError(
      `${path}: an alias (*name) has no anchor (&name), contains itself, or stands for too much`,
      'Write out what the alias stands for.',
      { cause: error },
    );
  }
}

interface MappingProblem {
  readonly at: Path;
  readonly message: string;
}

function innermost(issues: readonly z.core.$ZodIssue[], given: unknown, base: Path = []): MappingProblem {
  // Of a misspelt key, what was written says more than what is missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) return { at: base, message: 'is not valid' };
  const at = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return { at: [...at, ...issue.keys.slice(0, 1)], message: 'is no key of a mapping at this place' };
  }
  if (valueAt(given, at) === undefined) return { at, message: 'is missing' };
  // A union with a message of its own says what may stand there; one without is as good as its best alternative.
  if (issue.code === 'invalid_union' && !issue.message.startsWith('is ')) {
    const deepest = issue.errors
      .filter((alternative) => alternative.length > 0)
      .map((alternative) => innermost(alternative, given, at))
      .reduce<MappingProblem | undefined>(
        (best, found) => (best === undefined || found.at.length > best.at.length ? found : best),
        undefined,
      );
    if (deepest !== undefined && deepest.at.length > at.length) return deepest;
  }
  return { at, message: issue.code === 'invalid_type' ? `should be ${expectedName(issue.expected)}` : issue.message };
}

const valueAt = (given: unknown, at: Path): unknown =>
  at.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    given,
  );

const keyOf = (at: Path): string =>
  at.length === 0
    ? 'the mapping'
    : at.reduce<string>(
        (text, key) =>
          typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
        '',
      );
