import type { Readable } from 'node:stream';
import { type Prepared, prepare } from './prepare.ts';
import { openBytes } from './read/bytes.ts';
import { isReject, LINE_LIMIT } from './read/item.ts';
import { loadMapping } from './read/mapping-file.ts';
import { readInput } from './read/read-input.ts';
import type { SealKey } from './seal-key.ts';
import { type Problem, validate } from './validate.ts';

/** Where the records stand, and how they are read. */
export interface RecordsToPrepare {
  /** A path, or `-` for standard input. */
  readonly path: string;
  /** The mapping file of a foreign export. */
  readonly mapping?: string | undefined;
  /** What `-` reads. */
  readonly stdin: Readable;
  readonly key: SealKey;
  /** Told of the input as a whole: what was left out, by field and reason. */
  readonly warn: (field: string, reason: string) => void;
}

/** A record ready to be written, or why it is none, with its line. */
export type ReadPrepared = { readonly line: number } & (Prepared | Problem);

/**
 * Reads records as `ingest` does, in every form that it takes, and makes each ready to be written. Writes nothing.
 * @throws InputError when the input is wrong as a whole
 */
export async function* readPrepared(input: RecordsToPrepare): AsyncGenerator<ReadPrepared> {
  const mapping = input.mapping === undefined ? undefined : await loadMapping(input.mapping);
  const country = mapping?.mapping.country;
  const source = await openBytes(input.path, input.stdin);
  for await (const items of readInput(source, { mapping, lineLimit: LINE_LIMIT, warn: input.warn })) {
    for (const item of items) {
      const { line } = item;
      if (isReject(item)) yield { line, field: item.field, reason: item.reason };
      else yield { line, ...prepareCandidate(item.candidate, input.key, country) };
    }
  }
}

/** Makes one parsed record ready to be written, or says what is wrong with it. Keys that are not known are told as problems. */
export function prepareCandidate(candidate: unknown, key: SealKey, country?: string): Prepared | Problem {
  const unknown = new Set<string>();
  const valid = validate(candidate, unknown, unknown);
  if ('reason' in valid) return valid;
  const prepared = prepare(valid, key, country === undefined ? {} : { country });
  const ignored = [...unknown].map((field) => ({ field, reason: 'is a key that is not known; it was left out' }));
  return { ...prepared, problems: [...ignored, ...prepared.problems] };
}
