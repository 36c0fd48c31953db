import { applicantsByKey, brokersByKey } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { byPages } from '../pages.ts';
import { type PartyKind, partyKindOf } from '../party-key.ts';

/** A party in one line. */
export interface PartySummary {
  readonly key: string;
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
  /** Of a broker: those it placed. */
  readonly applicationCount: number;
  /** Of a broker only: what it is, and whether a record of its own says so. */
  readonly broker: { readonly kind: string; readonly declared: boolean } | undefined;
}

/** These parties, by key; without those that are not there. */
export async function partySummaries(
  store: Runner,
  keys: readonly string[],
): Promise<ReadonlyMap<string, PartySummary>> {
  const of = (kind: PartyKind) => keys.filter((key) => partyKindOf(key) === kind);
  const [applicants, brokers] = await Promise.all([
    byPages(of('applicant'), (page) => applicantsByKey(store, { keys: page })),
    byPages(of('broker'), (page) => brokersByKey(store, { keys: page })),
  ]);
  const parties: PartySummary[] = [
    ...applicants.map(({ key, id, name, applications }) => ({
      key,
      id,
      kind: 'applicant' as const,
      name,
      applicationCount: applications,
      broker: undefined,
    })),
    ...brokers.map(({ key, id, name, kind, declared, placed }) => ({
      key,
      id,
      kind: 'broker' as const,
      name,
      applicationCount: placed,
      broker: { kind, declared },
    })),
  ];
  return new Map(parties.map((party) => [party.key, party]));
}
