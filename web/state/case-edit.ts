import type { CaseStatus } from './operations.generated.ts';

/** What a person changes of a case. */
export interface CaseFacts {
  readonly title: string;
  readonly owner: string;
  readonly status: CaseStatus;
}

export type CaseField = keyof CaseFacts;
const fields = ['title', 'owner', 'status'] as const satisfies readonly CaseField[];

/** One thing that somebody else changed while a person was at it. */
export interface Meanwhile {
  readonly field: CaseField;
  readonly seen: string;
  readonly now: string;
  /** What the person wants instead; undefined where they left it alone. */
  readonly mine: string | undefined;
}

/** What a person changed, and nothing else: what they left alone stays as somebody else may have made it meanwhile. */
export function changedFacts(seen: CaseFacts, mine: CaseFacts): Partial<CaseFacts> {
  return Object.fromEntries(fields.flatMap((field) => (same(seen, mine, field) ? [] : [[field, mine[field].trim()]])));
}

/** What became otherwise since a person saw it, beside what they want. */
export function meanwhile(seen: CaseFacts, now: CaseFacts, mine: CaseFacts): Meanwhile[] {
  return fields.flatMap((field) =>
    same(seen, now, field)
      ? []
      : [
          {
            field,
            seen: seen[field],
            now: now[field],
            mine: same(seen, mine, field) || same(now, mine, field) ? undefined : mine[field].trim(),
          },
        ],
  );
}

/** What a person wants, on top of what stands now. */
export function onTop(seen: CaseFacts, now: CaseFacts, mine: CaseFacts): CaseFacts {
  return { ...now, ...changedFacts(seen, mine) };
}

const same = (one: CaseFacts, other: CaseFacts, field: CaseField): boolean => one[field].trim() === other[field].trim();
