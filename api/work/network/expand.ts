import { isGroupKey, kindOfValues } from '../../evidence/evidence-kind.ts';
import { profileOf } from '../../evidence/value-profile.ts';
import { type AttributeKind, attributeKinds } from '../../graph/attribute-kind.ts';
import { partiesOfAttributes } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { attributeSummaries } from '../entities/attribute-summaries.ts';
import { partiesOfAll } from '../entities/parties-of-attribute.ts';
import { loadWorld } from '../load-world.ts';
import { defaultSettings, type EvidenceSettings } from '../settings.ts';
import { membersOf } from '../similar/members-of.ts';
import { WorkError } from '../work-error.ts';
import { draw } from './draw.ts';
import { largestNetwork } from './largest-network.ts';
import type { Network, SharedOrder } from './network.ts';
import { isParty, resolveNodes } from './node-key.ts';
import { growAround, sharedValuesOf } from './surroundings.ts';

/** What expanding a node would add. */
export interface ExpansionCount {
  /** Kind of attribute; of an attribute node null: its holders. */
  readonly kind: AttributeKind | null;
  /** Attributes of the kind that somebody else holds too; of an attribute node: parties. */
  readonly count: number;
  /** Parties reached through them. Hubs are counted as attributes, but their holders are not reached. */
  readonly parties: number;
}

/** What expanding a node would add, by kind, before anything is added. */
export async function expansionCounts(
  store: Reader,
  node: string,
  settings: EvidenceSettings = defaultSettings,
): Promise<ExpansionCount[]> {
  const [key = ''] = await resolveNodes(store, [node]);
  if (!isParty(key)) {
    const parties = (await attributeSummaries(store, [key])).get(key)?.partyCount ?? 0;
    return [{ kind: null, count: parties, parties }];
  }
  const world = await loadWorld(store, [key], settings);
  const values = sharedValuesOf([key], world, { shared: 'MOST' }).map(({ value }) => value);
  return attributeKinds.flatMap((kind) => {
    const ofKind = values.filter((value) => kindOfValues(value.kind) === kind);
    if (ofKind.length === 0) return [];
    const reached = new Set(ofKind.flatMap((value) => (value.hub ? [] : [...profileOf(value, world).parties.keys()])));
    reached.delete(key);
    return [{ kind, count: ofKind.length, parties: reached.size }];
  });
}

export interface ExpandQuestion {
  readonly node: string;
  /** Only values of these kinds; all unless given. */
  readonly kinds?: readonly AttributeKind[] | undefined;
  /** Keys of the nodes that are there already. */
  readonly present?: readonly string[];
  /** Most nodes to add; fewer where the network would grow larger than {@link largestNetwork}. */
  readonly limit?: number;
  readonly shared?: SharedOrder;
}

const LIMIT = 30;
const MAX_LIMIT = 300;

/**
 * What stands around one node and is not there yet: nodes, what ties them to each other and to what is there, and
 * what was left out.
 * @throws WorkError `not-found`, `ambiguous`, or `invalid` where more is there than can be shown
 */
export async function expand(
  store: Reader,
  question: ExpandQuestion,
  settings: EvidenceSettings = defaultSettings,
): Promise<Network> {
  const { kinds, shared = 'MOST' } = question;
  const limit = Math.min(Math.max(1, question.limit ?? LIMIT), MAX_LIMIT);
  const [node = ''] = await resolveNodes(store, [question.node]);
  const present = new Set([node, ...(question.present ?? [])]);
  if (present.size > largestNetwork) {
    throw new WorkError('invalid', `A network has at most ${largestNetwork} nodes.`, 'Expand a smaller one.');
  }
  const room = Math.min(present.size + limit, largestNetwork);
  const { nodes, omitted } = isParty(node)
    ? growAround([node], present, await loadWorld(store, [node], settings), { kinds, shared, room })
    : await holdersOf(store, node, present, room);
  const world = await loadWorld(store, [...nodes].filter(isParty), settings);
  const all = await draw(store, nodes, omitted, world, settings);
  return {
    nodes: all.nodes.filter(({ key }) => !present.has(key)),
    edges: all.edges.filter(({ party, attribute }) => !present.has(party) || !present.has(attribute)),
    links: all.links.filter(({ a, b }) => !present.has(a) || !present.has(b)),
    omitted: all.omitted,
  };
}

async function holdersOf(store: Reader, attribute: string, present: ReadonlySet<string>, room: number) {
  // One more than fits would do, but those that are there already come first as often as not.
  const parties = isGroupKey(attribute)
    ? await partiesOfAll(store, await membersOf(store, attribute))
    : (await partiesOfAttributes(store, { keys: [attribute], limit: room })).map(({ party }) => party);
  const others = parties.filter((party) => !present.has(party));
  const nodes = new Set([...present, ...others.slice(0, room - present.size)]);
  const total = (await attributeSummaries(store, [attribute])).get(attribute)?.partyCount ?? 0;
  const there = parties.length - others.length;
  const left = total - there - (nodes.size - present.size);
  return { nodes, omitted: left > 0 ? [{ node: attribute, kind: null, count: left }] : [] };
}
