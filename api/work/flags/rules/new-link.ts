import type { Link, Reason } from '../../../evidence/link.ts';
import { model } from '../../../evidence/model.ts';
import { KIND_NAMES } from '../../../evidence/why-not.ts';
import type { World } from '../../../evidence/world.ts';
import { rounded } from '../../link-row.ts';
import { idOfKey } from '../../party-key.ts';
import { type FlagDraft, flagId } from '../draft.ts';
import type { FlagEvidence } from '../flag.ts';
import type { FlagSettings } from '../settings.ts';
import { INNOCENT } from './innocent.ts';

/** Whether a link is ten times as telling as one at the threshold. */
export const isMuchMore = (bits: number, threshold: number): boolean => bits >= threshold + Math.log2(10);

/** Two parties who claim to be different people share more than the threshold; undefined where they do not. */
export function newLink(link: Link, world: World, { minBits }: FlagSettings): FlagDraft | undefined {
  if (link.conflict !== 'yes' || link.bits < minBits) return undefined;
  const subjects = [link.a, link.b];
  const standing = link.reasons.filter(stands);
  const listed = standing.some(({ attribute }) => isListed(attribute, world));
  return {
    id: flagId('new_link', subjects, ''),
    rule: 'new_link',
    about: '',
    subjects,
    attributes: [...new Set(standing.flatMap(attributesOf))].sort(),
    bits: rounded(link.bits),
    severity: listed || isMuchMore(link.bits, minBits) ? 'high' : 'medium',
    summary: `${idOfKey(link.a)} and ${idOfKey(link.b)} share ${sharedInWords(standing)}. ${link.conflictBecause}`,
    innocent: innocentOf(standing),
    evidence: standing.map((reason) => evidenceOf(reason, link, world)),
    model: model.version,
  };
}

/** Whether a reason counts, by itself or as part of a stronger one. */
export const stands = (reason: Reason): boolean =>
  reason.setAside === undefined && (reason.bits > 0 || reason.countedWith !== undefined);

/** The values behind a reason: one, or those of similar ones that either party holds. */
export const attributesOf = ({ attribute, similar }: Reason): readonly string[] =>
  similar === undefined ? [attribute] : [...similar.a, ...similar.b];

export const innocentOf = (reasons: readonly Reason[]): string =>
  [...new Set(reasons.map(({ kind }) => INNOCENT[kind]))].join(' ');

/** One reason as a flag cites it. Says nothing of how many others hold the value: that changes without this pair. */
export function evidenceOf(reason: Reason, { a, b }: Pick<Link, 'a' | 'b'>, world: World): FlagEvidence {
  const holders = new Set([...(world.parties.get(a) ?? []), ...(world.parties.get(b) ?? [])]);
  const values = reason.similar === undefined ? [reason.attribute] : attributesOf(reason);
  const records = values.flatMap((key) => holdersOf(key, reason, world).filter((holder) => holders.has(holder)));
  const counted = reason.countedWith === undefined ? '' : ' It comes with a stronger reason and counts no more.';
  return {
    kind: reason.kind,
    key: reason.attribute,
    shown: reason.value,
    explanation: `Both give ${withArticle(KIND_NAMES[reason.kind])}.${counted}`,
    bits: rounded(reason.bits),
    records: [...new Set(records.map(idOfKey))].sort(),
  };
}

function holdersOf(key: string, reason: Reason, world: World): readonly string[] {
  const value = world.values.get(reason.attribute);
  if (reason.similar === undefined) return value?.holdings.map(({ holder }) => holder) ?? [];
  return [...(value?.similar?.find((one) => one.key === key)?.holders ?? [])];
}

const isListed = (attribute: string, world: World): boolean =>
  (world.listed.get(attribute) ?? []).some(({ meaning }) => meaning === 'operator');

/** “a bank account, two devices and a phone”. */
export function sharedInWords(reasons: readonly Reason[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of reasons) counts.set(KIND_NAMES[kind], (counts.get(KIND_NAMES[kind]) ?? 0) + 1);
  const parts = [...counts].map(([name, count]) => (count === 1 ? withArticle(name) : `${count} ${plural(name)}`));
  const last = parts.pop() ?? 'nothing';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

export const withArticle = (name: string): string => (/^(?:e-|a|o|IP)/.test(name) ? `an ${name}` : `a ${name}`);

const plural = (name: string): string => (name.endsWith('address') ? `${name}es` : `${name}s`);
