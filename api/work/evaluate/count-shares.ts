import { assess } from '../../evidence/combine.ts';
import { type Cell, cellKey } from '../../evidence/likelihoods.ts';
import type { SetAsideReason } from '../../evidence/link.ts';
import { linksFrom } from '../../evidence/link-between.ts';
import type { Model } from '../../evidence/model.ts';
import type { World } from '../../evidence/world.ts';
import { type Census, isInnocent } from './census.ts';
import { crosswalk } from './found-rings.ts';

/** Who shares in which way, over worlds whose truth is known: what the model's likelihoods are counted from. */
export class Shares {
  readonly #people = { operator: 0, innocent: 0 };
  readonly #cells = new Map<string, { operator: Set<string>; innocent: Set<string> }>();

  /**
   * Adds a world: each persona that shares a value with another of its operator, and each innocent that shares one with
   * somebody else, where both claim to be different people and nothing sets the value aside.
   * @param name tells the people of this world from those of others
   */
  add(name: string, world: World, census: Census, model: Model): void {
    const { operators, innocent } = sides(world, census);
    // Everybody, also those who share nothing: a scanned world leaves them out.
    for (const member of census.members.values()) {
      if (member.role === 'operator') this.#people.operator += 1;
      else if (isInnocent(member)) this.#people.innocent += 1;
    }
    for (const party of world.held.keys()) {
      for (const { a, b, conflict, reasons } of linksFrom(party, world, model, party)) {
        const one = operators.get(a) !== undefined && operators.get(a) === operators.get(b);
        const counted = one ? [a, b] : [a, b].filter((key) => innocent.has(key));
        if (conflict !== 'yes' || counted.length === 0) continue;
        const values = reasons.flatMap(({ attribute }) => world.values.get(attribute) ?? []);
        for (const { cell, setAside } of assess(values, { a, b }, world, model)) {
          const open = setAside !== undefined && PUBLIC.includes(setAside.reason);
          if (setAside !== undefined && !open) continue;
          for (const key of open ? publicWays(cell) : ways(cell)) {
            const people = this.#cell(key)[one ? 'operator' : 'innocent'];
            for (const party of counted) people.add(`${name} ${party}`);
          }
        }
      }
    }
  }

  /** The table as the model has it, cells in the order of their keys. */
  table(): Model['counted'] {
    const cells = [...this.#cells].sort(([x], [y]) => (x < y ? -1 : 1));
    return {
      people: { ...this.#people },
      cells: Object.fromEntries(cells.map(([key, { operator, innocent }]) => [key, [operator.size, innocent.size]])),
    };
  }

  #cell(key: string) {
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = { operator: new Set(), innocent: new Set() };
      this.#cells.set(key, cell);
    }
    return cell;
  }
}

/** Parties with the one operator behind them (personas that show something of it), and innocent ones; grey ones are neither. */
function sides(world: World, census: Census) {
  const operators = new Map<string, string>();
  const innocent = new Set<string>();
  for (const [party, ids] of crosswalk(world, census).membersOf) {
    const members = ids.flatMap((id) => census.members.get(id) ?? []);
    const persona = members.find(({ operator, carries }) => operator !== undefined && carries.length > 0);
    if (persona?.operator !== undefined) operators.set(party, persona.operator);
    else if (members.every(({ role }) => role !== 'grey' && role !== 'operator' && role !== 'front'))
      innocent.add(party);
  }
  return { operators, innocent };
}

/** What serves one town: it is set aside only where enough of those who hold it state where they live. */
const PUBLIC: readonly SetAsideReason[] = ['public_computer', 'shared_network', 'mail_drop'];

const publicWays = ({ channel, size }: Cell): string[] =>
  ([size, 'any'] as const).map((many) =>
    cellKey({ channel, constellation: 'public', size: many, corroborated: 'any' }),
  );

/** A cell and the coarser ones that it is part of. */
function ways({ channel, constellation, size, corroborated }: Cell): string[] {
  return ([constellation, 'any'] as const).flatMap((where) =>
    ([size, 'any'] as const).flatMap((many) =>
      ([corroborated, 'any'] as const).map((more) =>
        cellKey({ channel, constellation: where, size: many, corroborated: more }),
      ),
    ),
  );
}
