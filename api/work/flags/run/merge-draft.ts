import type { FlagDraft } from '../draft.ts';
import type { Flag } from '../flag.ts';

/** What the job makes of a flag. */
export interface FlagChange {
  readonly flag: Flag;
  /** `drift`: it says the same, with other numbers; nobody has to be told. */
  readonly kind: 'new' | 'changed' | 'withdrawn' | 'drift';
}

/** The instant of a run, and what becomes of what it finds for the first time. */
export interface Finding {
  readonly at: string;
  /** `known` for what was there when the job began. */
  readonly status: 'new' | 'known';
}

/** What was found, put together with what was flagged before; undefined where nothing changes. */
export function mergeDraft(
  draft: FlagDraft,
  stored: Flag | undefined,
  { at, status }: Finding,
): FlagChange | undefined {
  if (stored === undefined)
    return { flag: { ...draft, status, firstSeenAt: at, lastChangedAt: at, version: 1 }, kind: 'new' };
  const returned = stored.status === 'withdrawn';
  if (!returned && contentOf(stored) === contentOf(draft)) return undefined;
  const told = returned || isOther(draft, stored);
  const flag = { ...stored, ...draft, version: stored.version + 1 };
  if (draft.ring === undefined) delete flag.ring;
  if (!told) return { flag, kind: 'drift' };
  // What was known and is something else now, or is there again, is for a person; what a person decided is hers to reopen.
  const next = returned || stored.status === 'known' ? status : stored.status;
  return { flag: { ...flag, status: next, lastChangedAt: at }, kind: 'changed' };
}

/** A flag whose evidence is gone; undefined where that was said already, and where a person has explained it. */
export const withdraw = (stored: Flag, at: string): FlagChange | undefined =>
  stored.status === 'withdrawn' || stored.status === 'explained'
    ? undefined
    : {
        flag: { ...stored, status: 'withdrawn', lastChangedAt: at, version: stored.version + 1 },
        kind: 'withdrawn',
      };

/** Whether what is found now is news to who knows the flag as it stands. */
const isOther = (draft: FlagDraft, stored: Flag): boolean =>
  draft.severity !== stored.severity ||
  draft.attributes.join('\n') !== stored.attributes.join('\n') ||
  (draft.rule === 'indicator' && shownIn(draft) !== shownIn(stored));

const shownIn = ({ evidence }: Pick<Flag, 'evidence'>): string => evidence.map(({ shown }) => shown).join('\n');

/** Whether two say the same, field by field. */
export const contentOf = (flag: FlagDraft): string =>
  JSON.stringify([
    flag.subjects,
    flag.attributes,
    flag.ring ?? null,
    flag.bits,
    flag.severity,
    flag.summary,
    flag.innocent,
    flag.model,
    flag.evidence.map(({ kind, key, shown, explanation, bits, records }) => [
      kind,
      key,
      shown,
      explanation,
      bits,
      records,
    ]),
  ]);
