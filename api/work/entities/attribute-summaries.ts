import { ATTRIBUTE_KINDS, type AttributeKind } from '../../graph/attribute-kind.ts';
import { attributeCounts } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { byPages } from '../pages.ts';

/** A shared or sharable value in one line. */
export interface AttributeSummary {
  readonly key: string;
  readonly kind: AttributeKind;
  /** Canonical, masked where sealed. */
  readonly value: string;
  /** True number of parties that hold it. */
  readonly partyCount: number;
}

/** These attributes, by key; without those that are not there. */
export async function attributeSummaries(
  store: Runner,
  keys: readonly string[],
): Promise<ReadonlyMap<string, AttributeSummary>> {
  const rows = await byPages(keys, (page) => attributeCounts(store, { keys: page }));
  return new Map(
    rows.flatMap(({ attribute, kind, value, parties }) =>
      isKind(kind) ? [[attribute, { key: attribute, kind, value, partyCount: parties }] as const] : [],
    ),
  );
}

const isKind = (kind: string): kind is AttributeKind => Object.hasOwn(ATTRIBUTE_KINDS, kind);
