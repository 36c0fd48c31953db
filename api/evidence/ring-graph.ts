import { compareText } from './compare-text.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import type { Link, Reason, Ring } from './link.ts';

/** A value that holds parties of a ring together, with those of them. */
export interface RingValue {
  /** Attribute key; of similar values that of their group. */
  readonly attribute: string;
  readonly kind: EvidenceKind;
  /** Canonical, masked where sealed. */
  readonly value: string;
  /** In the order of their keys. */
  readonly parties: readonly string[];
}

/** Whether a reason counts, by itself or with another that it comes with. */
export const stands = (reason: Reason): boolean =>
  reason.setAside === undefined && (reason.bits > 0 || reason.countedWith !== undefined);

/** The values that count in the links of a ring, those of most parties first. */
export function valuesOfRing({ links }: Pick<Ring, 'links'>): RingValue[] {
  const found = new Map<string, { reason: Reason; parties: Set<string> }>();
  for (const { a, b, reasons } of links as readonly Link[]) {
    for (const reason of reasons) {
      if (!stands(reason)) continue;
      const known = found.get(reason.attribute) ?? { reason, parties: new Set() };
      known.parties.add(a).add(b);
      found.set(reason.attribute, known);
    }
  }
  return [...found]
    .map(([attribute, { reason, parties }]) => ({
      attribute,
      kind: reason.kind,
      value: reason.value,
      parties: [...parties].sort(compareText),
    }))
    .sort((x, y) => y.parties.length - x.parties.length || compareText(x.attribute, y.attribute));
}
