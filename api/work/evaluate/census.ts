import type { SharedKind, Truth } from '../../../seed/record.ts';

/** One person, one invented persona or one broker of a world whose truth is known. */
export interface Member {
  readonly id: string;
  readonly role: Truth['role'];
  readonly shape: string;
  /** Who is behind it, for personas and fronts. */
  readonly operator: string | undefined;
  /** Kinds of the operator's (or the group's) values that any of its records shows. Without any there is nothing to find. */
  readonly carries: readonly SharedKind[];
  /** With whom it shares; nobody's of those who share with nobody. */
  readonly group: string | undefined;
  readonly names: string | undefined;
  readonly nameForm: string | undefined;
}

/** Everyone in a world, by the truth about it. */
export interface Census {
  readonly members: ReadonlyMap<string, Member>;
  /** Member id by record key. */
  readonly memberOf: ReadonlyMap<string, string>;
}

/** Gathers records into those who stand behind them: a persona or person is one member, however often they applied. */
export function censusOf(truths: Iterable<Truth>): Census {
  const members = new Map<string, Member>();
  const memberOf = new Map<string, string>();
  for (const truth of truths) {
    const id = truth.person ?? truth.record;
    memberOf.set(truth.record, id);
    const known = members.get(id);
    members.set(id, {
      id,
      role: truth.role,
      shape: truth.shape,
      operator: truth.operator,
      carries: [...new Set([...(known?.carries ?? []), ...truth.carries])],
      group: truth.group,
      names: truth.names,
      nameForm: truth.nameForm,
    });
  }
  return { members, memberOf };
}

/** Whether somebody did nothing wrong: applicants, true owners of taken identities and honest brokers. */
export const isInnocent = ({ role }: Member): boolean => role !== 'operator' && role !== 'front' && role !== 'grey';

/**
 * Members to find, by operator: personas of which a record shows a kind of the operator's values that another persona of the same
 * operator shows too. Where one shows the account and the other the machine, there is nothing to tell them by.
 */
export function findableOperators(census: Census): Map<string, Member[]> {
  const showing = new Map<string, Member[]>();
  for (const member of census.members.values()) {
    if (member.role !== 'operator' || member.operator === undefined || member.carries.length === 0) continue;
    const others = showing.get(member.operator);
    if (others === undefined) showing.set(member.operator, [member]);
    else others.push(member);
  }
  const findable = new Map<string, Member[]>();
  for (const [operator, members] of showing) {
    const kinds = members.flatMap(({ carries }) => carries);
    const shared = new Set(kinds.filter((kind, index) => kinds.indexOf(kind) !== index));
    const found = members.filter(({ carries }) => carries.some((kind) => shared.has(kind)));
    if (found.length > 0) findable.set(operator, found);
  }
  return findable;
}
