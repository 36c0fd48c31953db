import { candidatesAmong } from '../../../evidence/candidates-among.ts';
import { joiningBrokerInWords } from '../../../evidence/joining-broker-in-words.ts';
import type { Link, Ring } from '../../../evidence/link.ts';
import { strongestFirst } from '../../../evidence/link-between.ts';
import { model } from '../../../evidence/model.ts';
import type { RingStep } from '../../../evidence/ring-lineage.ts';
import { ringSummary } from '../../../evidence/ring-summary.ts';
import type { World } from '../../../evidence/world.ts';
import { rounded } from '../../link-row.ts';
import { idOfKey } from '../../party-key.ts';
import { type FlagDraft, flagId } from '../draft.ts';
import type { FlagEvidence } from '../flag.ts';
import type { RingsFound } from '../run/rings-found.ts';
import type { FlagSettings } from '../settings.ts';
import { attributesOf, evidenceOf, innocentOf, isMuchMore, sharedInWords, stands } from './new-link.ts';

/** Parties that a flag about rings names. */
const NAMED = 50;

/** What happened to rings that were known: somebody came to one, or several are one. A new ring is flagged by its links. */
export function ringFlags(steps: readonly RingStep[], found: RingsFound, settings: FlagSettings): FlagDraft[] {
  const ringOf = new Map(found.rings.map((ring) => [ring.parties[0], ring]));
  const partiesBefore = new Map(
    steps.flatMap((step) => (step.parties === undefined ? [[step.id, step.lost] as const] : [])),
  );
  return steps.flatMap((step) => {
    const ring = ringOf.get(step.parties?.[0]);
    if (ring === undefined || !isGoingOn(step)) return [];
    const now = { ring, world: found.world };
    const merged = new Set(step.parents.flatMap((id) => partiesBefore.get(id) ?? []));
    const came = step.gained.filter((party) => !merged.has(party));
    return [
      ...(settings.rules.includes('new_member') ? came.map((party) => newMember(party, step, now, settings)) : []),
      ...(settings.rules.includes('rings_merged') && step.kind === 'merged' ? [ringsMerged(step, now)] : []),
    ];
  });
}

const isGoingOn = ({ kind }: RingStep): boolean => kind === 'grew' || kind === 'changed' || kind === 'merged';

function newMember(
  party: string,
  step: RingStep,
  { ring, world }: { readonly ring: Ring; readonly world: World },
  { minBits }: FlagSettings,
): FlagDraft {
  const links = ring.links.filter(({ a, b }) => a === party || b === party).toSorted(strongestFirst);
  const [link] = links;
  const reasons = link?.reasons.filter(stands) ?? [];
  const other = link === undefined ? '' : idOfKey(link.a === party ? link.b : link.a);
  return {
    id: flagId('new_member', [party], step.id),
    rule: 'new_member',
    about: step.id,
    subjects: [party],
    attributes: [...new Set(reasons.flatMap(attributesOf))].sort(),
    ring: step.id,
    bits: rounded(link?.bits ?? 0),
    severity: link !== undefined && isMuchMore(link.bits, minBits) ? 'high' : 'medium',
    summary: `${idOfKey(party)} has come to a known ring, now of ${ring.parties.length} parties: it shares ${sharedInWords(reasons)} with ${other}${linkedToMore(links)}.`,
    innocent: innocentOf(reasons),
    evidence: [
      ...(link === undefined ? [] : reasons.map((reason) => evidenceOf(reason, link, world))),
      ringEvidence(step, ring),
    ],
    model: model.version,
  };
}

const linkedToMore = (links: readonly Link[]): string =>
  links.length <= 1 ? '' : `, and is linked to ${links.length - 1} more of them`;

function ringsMerged(step: RingStep, { ring, world }: { readonly ring: Ring; readonly world: World }): FlagDraft {
  const parents = [...step.parents].sort();
  const about = `${step.id} ${parents.join(' ')}`;
  const gained = new Set(step.gained);
  const joining = ring.links.filter(({ a, b }) => gained.has(a) !== gained.has(b)).toSorted(strongestFirst);
  const [link] = joining;
  const reasons = link?.reasons.filter(stands) ?? [];
  return {
    id: flagId('rings_merged', [], about),
    rule: 'rings_merged',
    about,
    subjects: ring.parties.slice(0, NAMED),
    attributes: [...new Set(reasons.flatMap(attributesOf))].sort(),
    ring: step.id,
    bits: rounded(link?.bits ?? 0),
    severity: 'high',
    summary: `${parents.length + 1} known rings are one of ${ring.parties.length} parties now: ${link === undefined ? becauseOf(ring) : `${idOfKey(link.a)} and ${idOfKey(link.b)} share ${sharedInWords(reasons)}`}.`,
    innocent: innocentOf(reasons) || JOINED_INNOCENTLY,
    evidence: [
      ...(link === undefined ? joiningEvidence(ring, world) : reasons.map((reason) => evidenceOf(reason, link, world))),
      ringEvidence(step, ring),
    ],
    model: model.version,
  };
}

/** What made one ring of several that no link joins. */
const becauseOf = ({ joinedBy }: Ring): string =>
  joinedBy.length === 0 ? 'their parties were joined' : joinedBy.map(joiningBrokerInWords).join(', and ');

const JOINED_INNOCENTLY =
  'A person whose applications were in both may have been found to be one, or several operators may send candidates through one agency that does not know.';

function joiningEvidence({ joinedBy, parties }: Ring, world: World): FlagEvidence[] {
  const among = candidatesAmong(parties, world);
  return joinedBy.map((one) => ({
    kind: 'broker',
    key: one.broker,
    shown: world.brokers.get(one.broker)?.name ?? idOfKey(one.broker),
    explanation: `${one.parts.flat().length} of its ${one.candidates} candidates are in the ring, in ${one.parts.length} groups that share too little else to be one ring.`,
    bits: null,
    records: [...(among.get(one.broker)?.applications ?? [])].sort().slice(0, NAMED).map(idOfKey),
  }));
}

const ringEvidence = (step: RingStep, ring: Ring): FlagEvidence => ({
  kind: 'ring',
  key: step.id,
  shown: step.id,
  explanation: ringSummary(ring),
  bits: rounded(ring.bits),
  records: ring.applications.slice(0, NAMED).map(idOfKey),
});
