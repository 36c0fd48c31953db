import { describe, expect, it } from 'vitest';
import { readNetworkAddress } from '../../web/state/address.ts';
import { begin, redo, step, undo } from '../../web/state/history.ts';
import { neighbourToward, nodeBeside } from '../../web/state/neighbour.ts';
import {
  byAssociation,
  expandNode,
  hide,
  omittedAt,
  openNetwork,
  place,
  showHidden,
  toggleCollapsed,
  togglePinned,
  visible,
} from '../../web/state/network-model.ts';
import type { NetworkPartsFragment } from '../../web/state/operations.generated.ts';
import { placeAround } from '../../web/state/place-around.ts';
import { addressOf, restore } from '../../web/state/restore.ts';
import { nothing, selectedPair, selectOnly, toggle } from '../../web/state/selection.ts';

/** Parties a, b, c and d: `a` and `b` share a phone, `b` and `c` an account, `c` and `d` a device. */
const chain = network(['a-P', 'b-P', 'b-Q', 'c-Q', 'c-R', 'd-R']);

function key(letter: string): string {
  return letter === letter.toUpperCase() ? `phone:${letter}` : `applicant:${letter}`;
}

function network(pairs: readonly string[]): NetworkPartsFragment {
  const letters = [...new Set(pairs.flatMap((pair) => pair.split('-')))];
  return {
    nodes: letters.map((letter) => ({
      key: key(letter),
      kind: letter === letter.toUpperCase() ? 'phone' : 'applicant',
      label: letter,
      detail: '',
      count: 2,
      hub: false,
      ring: null,
    })),
    edges: pairs.map((pair) => {
      const [party = '', attribute = ''] = pair.split('-');
      return { id: pair, party: key(party), attribute: key(attribute), uses: [], bits: 5, setAside: null };
    }),
    links: [],
    omitted: [],
  };
}

const shown = (model: Parameters<typeof visible>[0]) =>
  [...visible(model).nodes.values()].map((node) => node.label).sort();

describe('a network in view', () => {
  it('folds away what is reached only through a node, and brings it back', () => {
    const model = openNetwork(chain, [key('a')]);
    const folded = toggleCollapsed(model, key('b'));
    expect(shown(folded)).toEqual(['P', 'a', 'b']);
    expect(visible(folded).folded.get(key('b'))).toBe(4);
    expect(shown(toggleCollapsed(folded, key('b')))).toEqual(shown(model));
  });

  it('collapses nothing that is also reached another way', () => {
    const model = openNetwork(network(['a-P', 'b-P', 'a-Q', 'b-Q']), [key('a')]);
    expect(toggleCollapsed(model, key('P'))).toBe(model);
  });

  it('hides nodes with their edges and shows them again where they were', () => {
    const model = place(openNetwork(chain, [key('a')]), new Map([[key('b'), { x: 7, y: 9 }]]));
    const hidden = hide(model, [key('b')]);
    expect(shown(hidden)).toEqual(['P', 'Q', 'R', 'a', 'c', 'd']);
    expect([...visible(hidden).edges.keys()]).toEqual(['a-P', 'c-Q', 'c-R', 'd-R']);
    expect(showHidden(hidden).places.get(key('b'))).toEqual({ x: 7, y: 9 });
  });

  it('moves nothing that is placed when a node is expanded, and puts nothing on top of anything', () => {
    const start = openNetwork(network(['a-P', 'b-P']), [key('a')]);
    const placed = place(
      start,
      new Map([
        [key('a'), { x: 0, y: 0 }],
        [key('P'), { x: 100, y: 0 }],
        [key('b'), { x: 200, y: 0 }],
      ]),
    );
    const more = network(['b-P', 'b-Q', ...[...'cdefghijklmno'].map((letter) => `${letter}-Q`)]);
    const expanded = expandNode(placed, key('b'), more);
    for (const [node, at] of placed.places) expect(expanded.places.get(node)).toEqual(at);
    const places = [...expanded.nodes.keys()].map((node) => expanded.places.get(node));
    expect(places).not.toContain(undefined);
    for (const [at, one] of places.entries()) {
      for (const other of places.slice(at + 1)) {
        if (one && other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60);
      }
    }
  });

  it('undoes and redoes every step', () => {
    const first = openNetwork(chain, [key('a')]);
    const second = hide(first, [key('d')]);
    const third = togglePinned(second, [key('a')]);
    const history = step(step(begin(first), second), third);
    expect(undo(undo(history)).present).toBe(first);
    expect(redo(redo(undo(undo(history)))).present).toBe(third);
    expect(redo(step(undo(history), first)).present).toBe(first);
  });

  it('is brought back by its address, with places, pins, what is hidden and what is selected', () => {
    const opened = place(
      openNetwork(chain, [key('a')]),
      placeAround(
        new Map(),
        key('a'),
        chain.nodes.map((node) => node.key),
        chain.edges.map((edge) => [edge.party, edge.attribute] as const),
      ),
    );
    const model = toggleCollapsed(togglePinned(hide(opened, [key('d')]), [key('a')]), key('b'));
    const selection = selectOnly(key('a'));
    const address = readNetworkAddress(addressOf(model, selection, 'links'));
    const back = restore(address, chain, []);
    expect(back).toEqual({ model, selection, reading: 'links', gone: [], beyond: 0 });
  });

  it('still says after it was brought back how much around a party was left out', () => {
    const left: NetworkPartsFragment = { ...chain, omitted: [{ node: key('a'), kind: 'device', count: 12 }] };
    const model = openNetwork(left, [key('a')]);
    const back = restore(readNetworkAddress(addressOf(model, nothing, 'values')), chain, []).model;
    expect([...back.nodes.keys()].map((node) => omittedAt(back, node))).toEqual(
      [...model.nodes.keys()].map((node) => omittedAt(model, node)),
    );
    expect(omittedAt(back, key('a'))).toBe(12);
  });

  it('says which nodes of an address are gone', () => {
    const address = readNetworkAddress(`n=0,0,s,${key('a')}&n=1,1,,${key('Z')}&sel=${key('Z')}`);
    const back = restore(address, chain, []);
    expect(back.gone).toEqual([key('Z')]);
    expect(back.selection).toEqual(nothing);
  });

  it('says how many nodes of an address are more than a network can have', () => {
    const nodes = [key('a'), ...Array.from({ length: 504 }, (_, at) => `phone:+1602555${String(at).padStart(4, '0')}`)];
    const address = readNetworkAddress(nodes.map((node) => `n=0,0,,${node}`).join('&'));
    const back = restore(address, chain, []);
    expect(back.beyond).toBe(5);
    expect(back.gone).toHaveLength(499);
  });

  it('calls a party by association only when every link of it is', () => {
    const link = { conflict: 'yes', bits: 4, kinds: [] } as const;
    const weak = { ...link, a: key('a'), b: key('b'), association: true };
    const strong = { ...link, a: key('b'), b: key('c'), association: false };
    const model = openNetwork({ ...chain, links: [weak, strong] }, []);
    expect([...byAssociation(visible(model))]).toEqual([key('a')]);
  });
});

describe('walking a network by keys', () => {
  const model = openNetwork(chain, [key('a')]);
  const places = new Map([
    [key('b'), { x: 0, y: 0 }],
    [key('P'), { x: -100, y: 10 }],
    [key('Q'), { x: 80, y: -20 }],
  ]);

  it('goes to the neighbour in the direction of the arrow and stays where there is none', () => {
    expect(neighbourToward(visible(model), places, key('b'), 'left')).toBe(key('P'));
    expect(neighbourToward(visible(model), places, key('b'), 'right')).toBe(key('Q'));
    expect(neighbourToward(visible(model), places, key('b'), 'down')).toBeUndefined();
  });

  it('reaches every node by going on, and comes round', () => {
    const network = visible(model);
    const walked: (string | undefined)[] = [];
    let at: string | undefined;
    for (let count = 0; count < network.nodes.size; count++) {
      at = nodeBeside(network, at, 1);
      walked.push(at);
    }
    expect(walked).toEqual([...network.nodes.keys()]);
    expect(nodeBeside(network, at, 1)).toBe(walked[0]);
  });
});

describe('a selection', () => {
  it('asks why for exactly two parties', () => {
    expect(selectedPair(selectOnly(key('a'), key('b')))).toEqual([key('a'), key('b')]);
    expect(selectedPair(selectOnly(key('a'), key('P')))).toBeUndefined();
    expect(selectedPair(selectOnly(key('a'), key('b'), key('c')))).toBeUndefined();
  });

  it('takes a node out when it is chosen again', () => {
    expect(toggle(toggle(nothing, key('a')), key('a'))).toEqual(nothing);
  });
});
