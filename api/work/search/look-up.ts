import { compareText } from '../../evidence/compare-text.ts';
import {
  applicationsByName,
  applicationsByReversedName,
  attributesByFold,
  attributesByLast4,
  brokersByName,
} from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { foldText } from '../../intake/canonical/fold-text.ts';
import { seal } from '../../intake/seal.ts';
import { openSealKey, type SealKey } from '../../intake/seal-key.ts';
import { attributeSummaries } from '../entities/attribute-summaries.ts';
import { partiesById } from '../resolve-party.ts';
import type { Reading } from './read-text.ts';

/** Candidates that one look-up considers. */
const CANDIDATES = 400;

/** Keys of the nodes that a reading finds, best first. @param sealKey that of the configuration unless given */
export async function lookUp(
  store: Runner,
  { lookUp: what }: Reading,
  sealKey: SealKey | undefined,
): Promise<readonly string[]> {
  switch (what.by) {
    case 'keys':
      return existing(store, what.keys);
    case 'account':
      return existing(store, [await sealedAccount(what.text, sealKey)]);
    case 'last4':
      return (await attributesByLast4(store, { last4: what.last4, limit: CANDIDATES })).map(({ key }) => key);
    case 'id':
      return partiesById(store, what.id);
    case 'name':
      return byName(store, what.words);
    case 'fold':
      return (await attributesByFold(store, { prefix: what.prefix, limit: CANDIDATES })).map(({ key }) => key);
  }
}

async function existing(store: Runner, keys: readonly string[]): Promise<string[]> {
  const known = await attributeSummaries(store, keys);
  return keys.filter((key) => known.has(key));
}

/** The key of an account that was pasted in the clear, sealed as those in the store are; the clear text goes nowhere. */
async function sealedAccount(text: string, given: SealKey | undefined): Promise<string> {
  const key = given ?? (await openSealKey());
  const record = { kind: 'bank_account', value: text, list: 'search' } as const;
  const { sealed } = seal({ kind: 'known', record }, key, {});
  const hash = sealed.kind === 'known' ? sealed.record.sealed?.hash : undefined;
  return `bank_account:${hash ?? ''}`;
}

/** Parties of which every word typed begins a word of the name; whole names before beginnings. */
async function byName(store: Runner, words: readonly string[]): Promise<string[]> {
  const prefix = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  const question = { prefix, limit: CANDIDATES };
  const [forward, backward, brokers] = await Promise.all([
    applicationsByName(store, question),
    applicationsByReversedName(store, question),
    brokersByName(store, { text: prefix, limit: CANDIDATES }),
  ]);
  const named = [
    ...[...forward, ...backward].map(({ applicant, nameKey }) => ({ key: applicant, nameKey })),
    ...brokers.map(({ key, name }) => ({ key, nameKey: foldText(name) })),
  ].filter(({ nameKey }) => begins(words, nameKey.split(' ')));
  const whole = words.join(' ');
  const rank = (nameKey: string) => (nameKey === whole ? 0 : 1);
  named.sort(
    (x, y) => rank(x.nameKey) - rank(y.nameKey) || compareText(x.nameKey, y.nameKey) || compareText(x.key, y.key),
  );
  return [...new Set(named.map(({ key }) => key))];
}

const begins = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.every((word) => name.some((part) => part.startsWith(word)));
