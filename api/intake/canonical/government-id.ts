import { type Canonical, rejected } from './canonical.ts';
import { countryCode } from './country.ts';
import { isPlaceholder } from './placeholder.ts';

export interface GovernmentIdInput {
  readonly type: string;
  readonly value: string;
  readonly country?: string | undefined;
}

export interface GovernmentIdParts {
  /** Upper case with underscores, with its country first where that is known: `US_SSN`, `GB_PASSPORT`. */
  readonly type: string;
  readonly country?: string;
  /** The last characters, fit to show: four, fewer of a short number. */
  readonly last4: string;
}

const SSN_TYPES = new Set(['SSN', 'US_SSN', 'SOCIAL_SECURITY_NUMBER', 'US_SOCIAL_SECURITY_NUMBER', 'SOCIAL_SECURITY']);

/**
 * A government id, scoped by country and type: the number alone says nothing. `value` is to be hashed, never stored.
 * A US social security number that cannot have been issued is rejected, because many people may write the same one.
 */
export function canonicalGovernmentId(input: GovernmentIdInput): Canonical<GovernmentIdParts> {
  const typed = input.type
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
  const prefix = /^([A-Z]{2,3})_(.+)$/.exec(typed);
  const country =
    (input.country === undefined ? undefined : countryCode(input.country)) ??
    (prefix?.[1] === undefined ? undefined : countryCode(prefix[1])) ??
    (SSN_TYPES.has(typed) ? 'US' : undefined);
  const namesCountry = country !== undefined && countryCode(prefix?.[1] ?? '') === country;
  const plainType = namesCountry ? (prefix?.[2] ?? typed) : typed;
  const number = input.value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (number.length < 4 || isPlaceholder(number.toLowerCase()))
    return rejected('is too short or fills the field without a number');
  const isSsn = country === 'US' && SSN_TYPES.has(plainType);
  if (isSsn) {
    const reason = impossibleSsn(number);
    if (reason !== undefined) return rejected(reason);
  }
  const name = isSsn ? 'SSN' : plainType;
  const type = country === undefined ? name : `${country}_${name}`;
  return {
    ok: true,
    value: `${type}:${number}`,
    type,
    ...(country === undefined ? {} : { country }),
    last4: number.slice(-Math.min(4, Math.floor(number.length / 2))),
    rule: 'upper case, spaces and punctuation dropped; compared within its country and type only',
  };
}

/** Social Security Administration, POMS RM 10201.035: areas 000, 666, 900–999, group 00 and serial 0000 are never issued. */
function impossibleSsn(number: string): string | undefined {
  if (!/^\d{9}$/.test(number)) return 'is no social security number: it has nine digits';
  const area = number.slice(0, 3);
  const neverIssued =
    area === '000' || area === '666' || area >= '900' || number.slice(3, 5) === '00' || number.endsWith('0000');
  // Printed on specimen cards and used by thousands: POMS RM 10205.
  const specimen = number === '078051120' || number === '219099999';
  if (neverIssued || specimen) return 'is a social security number that was never issued to a person';
  return /^(\d)\1{8}$/.test(number) || number === '123456789' ? 'fills the field without a number' : undefined;
}
