import type { EvidenceKind } from '../../evidence/evidence-kind.ts';
import { linksFrom } from '../../evidence/link-between.ts';
import type { Reader } from '../../graph/store.ts';
import type { SealKey } from '../../intake/seal-key.ts';
import { attributeSummaries } from '../entities/attribute-summaries.ts';
import { partySummaries } from '../entities/party-summaries.ts';
import { loadWorld } from '../load-world.ts';
import { isParty } from '../network/node-key.ts';
import type { PartyKind } from '../party-key.ts';
import { lookUp } from './look-up.ts';
import { partsOf, readingsOf } from './read-text.ts';

/** What was found for whatever was pasted. */
export interface SearchResult {
  /** How each part of the text was read. */
  readonly readings: readonly { readonly text: string; readonly as: string }[];
  readonly hits: readonly SearchHit[];
  /** More matched than are listed. */
  readonly more: boolean;
}

export interface SearchHit {
  readonly key: string;
  readonly kind: PartyKind | EvidenceKind;
  readonly label: string;
  /** Second line. */
  readonly detail: string;
  /** Of an attribute: parties that hold it. Of a party: parties it is linked to. */
  readonly partyCount: number;
}

const MAX_FIRST = 100;

/**
 * Finds what was pasted: phones in any style, e-mails, names, record keys, the last four of an account, an IBAN, IPs,
 * addresses, or a list of these. Says how it read each part; candidates are ranked here, so that all engines answer alike.
 */
export async function search(store: Reader, text: string, first = 20, sealKey?: SealKey): Promise<SearchResult> {
  const limit = Math.min(Math.max(1, first), MAX_FIRST);
  const keys = new Set<string>();
  const readings: { text: string; as: string }[] = [];
  let more = false;
  for (const part of partsOf(text)) {
    const tried = await Promise.all(
      readingsOf(part).map(async (reading) => ({ as: reading.as, ...(await lookUp(store, reading, sealKey)) })),
    );
    const best = tried.find((reading) => reading.keys.length > 0) ?? tried[0];
    readings.push({ text: part, as: best?.as ?? 'nothing that can be searched for' });
    for (const reading of tried) {
      for (const key of reading.keys) keys.add(key);
      more ||= reading.more;
    }
  }
  const listed = [...keys].slice(0, limit);
  return { readings, hits: await hitsOf(store, listed), more: more || keys.size > listed.length };
}

async function hitsOf(store: Reader, keys: readonly string[]): Promise<SearchHit[]> {
  const found = keys.filter(isParty);
  const [parties, attributes, world] = await Promise.all([
    partySummaries(store, found),
    attributeSummaries(
      store,
      keys.filter((key) => !isParty(key)),
    ),
    loadWorld(store, found),
  ]);
  return keys.flatMap((key): SearchHit[] => {
    const party = parties.get(key);
    if (party !== undefined) {
      const linked = [...linksFrom(key, world)].length;
      const count = party.applicationCount;
      const what =
        party.broker === undefined ? `${count} ${count === 1 ? 'application' : 'applications'}` : `placed ${count}`;
      const kind = party.broker?.kind.replaceAll('_', ' ');
      const detail = [party.id, ...(kind === undefined ? [] : [kind]), what].join(' · ');
      return [{ key, kind: party.kind, label: party.name, detail, partyCount: linked }];
    }
    const value = attributes.get(key);
    if (value === undefined) return [];
    const holders = value.partyCount === 1 ? '1 party' : `${value.partyCount} parties`;
    return [{ key, kind: value.kind, label: value.value, detail: `held by ${holders}`, partyCount: value.partyCount }];
  });
}
