import { compareText } from '../../evidence/compare-text.ts';
import { kindOfValues } from '../../evidence/evidence-kind.ts';
import { model } from '../../evidence/model.ts';
import { profileOf } from '../../evidence/value-profile.ts';
import type { HeldValue, World } from '../../evidence/world.ts';
import { type AttributeKind, attributeKinds } from '../../graph/attribute-kind.ts';
import type { Omission, SharedOrder } from './network.ts';

/** How the surroundings of a node are picked. */
export interface Growth {
  /** Only attributes of these kinds; all unless given. */
  readonly kinds?: readonly AttributeKind[] | undefined;
  readonly shared: SharedOrder;
  /** Nodes there may be in all. */
  readonly room: number;
}

/** What stands around some parties: more nodes for a set of them, and what found no room. */
export interface Grown {
  /** Keys of parties and attributes, those given first. */
  readonly nodes: ReadonlySet<string>;
  readonly omitted: readonly Omission[];
}

/**
 * Adds to some nodes the values that their parties share with somebody, and who else holds these, the most telling
 * first: kinds that only support others come last. A value's holders come in together or are counted as left out.
 */
export function growAround(
  parties: readonly string[],
  given: ReadonlySet<string>,
  world: World,
  growth: Growth,
): Grown {
  const nodes = new Set(given);
  const values = sharedValuesOf(parties, world, growth);
  const left = new Map<string, Omission>();
  const leave = (node: string, kind: AttributeKind | null, count: number) => {
    const id = `${node}\n${kind ?? ''}`;
    left.set(id, { node, kind, count: count + (left.get(id)?.count ?? 0) });
  };
  for (const { value, holders } of values) {
    if (!nodes.has(value.key) && nodes.size >= growth.room) {
      for (const party of holders) leave(party, kindOfValues(value.kind), 1);
      continue;
    }
    nodes.add(value.key);
    if (value.hub) continue;
    const others = [...profileOf(value, world).parties.keys()].filter((party) => !nodes.has(party));
    const fitting = others.slice(0, Math.max(0, growth.room - nodes.size));
    for (const party of fitting) nodes.add(party);
    if (fitting.length < others.length) leave(value.key, null, others.length - fitting.length);
  }
  return { nodes, omitted: [...left.values()].sort(byNode) };
}

interface SharedBy {
  readonly value: HeldValue;
  /** Those among the parties in question that hold it. */
  readonly holders: readonly string[];
}

/** The values that any of some parties shares with somebody, in the order in which they are to be shown. */
export function sharedValuesOf(
  parties: readonly string[],
  world: World,
  { kinds, shared }: Pick<Growth, 'kinds' | 'shared'>,
): SharedBy[] {
  const holders = new Map<string, string[]>();
  for (const party of parties) {
    for (const key of world.held.get(party) ?? []) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [party]);
      else known.push(party);
    }
  }
  const found = [...holders].flatMap(([key, itsHolders]) => {
    const value = world.values.get(key);
    const wanted = value !== undefined && (kinds === undefined || kinds.includes(kindOfValues(value.kind)));
    return wanted ? [{ value, holders: itsHolders }] : [];
  });
  const supports = ({ kind }: HeldValue) => (model.supporting.includes(kind) ? 1 : 0);
  const sign = shared === 'MOST' ? -1 : 1;
  return found.sort(
    ({ value: x }, { value: y }) =>
      Number(x.hub) - Number(y.hub) ||
      supports(x) - supports(y) ||
      sign * (x.parties - y.parties) ||
      compareText(x.key, y.key),
  );
}

const place = (kind: AttributeKind | null): number => (kind === null ? -1 : attributeKinds.indexOf(kind));

const byNode = (x: Omission, y: Omission): number => compareText(x.node, y.node) || place(x.kind) - place(y.kind);
