import { compareText } from '../../evidence/compare-text.ts';
import { attributeKinds } from '../../graph/attribute-kind.ts';
import {
  holdersOfParties,
  type ObservationsOfHoldersRow,
  observationsOfHolders,
} from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { byPages } from '../pages.ts';

export type ObservationDetails = ObservationsOfHoldersRow;

/** A value with everything by which one party or application was seen with it. */
export interface HeldAttribute {
  readonly key: string;
  readonly kind: string;
  /** Earliest first. */
  readonly observations: readonly ObservationDetails[];
}

/** What these applications and brokers were seen with, by holder: in the order of kinds, then of keys. */
export async function heldByHolders(
  store: Runner,
  holders: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldAttribute[]>> {
  const own = new Map(holders.map((holder) => [holder, holder]));
  return heldBy(store, own);
}

/** What these parties were seen with in any of their applications, by party. */
export async function heldByParties(
  store: Runner,
  parties: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldAttribute[]>> {
  const rows = await byPages(parties, (page) => holdersOfParties(store, { parties: page }));
  return heldBy(store, new Map(rows.map(({ party, holder }) => [holder, party])));
}

/** How somebody was seen with any of these values. */
export const observationsOf = (
  held: readonly HeldAttribute[] | undefined,
  attributes: readonly string[],
): readonly ObservationDetails[] =>
  held?.flatMap(({ key, observations }) => (attributes.includes(key) ? observations : [])) ?? [];

async function heldBy(
  store: Runner,
  ownerOf: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly HeldAttribute[]>> {
  const rows = await byPages([...ownerOf.keys()], (page) => observationsOfHolders(store, { holders: page }));
  const owners = new Map<string, Map<string, ObservationDetails[]>>();
  for (const row of rows) {
    const owner = ownerOf.get(row.holder) ?? row.holder;
    const values = owners.get(owner) ?? new Map<string, ObservationDetails[]>();
    owners.set(owner, values);
    const seen = values.get(row.attribute);
    if (seen === undefined) values.set(row.attribute, [row]);
    else seen.push(row);
  }
  return new Map([...owners].map(([owner, values]) => [owner, [...values].map(heldAttribute).sort(byKind)]));
}

const heldAttribute = ([key, rows]: readonly [string, readonly ObservationDetails[]]): HeldAttribute => ({
  key,
  kind: rows[0]?.kind ?? '',
  observations: rows.toSorted((x, y) => compareText(x.observedAt, y.observedAt) || compareText(x.record, y.record)),
});

const place = (kind: string): number => (attributeKinds as readonly string[]).indexOf(kind);

const byKind = (x: HeldAttribute, y: HeldAttribute): number =>
  place(x.kind) - place(y.kind) || compareText(x.key, y.key);
