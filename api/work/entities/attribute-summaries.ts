import { type EvidenceKind, isGroupKey, type SimilarKind } from '../../evidence/evidence-kind.ts';
import { ATTRIBUTE_KINDS, type AttributeKind } from '../../graph/attribute-kind.ts';
import { attributeCounts } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { byPages } from '../pages.ts';
import { groupName, membersOf } from '../similar/members-of.ts';
import { partiesOfAll } from './parties-of-attribute.ts';

/** A shared or sharable value in one line, or values that are alike. */
export interface AttributeSummary {
  readonly key: string;
  readonly kind: EvidenceKind;
  /** Canonical, masked where sealed. */
  readonly value: string;
  /** True number of parties that hold it. */
  readonly partyCount: number;
}

/** These attributes, by key; without those that are not there. */
export async function attributeSummaries(
  store: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, AttributeSummary>> {
  const groups = keys.filter(isGroupKey);
  const found = await valueSummaries(
    store,
    keys.filter((key) => !isGroupKey(key)),
  );
  const ofGroups = await Promise.all(groups.map((key) => groupSummary(store, key)));
  return new Map([
    ...found,
    ...ofGroups.flatMap((group) => (group === undefined ? [] : [[group.key, group] as const])),
  ]);
}

async function valueSummaries(store: Reader, keys: readonly string[]): Promise<ReadonlyMap<string, AttributeSummary>> {
  const rows = await byPages(keys, (page) => attributeCounts(store, { keys: page }));
  return new Map(
    rows.flatMap(({ attribute, kind, value, parties }) =>
      isKind(kind) ? [[attribute, { key: attribute, kind, value, partyCount: parties }] as const] : [],
    ),
  );
}

async function groupSummary(store: Reader, key: string): Promise<AttributeSummary | undefined> {
  const members = await membersOf(store, key);
  const [first = ''] = members;
  const value = (await valueSummaries(store, [first])).get(first)?.value;
  if (value === undefined) return undefined;
  const partyCount = (await partiesOfAll(store, members)).length;
  return { key, kind: key.slice(0, key.indexOf(':')) as SimilarKind, value: groupName(value, members), partyCount };
}

const isKind = (kind: string): kind is AttributeKind => Object.hasOwn(ATTRIBUTE_KINDS, kind);
