import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Served } from './served.ts';
import { crowd, records } from './small-world.ts';

let served: Served;
let cookie: string;
beforeAll(async () => {
  served = await Served.start(records);
  cookie = await served.signIn();
});
afterAll(() => served.stop());

const data = <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> =>
  served.data<Data>(cookie, query, variables);

interface Links {
  readonly totalCount: number;
  readonly pageInfo: Readonly<Record<string, unknown>> & {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { a: { id: string }; b: { id: string }; bits: number };
  }[];
}

const linksOf = async (party: string, first: number, after: string | null = null): Promise<Links> =>
  (
    await data<{ links: Links }>(
      'query Q($party: ID!, $first: Int!, $after: String) { links(party: $party, first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { a { id } b { id } bits } } } }',
      { party, first, after },
    )
  ).links;

describe('the links of a party', () => {
  it('come strongest first, and every one exactly once page by page', async () => {
    const all = await linksOf('LIB-1', 200);
    expect(all.totalCount).toBe(crowd - 1);
    expect(all.edges).toHaveLength(crowd - 1);
    const paged: Links['edges'][number][] = [];
    let page = await linksOf('LIB-1', 7);
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    paged.push(...page.edges);
    while (page.pageInfo.hasNextPage) {
      page = await linksOf('LIB-1', 7, page.pageInfo.endCursor);
      expect(page.pageInfo.hasPreviousPage).toBe(true);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
      paged.push(...page.edges);
    }
    expect(paged).toEqual(all.edges);
    const bits = all.edges.map(({ node }) => node.bits);
    expect(bits).toEqual(bits.toSorted((x, y) => y - x));
  });

  it('are those of the older applicant when asked by a younger application', async () => {
    expect(await linksOf('APP-4', 25)).toEqual(await linksOf('applicant:greenhouse/APP-1', 25));
    const { edges } = await linksOf('APP-4', 25);
    expect(edges.map(({ node }) => [node.a.id, node.b.id])).toEqual([
      ['greenhouse/APP-1', 'greenhouse/APP-2'],
      ['greenhouse/APP-1', 'greenhouse/APP-3'],
    ]);
  });

  it('show what each side typed, and what is set aside and why', async () => {
    const reasons = 'reasons { kind value sharedBy bits aloneBits setAside { reason because } a { raw } b { raw } }';
    const { links } = await data<{ links: { edges: { node: { conflict: string; reasons: { kind: string }[] } }[] } }>(
      `{ links(party: "APP-1", first: 1) { edges { node { conflict association ${reasons} } } } }`,
    );
    const [first] = links.edges;
    expect(first?.node.conflict).toBe('yes');
    expect(first?.node.reasons.find(({ kind }) => kind === 'phone')).toMatchObject({
      value: '+16025550142',
      sharedBy: 2,
      setAside: null,
      a: [{ raw: '+1 (602) 555-0142' }, { raw: '+1 602 555 0142' }],
      b: [{ raw: '602.555.0142' }],
    });
    const home = await data(`{ links(party: "APP-5", first: 1) { edges { node { ${reasons} } } } }`);
    expect(JSON.stringify(home)).toContain('"reason":"shared_home"');
  });

  it('never make a page of more than 200, nor of less than nothing', async () => {
    expect((await linksOf('LIB-1', 0)).edges).toEqual([]);
    const { errors } = await served.ask(cookie, '{ links(party: "LIB-1", first: -1) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_ARGUMENT' } });
    const wrong = await served.ask(cookie, '{ links(party: "LIB-1", after: "bm9uc2Vuc2U") { totalCount } }');
    expect(wrong.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_ARGUMENT', next: expect.any(String) } });
  });

  it('of nobody are an error that says what to do', async () => {
    const { errors } = await served.ask(cookie, '{ links(party: "nobody") { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', next: expect.stringContaining('search') } });
  });
});

describe('rings', () => {
  const parts =
    'id bits partyCount applicationCount applications summary firstSubmittedAt lastSubmittedAt parties { id } hubs { kind value partyCount attribute { key } }';

  it('are listed with who carries the evidence, and found again by id', async () => {
    const { rings } = await data<{
      rings: { totalCount: number; edges: { node: Record<string, unknown> }[] };
    }>(`{ rings { totalCount edges { node { ${parts} } } } }`);
    const ring = rings.edges[0]?.node;
    expect(rings.totalCount).toBe(1);
    expect(ring).toMatchObject({
      id: 'greenhouse/APP-1',
      partyCount: 3,
      parties: [{ id: 'greenhouse/APP-1' }, { id: 'greenhouse/APP-2' }, { id: 'greenhouse/APP-3' }],
      firstSubmittedAt: '2026-03-02T09:30:00.000Z',
    });
    expect(ring?.hubs).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'bank_account', value: '•••• 6789', partyCount: 3 })]),
    );
    const again = await data(`query Q($id: ID!) { ring(id: $id) { ${parts} } }`, { id: ring?.id });
    expect(again).toEqual({ ring });
  });
});
