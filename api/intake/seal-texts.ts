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
  const searched = secrets.flatMap(({ text, mask }) => {
    const characters = charactersOf(text);
    return characters === undefined ? [] : [{ characters, folded: foldCase(characters), mask }];
  });
  return searched.length === 0 ? record : (masked(record, '', searched) as Record<string, unknown>);
}

interface Searched {
  /** The letters and digits that tell it. */
  readonly characters: string;
  readonly folded: string;
  readonly mask: string;
}

const BETWEEN = /[^\p{L}\p{N}]+/gu;
const HAS_DIGIT = /\p{N}/u;
/** Equal for all texts that a pattern which ignores case takes for equal. */
const foldCase = (text: string): string => text.toLowerCase().toUpperCase();

function charactersOf(text: string): string | undefined {
  const written = text.replace(BETWEEN, '');
  if (written.length < MIN_SECRET || !HAS_DIGIT.test(written)) return undefined;
  // A number kept as a number has lost the zeros that it begins with.
  const significant = /^\d+$/.test(written) ? written.replace(/^0+/, '') : written;
  return significant.length < MIN_SECRET ? written : significant;
}

function patternOf(text: string): RegExp {
  const characters = [...text];
  const spaced = characters.join(SEPARATORS);
  const bounded = characters.length < MIN_WITHIN_WORDS;
  return new RegExp(bounded ? `(?<![\\p{L}\\p{N}])0{0,20}${spaced}(?![\\p{L}\\p{N}])` : spaced, 'giu');
}

function masked(value: unknown, path: string, secrets: readonly Searched[]): unknown {
  if (typeof value === 'object' && value !== null) return maskedMembers(value, path, secrets);
  if (EVIDENCE.has(path) || SEALED_ACCOUNT.test(path)) return value;
  if (typeof value === 'string') return maskedText(value, secrets);
  if (typeof value !== 'number') return value;
  const text = String(value);
  const found = maskedText(text, secrets);
  return found === text ? value : found;
}

function maskedMembers(value: object, path: string, secrets: readonly Searched[]): unknown {
  if (SEALED.has(path)) return value;
  if (Array.isArray(value)) return value.map((member) => masked(member, `${path}[]`, secrets));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, masked(member, path === '' ? key : `${path}.${key}`, secrets)]),
  );
}

/** A pattern costs a hundred times what it takes to see that a text has not the letters and digits for it. */
function maskedText(text: string, secrets: readonly Searched[]): string {
  if (!HAS_DIGIT.test(text)) return text;
  const told = foldCase(text.replace(BETWEEN, ''));
  return secrets.reduce(
    (left, { characters, folded, mask }) => (told.includes(folded) ? left.replace(patternOf(characters), mask) : left),
    text,
  );
}
