import { type NetworkAddress, type Reading, writeNetworkAddress } from './address.ts';
import { isParty } from './kind.ts';
import { mostNodes, type NetworkModel, omittedAt, openNetwork, place } from './network-model.ts';
import type { NetworkPartsFragment } from './operations.generated.ts';
import type { Point } from './place-around.ts';
import { keep, type Selection } from './selection.ts';

/** What a workspace begins with. */
export interface Beginning {
  readonly model: NetworkModel;
  readonly selection: Selection;
  readonly reading: Reading;
  /** Nodes that the address names and the store no longer holds. */
  readonly gone: readonly string[];
  /** How many nodes the address names beyond those that a network can have. */
  readonly beyond: number;
}

/** Brings back what an address says, from what the API answered for it. */
export function restore(address: NetworkAddress, network: NetworkPartsFragment, seeds: Iterable<string>): Beginning {
  const { nodes, selection, reading } = address;
  const opened = openNetwork(
    network,
    nodes.length > 0 ? nodes.filter((node) => node.seed).map((node) => node.key) : seeds,
  );
  const known = nodes.filter((node) => opened.nodes.has(node.key));
  const places = new Map<string, Point>(known.flatMap((node) => (node.place ? [[node.key, node.place] as const] : [])));
  const marked = (of: (node: (typeof known)[number]) => boolean) => new Set(known.filter(of).map((node) => node.key));
  const model = place(
    {
      ...opened,
      omitted: [
        ...opened.omitted,
        ...known.flatMap(({ key: node, left: count }) => (count > 0 ? [{ node, kind: null, count }] : [])),
      ],
      pinned: marked((node) => node.pinned),
      hidden: marked((node) => node.hidden),
      collapsed: marked((node) => node.collapsed),
    },
    places,
  );
  const wanted = nodes.length > 0 ? nodes.slice(0, mostNodes).map((node) => node.key) : address.around;
  return {
    model,
    selection: keep(selection, model.nodes, model.edges),
    reading,
    gone: wanted.filter((key) => !model.nodes.has(key)),
    beyond: Math.max(0, nodes.length - mostNodes),
  };
}

/** The fragment that brings back what is in front of somebody. */
export function addressOf(model: NetworkModel, selection: Selection, reading: Reading): string {
  return writeNetworkAddress({
    around: [],
    nodes: [...model.nodes].map(([key, node]) => ({
      key,
      place: model.places.get(key),
      seed: model.seeds.has(key),
      pinned: model.pinned.has(key),
      hidden: model.hidden.has(key),
      collapsed: model.collapsed.has(key),
      left: isParty(node.kind) ? omittedAt(model, key) : 0,
    })),
    reading,
    selection,
  });
}
