import type { Ring } from '../../evidence/link.ts';
import type { Runner } from '../../graph/store.ts';
import { loadWorld } from '../load-world.ts';
import { compareText } from '../party-key.ts';
import { defaultSettings, type EvidenceSettings } from '../settings.ts';
import { draw } from './draw.ts';
import type { Network, Omission } from './network.ts';

/** Most nodes of a ring that are drawn, whatever is asked for. */
const MAX_NODES = 500;

/**
 * A ring as a network: its parties and the values that hold them together. Where not all fit, values that hold most
 * parties stay, then parties, and each value counts those of its parties that are left out.
 */
export async function ringNetwork(
  store: Runner,
  ring: Ring,
  maxNodes: number,
  settings: EvidenceSettings = defaultSettings,
): Promise<Network> {
  const room = Math.min(Math.max(1, maxNodes), MAX_NODES);
  const values = evidenceOf(ring);
  const hubs = values.slice(0, Math.max(1, room - ring.parties.length)).map(({ attribute }) => attribute);
  const nodes = new Set([...hubs, ...ring.parties].slice(0, room));
  const omitted = values.flatMap(({ attribute, parties }): Omission[] => {
    const left = [...parties].filter((party) => !nodes.has(party)).length;
    return nodes.has(attribute) && left > 0 ? [{ node: attribute, kind: null, count: left }] : [];
  });
  const drawn = [...nodes].filter((key) => ring.parties.includes(key));
  return draw(store, nodes, omitted, await loadWorld(store, drawn, settings), settings);
}

/** The values that count in the ring's links with the parties they hold, most first. */
function evidenceOf(ring: Ring): { readonly attribute: string; readonly parties: ReadonlySet<string> }[] {
  const holders = new Map<string, Set<string>>();
  for (const { a, b, reasons } of ring.links) {
    for (const { attribute, setAside } of reasons) {
      if (setAside !== undefined) continue;
      const parties = holders.get(attribute) ?? new Set();
      holders.set(attribute, parties.add(a).add(b));
    }
  }
  return [...holders]
    .map(([attribute, parties]) => ({ attribute, parties }))
    .sort((x, y) => y.parties.size - x.parties.size || compareText(x.attribute, y.attribute));
}
