import { createHmac } from 'node:crypto';
import type { Erased } from '../../intake/erase.ts';
import { maskOf } from '../../intake/seal.ts';
import type { SealKey } from '../../intake/seal-key.ts';
import { idOfKey } from '../party-key.ts';
import { phoneInWords } from './phone-in-words.ts';

/** What was erased, as work may speak of it. */
export interface Gone {
  /** Node keys of records, parties and values. */
  readonly keys: ReadonlySet<string>;
  /** Ids of records and parties, without prefix. */
  readonly ids: ReadonlySet<string>;
  /** Keys of all values that it held in any version, whoever else holds them. */
  readonly held: ReadonlySet<string>;
  /** Values as they were typed and as they are shown. */
  readonly values: ReadonlySet<string>;
  /** Applicants that go by another key now. */
  readonly successors: ReadonlyMap<string, string>;
  /** What is looked for in every sentence: ids and values. */
  readonly words: readonly string[];
  /** What is looked for in sentences about what was erased: others may be called the same. */
  readonly names: readonly string[];
  /** Patterns of what may be written in many ways, looked for like words. */
  readonly patterns: readonly string[];
  /** The id of a ring that does not name it after somebody who was erased. */
  readonly ringId: (id: string) => string;
}

/** Shorter texts stand in sentences by chance. */
const SHORTEST_WORD = 4;

const PHONE = 'phone:';

/** As somebody writes a name whose keyboard has no accents. */
const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** What the journal is searched for. */
export function goneOf({ records, versions, parties, values, successors, named }: Erased, key: SealKey): Gone {
  const staying = new Set(named);
  const keys = new Set([...records, ...parties, ...values].filter((one) => !staying.has(one)));
  // An applicant went by the id of any of its applications at some time.
  for (const record of records) if (record.startsWith('application:')) keys.add(`applicant:${idOfKey(record)}`);
  const ids = new Set([...keys].filter((one) => /^(?:application|applicant|broker):/.test(one)).map(idOfKey));
  const unheld = new Set(values);
  const typed = new Set<string>();
  const names = new Set<string>();
  const held = new Set<string>();
  for (const { derived } of versions) {
    if (derived.kind === 'known') {
      typed.add(derived.row.value);
      continue;
    }
    names.add(derived.row.name);
    for (const { attribute, observation } of derived.observed) {
      held.add(attribute.key);
      if (unheld.has(attribute.key)) for (const text of [attribute.value, observation.raw]) typed.add(text);
    }
  }
  // Several accounts look alike once they are masked.
  for (const text of typed) if (text.startsWith(maskOf(''))) typed.delete(text);
  const long = (texts: Iterable<string>) => [...texts].filter((text) => text.trim().length >= SHORTEST_WORD);
  const ringId = (id: string) => {
    if (![...ids].some((one) => id === one || id.startsWith(`${one}~`))) return id;
    return `ring-${createHmac('sha256', key.key).update(`ring\n${id}`).digest('hex').slice(0, 12)}`;
  };
  const phones = values.flatMap((one) => (one.startsWith(PHONE) ? [one.slice(PHONE.length)] : []));
  return {
    keys,
    ids,
    held,
    values: typed,
    successors,
    words: long([...ids, ...typed]),
    names: long([...names, ...[...names].map(withoutMarks)]),
    patterns: phones.flatMap((number) => phoneInWords(number) ?? []),
    ringId,
  };
}
