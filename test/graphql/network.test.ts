import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Served } from './served.ts';
import { crowd, kiosk, kioskHolders, records } from './small-world.ts';

let served: Served;
let cookie: string;
beforeAll(async () => {
  served = await Served.start([...records, ...kiosk]);
  cookie = await served.signIn();
});
afterAll(() => served.stop());

const data = <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> =>
  served.data<Data>(cookie, query, variables);

interface Network {
  readonly nodes: readonly {
    key: string;
    kind: string;
    count: number;
    hub: boolean;
    ring: string | null;
    label: string;
  }[];
  readonly edges: readonly {
    party: string;
    attribute: string;
    bits: number;
    setAside: string | null;
    uses: string[];
  }[];
  readonly links: readonly { a: string; b: string; bits: number; conflict: string }[];
  readonly omitted: readonly { node: string; kind: string | null; count: number }[];
}

const parts =
  'nodes { key kind label detail count hub ring } edges { id party attribute uses bits setAside } links { a b bits conflict association kinds } omitted { node kind count }';

const around = async (keys: readonly string[], args = '') =>
  (
    await data<{ neighbourhood: Network }>(
      `query Q($around: [ID!]!) { neighbourhood(around: $around ${args}) { ${parts} } }`,
      { around: keys },
    )
  ).neighbourhood;

const APP = (n: number) => `applicant:greenhouse/APP-${n}`;
const LIBRARY = 'device:library-terminal-0001';
const KIOSK = 'device:campus-kiosk-0002';

describe('the neighbourhood of a party', () => {
  it('has its shared values, who else holds them, and how strongly they are linked', async () => {
    const { nodes, edges, links, omitted } = await around(['greenhouse/APP-4']);
    expect(
      nodes
        .filter(({ kind }) => kind === 'applicant')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual([APP(1), APP(2), APP(3)]);
    expect(
      nodes
        .filter(({ kind }) => kind !== 'applicant')
        .map(({ kind, count }) => [kind, count])
        .toSorted(),
    ).toEqual([
      ['address', 3],
      ['bank_account', 3],
      ['phone', 2],
    ]);
    expect(new Set(nodes.map(({ ring }) => ring))).toEqual(new Set(['greenhouse/APP-1', null]));
    expect(edges).toHaveLength(8);
    expect(edges.every(({ bits }) => bits >= 0)).toBe(true);
    expect(links.map(({ a, b, conflict }) => [a, b, conflict]).toSorted()).toEqual([
      [APP(1), APP(2), 'yes'],
      [APP(1), APP(3), 'yes'],
      [APP(2), APP(3), 'yes'],
    ]);
    expect(omitted).toEqual([]);
  });

  it('draws what is set aside, with the reason', async () => {
    const { edges } = await around([APP(5)]);
    expect(edges).toHaveLength(2);
    for (const edge of edges) expect(edge).toMatchObject({ bits: 0, setAside: expect.stringMatching(/.{10}/) });
  });

  it('counts truly what a cap leaves out', async () => {
    const { nodes, omitted } = await around(['applicant:greenhouse/LIB-1'], ', maxNodes: 12');
    expect(nodes.length).toBeLessThanOrEqual(12);
    const shown = nodes.filter(({ kind }) => kind === 'applicant').length;
    expect(nodes.find(({ key }) => key === LIBRARY)?.count).toBe(crowd);
    expect(omitted.find(({ node }) => node === LIBRARY)).toEqual({ node: LIBRARY, kind: null, count: crowd - shown });
  });

  it('shows a hub as a stub with its true number', async () => {
    const { nodes } = await around(['applicant:greenhouse/KSK-1']);
    expect(nodes.find(({ key }) => key === KIOSK)).toMatchObject({ hub: true, count: kioskHolders });
    expect(
      nodes
        .filter(({ kind }) => kind === 'applicant')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(['applicant:greenhouse/KSK-1', 'applicant:greenhouse/KSK-2']);
  });

  it('draws exactly the nodes given at depth 0', async () => {
    const phone = 'phone:+16025550142';
    const { nodes, edges } = await around([APP(1), APP(2), phone], ', depth: 0');
    expect(nodes.map(({ key }) => key).toSorted()).toEqual([APP(1), APP(2), phone]);
    expect(edges.map(({ party, attribute }) => [party, attribute]).toSorted()).toEqual([
      [APP(1), phone],
      [APP(2), phone],
    ]);
  });

  it('refuses more than can be drawn, and what is not there', async () => {
    for (const question of [
      'around: ["APP-1"], maxNodes: 100000',
      'around: ["APP-1"], depth: 9',
      'around: []',
      'around: ["nobody"]',
    ]) {
      const { errors } = await served.ask(cookie, `{ neighbourhood(${question}) { nodes { key } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ next: expect.any(String) });
    }
  });
});

describe('expanding', () => {
  it('says by kind what it would add, then adds that and no more', async () => {
    const counts = await data('{ expansionCounts(node: "APP-1") { kind count parties } }');
    expect(counts).toEqual({
      expansionCounts: [
        { kind: 'phone', count: 1, parties: 1 },
        { kind: 'address', count: 1, parties: 2 },
        { kind: 'bank_account', count: 1, parties: 2 },
      ],
    });
    const { expand } = await data<{ expand: Network }>(
      `query Q($present: [ID!]!) { expand(node: "${APP(1)}", kinds: [phone], present: $present) { ${parts} } }`,
      { present: [APP(1)] },
    );
    expect(expand.nodes.map(({ key }) => key).toSorted()).toEqual([APP(2), 'phone:+16025550142']);
    expect(expand.edges.map(({ party }) => party).toSorted()).toEqual([APP(1), APP(2)]);
  });

  it('leaves out what is there, and counts what finds no room', async () => {
    const present = [LIBRARY, 'applicant:greenhouse/LIB-1', 'applicant:greenhouse/LIB-2'];
    const { expand } = await data<{ expand: Network }>(
      `query Q($present: [ID!]!) { expand(node: "${LIBRARY}", present: $present, limit: 10) { ${parts} } }`,
      { present },
    );
    expect(expand.nodes).toHaveLength(10);
    expect(expand.nodes.some(({ key }) => present.includes(key))).toBe(false);
    expect(expand.omitted).toContainEqual({ node: LIBRARY, kind: null, count: crowd - 2 - 10 });
  });

  it('never makes a network that cannot be opened again', async () => {
    const elsewhere = Array.from({ length: 494 }, (_, at) => `applicant:elsewhere/${at}`);
    const expandFrom = async (present: readonly string[]) =>
      (
        await data<{ expand: Network }>(
          `query Q($present: [ID!]!) { expand(node: "${LIBRARY}", present: $present, limit: 30) { ${parts} } }`,
          { present },
        )
      ).expand;
    const first = await expandFrom([LIBRARY, ...elsewhere]);
    expect(first.nodes).toHaveLength(5);
    expect(first.omitted).toContainEqual({ node: LIBRARY, kind: null, count: crowd - 5 });
    const all = [LIBRARY, ...elsewhere, ...first.nodes.map(({ key }) => key)];
    const then = await expandFrom(all);
    expect(then.nodes).toEqual([]);
    expect(then.omitted).toContainEqual({ node: LIBRARY, kind: null, count: crowd - 5 });
    expect((await around(all, ', depth: 0, maxNodes: 500')).nodes).toHaveLength(6);
    const { errors } = await served.ask(
      cookie,
      'query Q($present: [ID!]!) { expand(node: "APP-1", present: $present) { nodes { key } } }',
      { present: all },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', next: expect.any(String) });
  });
});

it('a ring is drawn with the values that hold it, capped', async () => {
  const ring = (maxNodes: number) =>
    data<{ ring: { network: Network } }>(
      `{ ring(id: "greenhouse/APP-1") { network(maxNodes: ${maxNodes}) { ${parts} } } }`,
    );
  const { network } = (await ring(200)).ring;
  expect(network.nodes.map(({ kind }) => kind).toSorted()).toEqual([
    'address',
    'applicant',
    'applicant',
    'applicant',
    'bank_account',
    'phone',
  ]);
  expect(network.links).toHaveLength(3);
  const small = (await ring(3)).ring.network;
  expect(small.nodes).toHaveLength(3);
  const attribute = small.nodes.find(({ kind }) => kind !== 'applicant');
  expect(small.omitted).toEqual([{ node: attribute?.key, kind: null, count: 1 }]);
});
