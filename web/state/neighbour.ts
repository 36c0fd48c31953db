import { formatBits, plural } from './format.ts';
import { asNodeKind, isParty, KINDS } from './kind.ts';
import { type NetworkModel, omittedAt, strongestAt, type VisibleNetwork } from './network-model.ts';
import type { Point } from './place-around.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const headings: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The neighbour that an arrow key leads to: within 60 degrees of its direction, the straightest and nearest first. */
export function neighbourToward(
  network: VisibleNetwork,
  places: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string | undefined {
  const start = places.get(from);
  if (start === undefined) return undefined;
  const heading = headings[direction];
  let best: { readonly key: string; readonly cost: number } | undefined;
  for (const key of network.neighbours.get(from) ?? []) {
    const place = places.get(key);
    if (place === undefined) continue;
    const dx = place.x - start.x;
    const dy = place.y - start.y;
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const along = (dx * heading.x + dy * heading.y) / distance;
    if (along < 0.5) continue;
    const cost = distance * (2 - along);
    if (best === undefined || cost < best.cost) best = { key, cost };
  }
  return best?.key;
}

/** The node before or after this one, in the order of the table. */
export function nodeBeside(network: VisibleNetwork, from: string | undefined, by: 1 | -1): string | undefined {
  const keys = [...network.nodes.keys()];
  if (keys.length === 0) return undefined;
  const at = from === undefined ? -1 : keys.indexOf(from);
  if (at < 0) return by === 1 ? keys[0] : keys.at(-1);
  return keys[(at + by + keys.length) % keys.length];
}

/** What a screen reader says of a node when it takes the focus. */
export function describeNode(model: NetworkModel, network: VisibleNetwork, key: string): string {
  const node = network.nodes.get(key);
  if (node === undefined) return '';
  const words = [`${KINDS[asNodeKind(node.kind)].one} ${node.label}`];
  words.push(
    isParty(node.kind)
      ? plural(node.count, 'application', 'applications')
      : `held by ${plural(node.count, 'party', 'parties')}`,
  );
  if (node.hub) words.push('a hub, its holders are not drawn');
  words.push(`${plural(network.neighbours.get(key)?.length ?? 0, 'neighbour', 'neighbours')} in view`);
  const left = omittedAt(model, key);
  if (left > 0) words.push(`${plural(left, 'more', 'more')} left out`);
  const strongest = strongestAt(network, key);
  if (strongest !== undefined) words.push(`strongest link ${formatBits(strongest)} bits`);
  if (model.pinned.has(key)) words.push('pinned');
  const folded = network.folded.get(key);
  if (folded !== undefined) words.push(`collapsed, ${folded} folded away`);
  return `${words.join(', ')}.`;
}
