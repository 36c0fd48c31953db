import { compareText } from '../../../evidence/compare-text.ts';
import type { Runner } from '../../../graph/store.ts';
import { type FlagDraft, flagId, isStateRule } from '../draft.ts';
import type { Flag, FlagRule } from '../flag.ts';
import { flagKey } from '../flag-node.ts';
import { readFlags } from '../read-flags.ts';
import type { FlagSettings } from '../settings.ts';
import type { Look } from './look.ts';
import { type Finding, type FlagChange, mergeDraft, withdraw } from './merge-draft.ts';

/** Something that a look says of a flag: it stands, it happened, or it is not found any more. */
export interface Decision {
  readonly id: string;
  readonly rule: FlagRule;
  readonly subjects: readonly string[];
  /** Undefined where it was not found any more. */
  readonly draft: FlagDraft | undefined;
}

export function decisionOf(draft: FlagDraft): Decision {
  const { id, rule, subjects } = draft;
  return { id, rule, subjects, draft };
}

/** What a look changes, by what is stored now: few, of very many that are as they were. */
export async function decisionsOf(
  store: Runner,
  look: Look,
  settings: FlagSettings,
  finding: Finding,
): Promise<readonly Decision[]> {
  const stored = new Map(await look.stored());
  const happened = look.happened.flatMap((draft) => [draft.id, ...biggerOf(draft, settings)]);
  for (const flag of await readFlags(store, [...new Set(happened)].map(flagKey))) stored.set(flag.id, flag);
  const decisions: Decision[] = [];
  for (const draft of look.standing.values()) {
    if (mergeDraft(draft, stored.get(draft.id), finding) !== undefined) decisions.push(decisionOf(draft));
  }
  for (const draft of largestOf(look.happened)) {
    const known = [draft.id, ...biggerOf(draft, settings)].some((id) => stored.has(id));
    if (!known) decisions.push(decisionOf(draft));
  }
  for (const flag of stored.values()) {
    const gone = isStateRule(flag.rule) && !look.standing.has(flag.id) && look.lookedFor(flag);
    if (gone && withdraw(flag, finding.at) !== undefined) decisions.push({ ...decisionOf(flag), draft: undefined });
  }
  return decisions.sort((x, y) => compareText(x.id, y.id));
}

/** What these decisions make of the flags as they stand, within the transaction that writes them. */
export async function changesOf(
  writer: Runner,
  decisions: readonly Decision[],
  finding: Finding,
): Promise<readonly FlagChange[]> {
  const flags = await readFlags(
    writer,
    decisions.map(({ id }) => flagKey(id)),
  );
  const stored = new Map<string, Flag>(flags.map((flag) => [flag.id, flag]));
  return decisions.flatMap(({ id, draft }) => {
    const flag = stored.get(id);
    if (draft === undefined) return (flag && withdraw(flag, finding.at)) ?? [];
    if (flag !== undefined && !isStateRule(draft.rule)) return [];
    return mergeDraft(draft, flag, finding) ?? [];
  });
}

const sizeOf = ({ about }: FlagDraft): number => Number(about.slice(about.lastIndexOf(' ') + 1));

/** Ids that a value’s flags of greater sizes have: it has been there. */
const biggerOf = (draft: FlagDraft, { hubSizes }: FlagSettings): string[] =>
  draft.rule === 'hub_grew'
    ? hubSizes
        .filter((size) => size > sizeOf(draft))
        .map((size) => flagId('hub_grew', [], `${draft.attributes[0] ?? ''} ${size}`))
    : [];

/** Of a value that has crossed several sizes at once only the greatest is news; of one finding in several ways the strongest. */
function largestOf(happened: readonly FlagDraft[]): readonly FlagDraft[] {
  const largest = new Map<string, FlagDraft>();
  for (const draft of happened) {
    const key = draft.rule === 'hub_grew' ? `hub_grew ${draft.attributes[0] ?? ''}` : draft.id;
    const other = largest.get(key);
    const more = draft.rule === 'hub_grew' ? sizeOf : ({ bits }: FlagDraft) => bits;
    const isMore = other === undefined || more(other) < more(draft);
    if (isMore || (more(other) === more(draft) && draft.summary < other.summary)) largest.set(key, draft);
  }
  return [...largest.values()];
}
