import { compareText } from '../../evidence/compare-text.ts';
import {
  applicationsByName,
  applicationsByReversedName,
  attributesByFold,
  attributesByLast4,
  brokersByName,
} from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { foldText } from '../../intake/canonical/fold-text.ts';
import { seal } from '../../intake/seal.ts';
import { openSealKey, type SealKey } from '../../intake/seal-key.ts';
import { attributeSummaries } from '../entities/attribute-summaries.ts';
import { partiesById } from '../resolve-party.ts';
import type { Reading } from './read-text.ts';

/** Candidates that one look-up considers. */
const CANDIDATES = 400;

/** What a reading finds. */
export interface Found {
  /** Of nodes, best first. */
  readonly keys: readonly string[];
  /** There were more candidates than one look-up considers, so others may match too. */
  readonly more: boolean;
}

/** @param sealKey that of the configuration unless given */
export async function lookUp(store: Reader, { lookUp: what }: Reading, sealKey: SealKey | undefined): Promise<Found> {
  switch (what.by) {
    case 'keys':
      return all(await existing(store, what.keys));
    case 'account':
      return all(await existing(store, [await sealedAccount(what.text, sealKey)]));
    case 'last4':
      return candidates(await attributesByLast4(store, { last4: what.last4, limit: CANDIDATES }));
    case 'id':
      return all(await partiesById(store, what.id));
    case 'name':
      return byName(store, what.words);
    case 'fold':
      return candidates(await attributesByFold(store, { prefix: what.prefix, limit: CANDIDATES }));
  }
}

const all = (keys: readonly string[]): Found => ({ keys, more: false });

const candidates = (rows: readonly { readonly key: string }[]): Found => ({
  keys: rows.map(({ key }) => key),
  more: rows.length >= CANDIDATES,
});

async function existing(store: Reader, keys: readonly string[]): Promise<string[]> {
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

/**
 * Parties of which every word typed begins a word of the name; whole names before beginnings. Names are kept in both
 * orders, so the words together find whom one word, which hundreds may have in common, would not.
 */
async function byName(store: Reader, words: readonly string[]): Promise<Found> {
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  const whole = words.join(' ');
  const prefixes = [...new Set([whole, words.toReversed().join(' '), longest])];
  const [brokers, ...applications] = await Promise.all([
    brokersByName(store, { text: longest, limit: CANDIDATES }),
    ...prefixes.flatMap((prefix) => {
      const question = { prefix, limit: CANDIDATES };
      return [applicationsByName(store, question), applicationsByReversedName(store, question)];
    }),
  ]);
  const named = [
    ...applications.flat().map(({ applicant, nameKey }) => ({ key: applicant, nameKey })),
    ...brokers.map(({ key, name }) => ({ key, nameKey: foldText(name) })),
  ].filter(({ nameKey }) => begins(words, nameKey.split(' ')));
  const rank = (nameKey: string) => (nameKey === whole ? 0 : 1);
  named.sort(
    (x, y) => rank(x.nameKey) - rank(y.nameKey) || compareText(x.nameKey, y.nameKey) || compareText(x.key, y.key),
  );
  return {
    keys: [...new Set(named.map(({ key }) => key))],
    more: [brokers, ...applications].some(({ length }) => length >= CANDIDATES),
  };
}

const begins = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.every((word) => name.some((part) => part.startsWith(word)));
