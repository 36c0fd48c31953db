import { isGroupKey } from '../../evidence/evidence-kind.ts';
import { partiesOfAttributes } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { partiesOfAll } from '../entities/parties-of-attribute.ts';
import { loadWorld } from '../load-world.ts';
import { defaultSettings, type EvidenceSettings } from '../settings.ts';
import { membersOf } from '../similar/members-of.ts';
import { WorkError } from '../work-error.ts';
import { draw } from './draw.ts';
import { largestNetwork } from './largest-network.ts';
import type { Network, Omission, SharedOrder } from './network.ts';
import { isParty, resolveNodes } from './node-key.ts';
import { growAround } from './surroundings.ts';

export interface NeighbourhoodQuestion {
  /** Node keys of attributes, and any ids of parties. */
  readonly around: readonly string[];
  /** How often the network grows by the values of its parties and who else holds them; 0 draws exactly the nodes given. */
  readonly depth?: number;
  readonly maxNodes?: number;
  readonly shared?: SharedOrder;
}

const MAX_DEPTH = 3;
const NODES = 120;

/**
 * The network around some nodes: their most telling shared values and who else holds them, and how all of these are
 * linked. Capped; what was left out is counted.
 * @throws WorkError `not-found`, `ambiguous`, or `invalid` where more is asked than can be shown
 */
export async function neighbourhood(
  store: Reader,
  question: NeighbourhoodQuestion,
  settings: EvidenceSettings = defaultSettings,
): Promise<Network> {
  const { depth = 1, maxNodes = NODES, shared = 'MOST' } = question;
  check(question.around.length, depth, maxNodes);
  const start = await resolveNodes(store, question.around);
  let nodes: ReadonlySet<string> = new Set(start);
  let omitted: readonly Omission[] = [];
  if (depth > 0) ({ nodes, omitted } = await withHolders(store, start, maxNodes, settings));
  let grown = new Set<string>();
  for (let step = 0; step < depth; step += 1) {
    const frontier = [...nodes].filter((key) => isParty(key) && !grown.has(key));
    // Who holds a value that was asked about stands there already: that was its step.
    const asked = step === 0 ? frontier.filter((key) => start.includes(key)) : frontier;
    const world = await loadWorld(store, asked, settings);
    const around = growAround(asked, nodes, world, { shared, room: maxNodes });
    nodes = around.nodes;
    omitted = [...omitted, ...around.omitted];
    grown = new Set([...grown, ...asked]);
  }
  const world = await loadWorld(store, [...nodes].filter(isParty), settings);
  return draw(store, nodes, omitted, world, settings);
}

/** The attributes among some nodes bring in who holds them. */
async function withHolders(store: Reader, start: readonly string[], maxNodes: number, settings: EvidenceSettings) {
  const nodes = new Set(start);
  const omitted: Omission[] = [];
  const attributes = start.filter((key) => !isParty(key));
  const limit = settings.pairLimit + 1;
  const rows = await partiesOfAttributes(store, { keys: attributes.filter((key) => !isGroupKey(key)), limit });
  for (const attribute of attributes) {
    const holders = isGroupKey(attribute)
      ? await partiesOfAll(store, await membersOf(store, attribute))
      : rows.filter((row) => row.attribute === attribute).map(({ party }) => party);
    if (holders.length >= limit) continue;
    const others = holders.filter((party) => !nodes.has(party));
    const fitting = others.slice(0, Math.max(0, maxNodes - nodes.size));
    for (const party of fitting) nodes.add(party);
    if (fitting.length < others.length)
      omitted.push({ node: attribute, kind: null, count: others.length - fitting.length });
  }
  return { nodes, omitted };
}

function check(around: number, depth: number, maxNodes: number): void {
  if (around === 0) throw new WorkError('invalid', 'Nothing was named to look around.', 'Name a party or a value.');
  if (maxNodes < 1 || maxNodes > largestNetwork || around > largestNetwork) {
    throw new WorkError(
      'invalid',
      `A network has 1 to ${largestNetwork} nodes.`,
      'Ask for fewer, and expand from there.',
    );
  }
  if (depth < 0 || depth > MAX_DEPTH) {
    throw new WorkError('invalid', `A network grows 0 to ${MAX_DEPTH} steps.`, 'Ask for fewer, and expand from there.');
  }
}
