import type { Link, Ring } from '../../evidence/link.ts';
import { linksFrom, strongestFirst } from '../../evidence/link-between.ts';
import { model } from '../../evidence/model.ts';
import { ringSummary } from '../../evidence/ring-summary.ts';
import { ringsOfWorld } from '../../evidence/rings.ts';
import type { World } from '../../evidence/world.ts';
import type { Reader } from '../../graph/store.ts';
import { idOfKey } from '../party-key.ts';
import { type WhyRow, whyRow } from '../why.ts';
import { type Census, isInnocent, type Member } from './census.ts';
import { type Crosswalk, crosswalk, foundRing } from './found-rings.ts';
import { judgeRings } from './judge-rings.ts';

/** A pair of a world whose truth is known, with what `why` says of it. */
export interface WorkedExample {
  /** Shape of the operator, or what sets apart what innocents share. */
  readonly about: string;
  /** What the truth is, in a sentence. */
  readonly truth: string;
  /** The summary of the ring that the pair is of, if any. */
  readonly ring: string | undefined;
  readonly why: WhyRow;
}

export interface WorkedExamples {
  /** Of each shape of operator the strongest right ring, by the link of most reasons; strongest first. */
  readonly found: readonly WorkedExample[];
  /** For each reason to set something aside the two innocents who would be linked most strongly without it. */
  readonly leftAlone: readonly WorkedExample[];
}

/** Examples of an open store, of those kinds that a reader has not seen yet. */
export async function workedExamples(
  store: Reader,
  world: World,
  census: Census,
  seen: ReadonlySet<string>,
): Promise<WorkedExamples> {
  const found: WorkedExample[] = [];
  for (const { about, truth, ring, link } of foundRings(world, census)) {
    if (seen.has(about) || found.some((one) => one.about === about)) continue;
    found.push({ about, truth, ring: ringSummary(ring), why: await whyOf(store, link) });
  }
  const leftAlone: WorkedExample[] = [];
  for (const { about, truth, link } of pairsLeftAlone(world, census, crosswalk(world, census))) {
    if (!seen.has(about)) leftAlone.push({ about, truth, ring: undefined, why: await whyOf(store, link) });
  }
  return { found, leftAlone };
}

const whyOf = (store: Reader, { a, b }: Link): Promise<WhyRow> => whyRow(store, idOfKey(a), idOfKey(b));

function foundRings(world: World, census: Census) {
  const rings = ringsOfWorld(world);
  const judged = judgeRings(
    rings.map((ring) => foundRing(ring, census)),
    census,
  );
  return judged.flatMap(({ verdict, operator, members, purity }, index) => {
    const ring = rings[index];
    const link = ring && tellingLink(ring);
    const shape = [...census.members.values()].find((member) => member.operator === operator)?.shape;
    if (verdict !== 'right' || link === undefined || ring === undefined || shape === undefined) return [];
    const truth = `Of its ${members.length} members ${Math.round(purity * members.length)} are one operator’s.`;
    return [{ about: shape, truth, ring, link }];
  });
}

/** The one that most different things stand for. */
function tellingLink({ links }: Ring): Link | undefined {
  const applicants = links.filter(({ a, b }) => !a.startsWith('broker:') && !b.startsWith('broker:'));
  const reasons = ({ reasons: all }: Link) => all.filter(({ bits }) => bits > 0).length;
  return applicants.toSorted((x, y) => reasons(y) - reasons(x) || strongestFirst(x, y))[0];
}

function pairsLeftAlone(world: World, census: Census, { membersOf }: Crosswalk) {
  const best = new Map<string, { link: Link; member: Member }>();
  for (const party of world.held.keys()) {
    for (const link of linksFrom(party, world, model, party)) {
      if (link.conflict !== 'yes' || !link.weak) continue;
      const sides = [link.a, link.b].map((side) => innocentBehind(side, census, membersOf));
      const reason = link.reasons.find(({ setAside }) => setAside !== undefined)?.setAside?.reason;
      const [member, other] = sides;
      if (member === undefined || other === undefined || member.id === other.id || reason === undefined) continue;
      const known = best.get(reason);
      if (known === undefined || link.bitsIfNothingSetAside > known.link.bitsIfNothingSetAside) {
        best.set(reason, { link, member });
      }
    }
  }
  return [...best]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([about, { link, member }]) => ({ about, truth: `Two innocent people (${member.shape}).`, link }));
}

function innocentBehind(
  party: string,
  census: Census,
  membersOf: ReadonlyMap<string, readonly string[]>,
): Member | undefined {
  if (party.startsWith('broker:')) return undefined;
  const members = (membersOf.get(party) ?? []).flatMap((id) => census.members.get(id) ?? []);
  return members.length > 0 && members.every((member) => isInnocent(member)) ? members[0] : undefined;
}
