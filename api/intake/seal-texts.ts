/** A secret as it was given, with what stands for it. */
export interface Secret {
  readonly text: string;
  readonly mask: string;
}

/**
 * Where evidence stands, and what a record is found by: never searched for secrets. A mobile-money account is a phone
 * number, and the phone would be lost with it. What was sealed is sealed.
 */
const EVIDENCE = new Set([
  'id',
  'source',
  'list',
  'submittedAt',
  'broker.id',
  'broker.source',
  'applicant.name',
  'applicant.birthDate',
  'phones[]',
  'emails[]',
  'addresses[]',
  'addresses[].text',
  'devices[].fingerprint',
  'devices[].ip',
  'devices[].seenAt',
  'profiles[].url',
  'references[].email',
  'references[].phone',
  'equipment[].at',
  'equipment[].address',
  'equipment[].address.text',
  'payments[].at',
  'payments[].amount',
]);
/** Objects that hold nothing but what sealing made of them. */
const SEALED = new Set(['applicant.governmentId', 'sealed']);
/** Sealed accounts have these beside their holder and institution, which are free text. */
const SEALED_ACCOUNT = /^(?:bankAccounts\[\]|payments\[\]\.bankAccount)\.(?:hash|last4|country|scheme|problem)$/;

/** Shorter texts, and texts without a digit, would hit by chance. */
const MIN_SECRET = 6;
/** Shorter ones than this are looked for between the bounds of words only. */
const MIN_WITHIN_WORDS = 8;
/** What people put between the digits of a number. */
const SEPARATORS = '[\\s\\p{Pd}./_]{0,3}';

/**
 * Takes secrets out of the free text of a record and out of keys that nobody knows: letter by letter, in either case,
 * whatever stands between the digits. The record given is not changed.
 */
export function maskTexts(record: Record<string, unknown>, secrets: readonly Secret[]): Record<string, unknown> {
  const patterns = secrets.flatMap(({ text, mask }) => {
    const pattern = patternOf(text);
    return pattern === undefined ? [] : [{ ...pattern, mask }];
  });
  return patterns.length === 0 ? record : (masked(record, '', patterns) as Record<string, unknown>);
}

interface Pattern {
  readonly pattern: RegExp;
  /** How many digits it takes: a text with fewer cannot hold it, which is found out much faster. */
  readonly digits: number;
  readonly mask: string;
}

const DIGIT = /\p{N}/gu;
const digitsOf = (text: string): number => text.match(DIGIT)?.length ?? 0;

function patternOf(text: string): Omit<Pattern, 'mask'> | undefined {
  const written = text.replace(/[^\p{L}\p{N}]+/gu, '');
  if (written.length < MIN_SECRET || !/\p{N}/u.test(written)) return undefined;
  // A number kept as a number has lost the zeros that it begins with.
  const significant = /^\d+$/.test(written) ? written.replace(/^0+/, '') : written;
  const characters = [...(significant.length < MIN_SECRET ? written : significant)];
  const spaced = characters.join(SEPARATORS);
  const bounded = characters.length < MIN_WITHIN_WORDS;
  const source = bounded ? `(?<![\\p{L}\\p{N}])0{0,20}${spaced}(?![\\p{L}\\p{N}])` : spaced;
  return { pattern: new RegExp(source, 'giu'), digits: digitsOf(characters.join('')) };
}

function masked(value: unknown, path: string, patterns: readonly Pattern[]): unknown {
  if (typeof value === 'object' && value !== null) return maskedMembers(value, path, patterns);
  if (EVIDENCE.has(path) || SEALED_ACCOUNT.test(path)) return value;
  if (typeof value === 'string') return maskedText(value, patterns);
  if (typeof value !== 'number') return value;
  const text = String(value);
  const found = maskedText(text, patterns);
  return found === text ? value : found;
}

function maskedMembers(value: object, path: string, patterns: readonly Pattern[]): unknown {
  if (SEALED.has(path)) return value;
  if (Array.isArray(value)) return value.map((member) => masked(member, `${path}[]`, patterns));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, masked(member, path === '' ? key : `${path}.${key}`, patterns)]),
  );
}

function maskedText(text: string, patterns: readonly Pattern[]): string {
  const digits = digitsOf(text);
  return patterns.reduce((left, one) => (one.digits > digits ? left : left.replace(one.pattern, one.mask)), text);
}
