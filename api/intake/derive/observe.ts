import type { AttributeKind } from '../../graph/attribute-kind.ts';
import { foldText } from '../canonical/fold-text.ts';
import type { AttributeRow, Observed } from '../graph-rows.ts';
import type { Problem } from '../validate.ts';
import { boundedKey, boundedText } from './bounded.ts';

export type Use =
  | 'contact'
  | 'residence'
  | 'shipping'
  | 'mailing'
  | 'business'
  | 'payout'
  | 'payment'
  | 'session'
  | 'profile'
  | 'identity'
  | 'reference'
  | 'resume';

/** What is being collected from one record. */
export interface Collector {
  /** Node key of the record. */
  readonly holder: string;
  /** When the record was submitted, as its node says: that goes for values without a time of their own. */
  readonly submittedAt: string | undefined;
  /** Country of phones and addresses that name none. */
  readonly country: string;
  readonly observed: Map<string, Observed>;
  readonly problems: Problem[];
}

export interface Seen {
  readonly kind: AttributeKind;
  /** What is compared; the key of the attribute without its kind. */
  readonly canonical: string;
  /** Fit to show. */
  readonly value: string;
  /** What search matches; the folded value unless given. */
  readonly fold?: string;
  readonly properties?: Readonly<Record<string, string | number | undefined>>;
  readonly raw: string;
  /** Most characters of `raw` on the edge; MAX_RAW unless given. */
  readonly maxRaw?: number;
  readonly use: Use;
  readonly at?: string | undefined;
  readonly extra?: Readonly<Record<string, string | undefined>>;
}

/** Most characters of a raw text that stand on an edge; the whole text stays in the kept record. */
const MAX_RAW = 2_000;

/** Key of the attribute with this canonical value. */
export const keyOf = (kind: AttributeKind, canonical: string): string => `${kind}:${boundedKey(canonical)}`;

/** When something was seen with a broker whose record has no time: it was always so, as far as anybody knows. */
const ALWAYS = '1970-01-01T00:00:00.000Z';

/** Adds an observation. The same raw text with the same use is one, at its earliest time. */
export function observe(into: Collector, seen: Seen): void {
  const at = seen.at ?? into.submittedAt ?? ALWAYS;
  const maxRaw = seen.maxRaw ?? MAX_RAW;
  const raw = seen.raw.length > maxRaw ? `${wholeCharacters(seen.raw.slice(0, maxRaw))}…` : seen.raw;
  const key = keyOf(seen.kind, seen.canonical);
  const place = `${key}\n${seen.use}\n${raw}`;
  const earlier = into.observed.get(place);
  if (earlier !== undefined && (earlier.observation.observedAt ?? into.submittedAt ?? ALWAYS) <= at) return;
  const attribute: AttributeRow = {
    key,
    value: boundedText(seen.value),
    fold: boundedText(seen.fold ?? foldText(seen.value)),
    ...seen.properties,
  };
  into.observed.set(place, {
    kind: seen.kind,
    attribute,
    observation: {
      holder: into.holder,
      attribute: key,
      raw,
      use: seen.use,
      observedAt: at === into.submittedAt ? undefined : at,
      ...seen.extra,
    },
  });
}

/** Without half of a surrogate pair at the end. */
const wholeCharacters = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');
