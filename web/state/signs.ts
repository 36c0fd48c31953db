import type { PartySignsQuery } from './operations.generated.ts';

type Applicant = NonNullable<PartySignsQuery['applicant']>;
export type Sign = Applicant['applications'][number]['signs'][number];

/** The signs of an applicant, each once, whichever of its applications show it. */
export interface Signs {
  readonly shown: readonly Sign[];
  /** No application shows them, and at least one does not state what they need. */
  readonly unknown: readonly Sign[];
}

const WEIGHT = { high: 0, medium: 1, low: 2 } as const;

/** Puts the signs of all applications together: those that can stand alone first, then by severity and title. */
export function signsOf({ applications }: Pick<Applicant, 'applications'>): Signs {
  const shown = new Map<string, Sign>();
  const unknown = new Map<string, Sign>();
  for (const sign of applications.flatMap(({ signs }) => signs)) {
    const into = sign.answer === 'yes' ? shown : unknown;
    const earlier = into.get(sign.indicator.id);
    into.set(sign.indicator.id, earlier === undefined ? sign : joined(earlier, sign));
  }
  return {
    shown: [...shown.values()].sort(
      ({ indicator: a }, { indicator: b }) =>
        Number(b.standsAlone) - Number(a.standsAlone) ||
        WEIGHT[a.severity] - WEIGHT[b.severity] ||
        (a.title < b.title ? -1 : 1),
    ),
    unknown: [...unknown.values()].filter(({ indicator }) => !shown.has(indicator.id)),
  };
}

function joined(one: Sign, other: Sign): Sign {
  const seen = new Set(one.evidence.map(placeOf));
  return {
    ...one,
    evidence: [...one.evidence, ...other.evidence.filter((evidence) => !seen.has(placeOf(evidence)))],
    missing: [...new Set([...one.missing, ...other.missing])],
  };
}

const placeOf = ({ record, field, raw }: Sign['evidence'][number]): string => JSON.stringify([record, field, raw]);
