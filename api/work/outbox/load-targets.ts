import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { configFolder } from '../../intake/seal-key.ts';
import { WorkError } from '../work-error.ts';
import { deliverySchema, type Target } from './target.ts';

const NEXT = 'docs/guides/delivery.md shows a whole file.';

/**
 * Where flags are delivered to, from `delivery.yaml` in the configuration folder; nowhere where there is no such file.
 * @throws WorkError `invalid` that names the key at fault
 */
export async function loadTargets(folder: string = configFolder()): Promise<readonly Target[]> {
  const path = join(folder, 'delivery.yaml');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new WorkError('invalid', `${path} cannot be read (${error.code ?? 'error'}).`, 'Check its permissions.');
  });
  if (text === undefined) return [];
  const checked = deliverySchema.safeParse(parsedYaml(text, path));
  if (checked.success) return checked.data.targets;
  throw new WorkError('invalid', `${path}: ${problemOf(checked.error.issues)}.`, NEXT);
}

function parsedYaml(text: string, path: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    throw new WorkError('invalid', `${path} is not YAML.`, NEXT);
  }
}

/** Of a target that is neither kind, what is wrong with the kind that it means to be. */
function problemOf(issues: readonly z.core.$ZodIssue[]): string {
  const [issue] = issues;
  if (issue === undefined) return 'is not valid';
  const [inner] = issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => a.length - b.length) : [];
  const found = inner?.[0] ?? issue;
  const place = [...issue.path, ...(inner === undefined ? [] : found.path)].join('.') || 'the file';
  if (found.code === 'unrecognized_keys') return `${place} has a key that is not known: ${found.keys.join(', ')}`;
  return `${place} ${found.code === 'invalid_type' ? `should be ${found.expected}` : found.message}`;
}
