import { prepare } from '../../../api/intake/prepare.ts';
import { temporarySealKey } from '../../../api/intake/seal-key.ts';
import { validate } from '../../../api/intake/validate.ts';
import type { SeedApplication } from '../../../seed/record.ts';

/** An application as other tools are given it, one row each. */
export interface PeerRecord {
  readonly record: string;
  readonly given: string;
  readonly family: string;
  /** Name key: who has another claims to be somebody else. */
  readonly name: string;
  readonly birthDate: string | null;
  readonly governmentId: string | null;
  /** By kind (addresses by use), our canonical values: what is compared is the linking, not the cleaning. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The same as typed, in lower case, telephones as their last ten digits, addresses without punctuation. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
}

/** Reads an application as the product does, with a key of the moment for what is sealed. @throws Error for a record that cannot be used */
export function peerRecords(applications: readonly SeedApplication[]): PeerRecord[] {
  const key = temporarySealKey();
  return applications.map((application) => {
    const valid = validate(structuredClone(application), new Set(), new Set());
    if (!('kind' in valid)) throw new Error(`An application cannot be used: ${valid.field} ${valid.reason}`);
    const { derived } = prepare(valid, key, { country: 'US' }).incoming;
    if (derived.kind !== 'application') throw new Error('A record is no application.');
    const values: Record<string, string[]> = {};
    const typed: Record<string, string[]> = {};
    for (const { kind, attribute, observation } of derived.observed) {
      const name = kind === 'address' ? observation.use : kind;
      add(values, name, attribute.key);
      add(typed, name, SEALED.has(kind) ? attribute.key : cleaned(kind, observation.raw));
    }
    const { name, birthDate = null, governmentId } = application.applicant;
    return {
      record: derived.row.id,
      ...spoken(name),
      name: derived.row.nameKey,
      birthDate,
      governmentId: governmentId?.value ?? null,
      values,
      typed,
    };
  });
}

/** What a record keeps is no longer what was typed. */
const SEALED = new Set(['bank_account', 'government_id', 'resume']);

function add(to: Record<string, string[]>, kind: string, value: string): void {
  const list = to[kind] ?? [];
  if (!list.includes(value)) list.push(value);
  to[kind] = list;
}

function cleaned(kind: string, raw: string): string {
  const text = raw.toLowerCase().trim();
  if (kind === 'phone') return text.replace(/\D/g, '').slice(-10);
  return kind === 'address' ? text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : text;
}

function spoken(name: string): { readonly given: string; readonly family: string } {
  const [before = '', after] = name.toLowerCase().split(',');
  if (after !== undefined) return { given: after.trim().split(' ')[0] ?? '', family: before.trim() };
  const words = before
    .trim()
    .split(/\s+/)
    .filter((word, index) => index === 0 || !/^\p{L}\.$/u.test(word));
  return { given: words.length > 1 ? (words[0] ?? '') : '', family: words.slice(words.length > 1 ? 1 : 0).join(' ') };
}
