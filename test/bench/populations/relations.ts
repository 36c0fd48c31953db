import type { Census } from '../../../api/work/evaluate/census.ts';
import { isInnocent } from '../../../api/work/evaluate/census.ts';
import type { Count } from '../../../api/work/evaluate/innocents-in-rings.ts';
import type { JudgedRing } from '../../../api/work/evaluate/judge-rings.ts';
import type { PeerRecord } from './peer-record.ts';
import type { Relations } from './population.ts';

export const RELATIONS = ['household', 'institution', 'employer', 'name'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Whom people of a sample live with, work with and are called like: groups by relation, and of each member. */
export type Related = Readonly<Record<Relation, ReadonlyMap<string, ReadonlySet<string>>>>;

export function relatedPeople(
  census: Census,
  records: readonly PeerRecord[],
  relations: readonly Relations[],
): Related {
  const related = {
    household: new Map<string, Set<string>>(),
    institution: new Map<string, Set<string>>(),
    employer: new Map<string, Set<string>>(),
    name: new Map<string, Set<string>>(),
  };
  const add = (relation: Relation, record: string, group: string) => {
    const member = census.memberOf.get(record);
    if (member === undefined) return;
    const groups = related[relation].get(member);
    if (groups === undefined) related[relation].set(member, new Set([group]));
    else groups.add(group);
  };
  for (const { record, household, institution, employer } of relations) {
    add(institution ? 'institution' : 'household', record, household);
    add('employer', record, employer);
  }
  for (const { record, name } of records) add('name', record, name);
  return related;
}

/** Innocents who have such a relation to somebody else, and how many of them a ring holds together with one of these. */
export function heldByRelation(
  relation: Relation,
  related: Related,
  rings: readonly JudgedRing[],
  census: Census,
): Pick<Count, 'people' | 'inRings'> {
  const groupsOf = related[relation];
  const sizes = new Map<string, number>();
  for (const groups of groupsOf.values()) for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const people = [...census.members.values()].filter(
    (member) => isInnocent(member) && [...(groupsOf.get(member.id) ?? [])].some((group) => (sizes.get(group) ?? 0) > 1),
  );
  const held = new Set<string>();
  for (const { members } of rings) {
    const inRing = new Map<string, number>();
    const groups = members.flatMap((member) => [...(groupsOf.get(member) ?? [])]);
    for (const group of groups) inRing.set(group, (inRing.get(group) ?? 0) + 1);
    for (const member of members) {
      if ([...(groupsOf.get(member) ?? [])].some((group) => (inRing.get(group) ?? 0) > 1)) held.add(member);
    }
  }
  return { people: people.length, inRings: people.filter(({ id }) => held.has(id)).length };
}

/** Why rings of one household are held to be one: how its members write where they live. */
export interface HouseholdRings {
  readonly wrong: number;
  /** Of one household or institution alone. */
  readonly oneHousehold: number;
  /** Of these, where a residence is written in more than one way. */
  readonly writtenOtherwise: number;
  /** Of these, where it is not, and an application leaves it out. */
  readonly leftOut: number;
}

export function householdRings(
  rings: readonly JudgedRing[],
  related: Related,
  census: Census,
  records: readonly PeerRecord[],
): HouseholdRings {
  const homes = new Map<string, { readonly written: Set<string>; leftOut: boolean }>();
  for (const { record, values } of records) {
    const member = census.memberOf.get(record) ?? '';
    const known = homes.get(member) ?? { written: new Set<string>(), leftOut: false };
    homes.set(member, known);
    for (const residence of values.residence ?? []) known.written.add(residence);
    if (values.residence === undefined) known.leftOut = true;
  }
  const houseOf = (member: string) => [...(related.household.get(member) ?? related.institution.get(member) ?? [])][0];
  const wrong = rings.filter(({ verdict }) => verdict === 'wrong');
  const one = wrong.filter(({ members }) => {
    const houses = new Set(members.map(houseOf));
    return houses.size === 1 && !houses.has(undefined);
  });
  const residencesOf = ({ members }: JudgedRing) =>
    new Set(members.flatMap((id) => [...(homes.get(id)?.written ?? [])]));
  const otherwise = one.filter((ring) => residencesOf(ring).size > 1);
  const leftOut = one.filter(
    (ring) => residencesOf(ring).size <= 1 && ring.members.some((id) => homes.get(id)?.leftOut === true),
  );
  return {
    wrong: wrong.length,
    oneHousehold: one.length,
    writtenOtherwise: otherwise.length,
    leftOut: leftOut.length,
  };
}
