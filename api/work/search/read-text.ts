import parsePhoneNumber from 'libphonenumber-js/max';
import { canonicalAddress } from '../../intake/canonical/address.ts';
import { canonicalBankAccount } from '../../intake/canonical/bank-account.ts';
import { canonicalEmail } from '../../intake/canonical/email.ts';
import { foldText } from '../../intake/canonical/fold-text.ts';
import { canonicalIp } from '../../intake/canonical/ip-address.ts';
import { nameKey } from '../../intake/canonical/name.ts';
import { canonicalPhone } from '../../intake/canonical/phone.ts';
import { canonicalProfile } from '../../intake/canonical/profile.ts';

/** One way to read what was pasted, and what to look up then. */
export interface Reading {
  /** For people, e.g. `phone, +1 602 555 0142`. */
  readonly as: string;
  readonly lookUp:
    | { readonly by: 'keys'; readonly keys: readonly string[] }
    | { readonly by: 'account'; readonly text: string }
    | { readonly by: 'last4'; readonly last4: string }
    | { readonly by: 'id'; readonly id: string }
    | { readonly by: 'name'; readonly words: readonly string[] }
    | { readonly by: 'fold'; readonly prefix: string };
}

/** Country of phones and addresses that name none. */
const COUNTRY = 'US';
const MAX_PARTS = 50;
const MIN_PREFIX = 3;
const ONE_VALUE = /^[^\s,]+$/;

/** The parts of a pasted list: by line, semicolon, tab or bar; by comma where every part is one value and no name. */
export function partsOf(text: string): string[] {
  const lines = text
    .split(/[\n\r;\t|]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return lines.flatMap(atCommas).slice(0, MAX_PARTS);
}

function atCommas(line: string): string[] {
  const parts = line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const values = parts.every((part) => ONE_VALUE.test(part) && /[\d@]/u.test(part));
  return parts.length > 1 && values ? parts : [line];
}

/** The ways to read one part, the most certain first. */
export function readingsOf(text: string): Reading[] {
  const certain = readValue(text);
  return certain === undefined ? [...readId(text), ...readWords(text)] : [certain, ...readId(text)];
}

/** A value that shows by its form what it is. */
function readValue(text: string): Reading | undefined {
  const ip = canonicalIp(text);
  if (ip.ok) return keyed(`IP address, ${ip.value}`, `ip_address:${ip.value}`);
  if (/^[^\s@]+@[^\s@]+$/u.test(text) || /<[^\s@]+@[^\s@]+>$/u.test(text)) {
    const email = canonicalEmail(text);
    if (email.ok) return keyed(`e-mail, ${email.value}`, `email:${email.value}`, `reference:${email.value}`);
  }
  if (/^https?:\/\/|^www\.|^[a-z]{0,3}\.?linkedin\.com\//iu.test(text)) {
    const profile = canonicalProfile(undefined, text);
    if (profile.ok) return keyed(`profile, ${profile.value}`, `profile:${profile.value}`);
  }
  return readAccount(text) ?? readLast4(text) ?? readPhone(text) ?? readAddress(text);
}

function readAccount(text: string): Reading | undefined {
  const parts = /^(\d{9})[\s/:,-]+(\d[\d\s-]*)$/u.exec(text);
  const account = canonicalBankAccount(
    parts === null ? { iban: text } : { country: 'US', routing: parts[1], account: parts[2] },
  );
  if (!account.ok) return undefined;
  const kind = account.scheme === 'iban' ? 'IBAN' : 'routing and account number';
  return { as: `bank account, ${kind} ending in ${account.last4}`, lookUp: { by: 'account', text } };
}

function readLast4(text: string): Reading | undefined {
  const last4 = /^(?:[•*x.…\s-]*|(?:acct|account|ending(?: in)?|iban)[\s.:#]*)([0-9a-z]{4})$/iu.exec(text)?.[1];
  if (last4 === undefined || !/\d{3}/u.test(last4)) return undefined;
  return { as: `last four of an account or document, ${last4}`, lookUp: { by: 'last4', last4 } };
}

function readPhone(text: string): Reading | undefined {
  if (!/^[+(\d][\d\s().+/-]{6,}(?:\s*(?:x|ext\.?)\s*\d+)?$/iu.test(text)) return undefined;
  const phone = canonicalPhone(text, COUNTRY);
  if (!phone.ok) return undefined;
  const shown = parsePhoneNumber(phone.value)?.formatInternational() ?? phone.value;
  return keyed(`phone, ${shown}`, `phone:${phone.value}`, `reference:${phone.value}`);
}

function readAddress(text: string): Reading | undefined {
  if (!/\d/u.test(text) || !/\p{L}/u.test(text) || text.split(/\s+/u).length < 4) return undefined;
  const address = canonicalAddress(text, COUNTRY);
  return address.ok ? keyed(`address, ${address.value}`, `address:${address.key}`) : undefined;
}

const keyed = (as: string, ...keys: string[]): Reading => ({ as, lookUp: { by: 'keys', keys } });

function readId(text: string): Reading[] {
  return /\s/u.test(text) ? [] : [{ as: `record, ${text}`, lookUp: { by: 'id', id: text } }];
}

function readWords(text: string): Reading[] {
  const words = nameKey(text).split(' ');
  const prefix = foldText(text);
  const named = /\p{L}/u.test(text) && words[0] !== '';
  return [
    ...(named ? [{ as: `name, ${words.join(' ')}`, lookUp: { by: 'name', words } } as const] : []),
    ...(prefix.length >= MIN_PREFIX
      ? [{ as: `start of a value, ${prefix}`, lookUp: { by: 'fold', prefix } } as const]
      : []),
  ];
}
