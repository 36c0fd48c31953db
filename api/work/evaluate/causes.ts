import type { Link, Ring } from '../../evidence/link.ts';
import { assessPair } from '../../evidence/link-between.ts';
import type { Model } from '../../evidence/model.ts';
import { whyNot } from '../../evidence/why-not.ts';
import type { World } from '../../evidence/world.ts';
import type { Census } from './census.ts';
import { isConnected, largestConnected } from './connected.ts';
import type { Crosswalk } from './found-rings.ts';
import type { JudgedRing } from './judge-rings.ts';
import { ENOUGH, type OperatorResult } from './ring-recall.ts';

/** Why an operator was missed or a ring is wrong: a short cause to count by, and what to look at. */
export interface Case {
  readonly what: string;
  readonly shape: string;
  readonly cause: string;
  readonly details: readonly string[];
}

/** How many members of an operator are compared with one another: enough to see why, and never quadratic at the largest. */
const COMPARED = 14;
const DETAILS = 4;

/** What the causes of one world are told from. */
export interface Scene {
  readonly world: World;
  readonly model: Model;
  readonly census: Census;
  readonly crosswalk: Crosswalk;
  readonly judged: readonly JudgedRing[];
}

/** Why no ring that is right holds half of an operator's members. */
export function missed(result: OperatorResult, scene: Scene): Case {
  const base = { what: result.operator, shape: result.shape };
  const wanted = new Set(result.members);
  const touching = scene.judged
    .map((ring) => ({ ring, share: ring.members.filter((id) => wanted.has(id)).length / wanted.size }))
    .filter(({ share }) => share > 0);
  const impure = touching.find(({ ring, share }) => ring.verdict === 'wrong' && share >= ENOUGH);
  if (impure !== undefined) {
    const details = [`${impure.ring.members.length} members: ${shapesOf(impure.ring.members, scene.census)}`];
    return { ...base, cause: 'in a ring with others', details };
  }
  const links = strongestLinks(result.members, scene);
  const connected = largestConnected(result.members, scene.world, scene.crosswalk, scene.model.supporting);
  const causes = links.map(({ member, link }) => weakness(member, link, scene));
  const cause = mostCommon(causes.filter((one) => one !== LINKED)) ?? 'linked in parts';
  const rings = touching.filter(({ ring }) => ring.verdict === 'right');
  const inRings = rings.reduce((sum, { share }) => sum + share, 0);
  const details = links.flatMap(({ link }, index) =>
    causes[index] === LINKED || link === undefined ? [] : [inDetail(link, scene.model)],
  );
  return {
    ...base,
    cause: !isConnected(connected, result.members)
      ? `${APART}: ${cause}`
      : inRings >= ENOUGH
        ? `split: ${cause}`
        : cause,
    details: [
      `${wanted.size} members to find, ${connected} held together by equal values, ${Math.round(inRings * wanted.size)} in ${rings.length} rings of its own`,
      ...[...new Set(details)].slice(0, DETAILS),
    ],
  };
}

/** What brought people together who are no operator's. */
export function falselyHeld(judged: JudgedRing, ring: Ring, { census }: Scene): Case {
  const kinds = new Map<string, number>();
  for (const { reasons } of ring.links) {
    for (const { kind, bits } of reasons) if (bits > 0) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const [first = '', second] = [...kinds.entries()].sort((x, y) => y[1] - x[1]).map(([kind]) => kind);
  const shapes = shapesOf(judged.members, census);
  return {
    what: judged.id,
    shape: shapes,
    cause: `${second === undefined ? first : `${first}, ${second}`}: ${shapes.replace(/^\d+ /, '').replace(/, .*/, ' and others')}`,
    details: [
      `${judged.members.length} members, ${judged.bits.toFixed(1)} bits, ${Math.round(judged.purity * 100)} % one operator’s`,
      ...ring.links.slice(0, DETAILS).map((link) => inWords(link)),
    ],
  };
}

const LINKED = 'linked';
const APART = 'no half is held together by equal values';

/** The strongest link of each member to another of the same operator; undefined where they share no equal value. */
function strongestLinks(members: readonly string[], { world, model, crosswalk }: Scene) {
  const some = members.slice(0, COMPARED).map((member) => ({ member, parties: crosswalk.partiesOf.get(member) ?? [] }));
  return some.map(({ member, parties }) => {
    const links = some.flatMap((other) =>
      other.member === member
        ? []
        : parties.flatMap((a) =>
            other.parties.flatMap((b) => {
              const link = a === b ? undefined : assessPair(a, b, world, model);
              return link === undefined || link.reasons.length === 0 ? [] : [link];
            }),
          ),
    );
    const rank = (link: Link) => (link.conflict === 'yes' ? 1000 : 0) + link.bits + link.bitsIfNothingSetAside / 1000;
    return { member, link: links.sort((x, y) => rank(y) - rank(x))[0] };
  });
}

function weakness(id: string, link: Link | undefined, { census }: Scene): string {
  if (link === undefined) return `nothing equal is shared (${census.members.get(id)?.carries.join(', ')})`;
  if (link.conflict !== 'yes') return 'taken for one person';
  if (!link.weak) return LINKED;
  const standing = link.reasons.filter(({ bits }) => bits > 0);
  if (standing.length > 0) return `too weak: ${standing.map(({ kind }) => kind).join(' + ')}`;
  const aside = link.reasons.find(({ setAside }) => setAside !== undefined);
  return aside?.setAside === undefined
    ? `never alone: ${link.reasons[0]?.kind}`
    : `set aside: ${aside.setAside.reason}`;
}

function inDetail(link: Link, model: Model): string {
  return [inWords(link), ...whyNot(link, model)].join(' ');
}

function inWords(link: Link): string {
  const reasons = link.reasons.map(
    ({ kind, sharedBy, bits, setAside }) =>
      `${kind} (${sharedBy} parties) ${setAside === undefined ? bits.toFixed(1) : setAside.reason}`,
  );
  return `${link.a} and ${link.b}: ${link.bits.toFixed(1)} bits, ${reasons.join(', ')}.`;
}

function shapesOf(members: readonly string[], census: Census): string {
  const counts = new Map<string, number>();
  for (const id of members) {
    const { role = '', shape = '' } = census.members.get(id) ?? {};
    const word =
      role === 'operator' || role === 'innocent' ? `${shape}${role === 'operator' ? ' personas' : ''}` : role;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.entries()]
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .map(([shape, count]) => `${count} ${shape}`)
    .join(', ');
}

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.entries()].sort((x, y) => y[1] - x[1])[0]?.[0];
}
