import type { Flag } from '../flags/flag.ts';
import type { WhyRow } from '../why.ts';
import type { Pin } from './case-file.ts';

/** Pinned evidence in rows, as it was. */
export interface PinRow {
  readonly title: string;
  readonly bits: number;
  readonly lines: readonly {
    readonly kind: string;
    readonly shown: string;
    readonly bits: number | null;
    readonly note: string;
  }[];
}

/** What a pin says, in rows. */
export function pinRow({ kind, taken }: Pin): PinRow {
  if (kind === 'flag') {
    const flag = taken as unknown as Flag;
    return {
      title: flag.summary,
      bits: flag.bits,
      lines: flag.evidence.map(({ kind, shown, bits, explanation }) => ({ kind, shown, bits, note: explanation })),
    };
  }
  const row = taken as unknown as WhyRow;
  return {
    title: `${row.a.id} and ${row.b.id}: ${row.inWords}. ${row.conflictBecause}`,
    bits: row.bits,
    lines: row.reasons.map(({ kind, value, bits, sharedBy, setAside, seenWithA, seenWithB }) => ({
      kind,
      shown: value,
      bits,
      note:
        setAside === null || setAside === undefined
          ? `As typed: ${typed(seenWithA)} and ${typed(seenWithB)}; ${sharedBy} hold it.`
          : `Set aside: ${sentence(setAside.because)}`,
    })),
  };
}

/** With a full stop at its end, once. */
export const sentence = (text: string): string => text.replace(/[.\s]*$/, '.');

const typed = (seen: WhyRow['reasons'][number]['seenWithA']): string =>
  [...new Set(seen.map(({ raw }) => raw))].slice(0, 3).join(', ');
