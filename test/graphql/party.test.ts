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

describe('a party', () => {
  it('is found by its id, its key, and the id of a younger application, which leads to the older one', async () => {
    for (const id of [
      'greenhouse/APP-1',
      'applicant:greenhouse/APP-1',
      'greenhouse/APP-4',
      'APP-4',
      'application:greenhouse/APP-4',
    ]) {
      expect(await data('query Q($id: ID!) { party(id: $id) { __typename key id } }', { id })).toEqual({
        party: { __typename: 'Applicant', key: 'applicant:greenhouse/APP-1', id: 'greenhouse/APP-1' },
      });
    }
  });

  it('shows what its applications say, each once', async () => {
    const { applicant } = (await data(
      '{ applicant(id: "APP-1") { name names birthDates towns applicationCount applications { id submittedAt roleTitle applicant { key } } } }',
    )) as { applicant: unknown };
    expect(applicant).toEqual({
      name: 'Jordan A. Miles',
      names: ['Jordan A. Miles', 'Jordan Miles'],
      birthDates: ['1991-04-02'],
      towns: [],
      applicationCount: 2,
      applications: [
        {
          id: 'greenhouse/APP-1',
          submittedAt: '2026-03-02T09:30:00.000Z',
          roleTitle: null,
          applicant: { key: 'applicant:greenhouse/APP-1' },
        },
        {
          id: 'greenhouse/APP-4',
          submittedAt: '2026-03-20T09:30:00.000Z',
          roleTitle: 'Data Engineer',
          applicant: { key: 'applicant:greenhouse/APP-1' },
        },
      ],
    });
  });

  it('shows each value with how it was typed, by what rule it was read, and how many hold it', async () => {
    const { party } = (await data(
      '{ party(id: "APP-1") { attributes(kinds: [phone, bank_account]) { attribute { kind value partyCount } observations { raw use record rule format } } } }',
    )) as { party: unknown };
    const phone = { use: 'contact', rule: 'spaces and punctuation dropped' };
    expect(party).toEqual({
      attributes: [
        {
          attribute: { kind: 'phone', value: '+16025550142', partyCount: 2 },
          observations: [
            { ...phone, raw: '+1 (602) 555-0142', record: 'greenhouse/APP-1', format: '+1 (ddd) ddd-dddd' },
            { ...phone, raw: '+1 602 555 0142', record: 'greenhouse/APP-4', format: '+1 ddd ddd dddd' },
          ],
        },
        {
          attribute: { kind: 'bank_account', value: '•••• 6789', partyCount: 3 },
          observations: [
            {
              raw: '•••• 6789',
              use: 'payout',
              record: 'greenhouse/APP-1',
              rule: expect.stringContaining('sealed'),
              format: null,
            },
          ],
        },
      ],
    });
  });

  it('names who claims the same identity and shares no channel', async () => {
    expect(await data('{ applicant(id: "APP-7") { contestedWith { id name } } }')).toEqual({
      applicant: { contestedWith: [{ id: 'greenhouse/APP-8', name: 'Lena Okafor' }] },
    });
    expect(await data('{ applicant(id: "APP-1") { contestedWith { id } } }')).toEqual({
      applicant: { contestedWith: [] },
    });
  });

  it('may be a broker, with what it placed', async () => {
    const asked =
      '{ broker(id: "BRK-17") { name kind declared applicationCount applications { id broker { key } } } applicant(id: "BRK-17") { id } }';
    expect(await data(asked)).toEqual({
      broker: {
        name: 'Northline Staffing LLC',
        kind: 'staffing_agency',
        declared: true,
        applicationCount: 1,
        applications: [{ id: 'greenhouse/APP-2', broker: { key: 'broker:BRK-17' } }],
      },
      applicant: null,
    });
  });

  it('is nothing where there is none', async () => {
    const asked =
      '{ party(id: "nobody") { id } application(id: "nobody") { id } broker(id: "APP-1") { id } attribute(key: "phone:+1") { key } }';
    expect(await data(asked)).toEqual({ party: null, application: null, broker: null, attribute: null });
  });
});

describe('an application', () => {
  it('shows the record as it was kept, without the account, and its own values', async () => {
    const { application } = (await data(
      '{ application(id: "greenhouse/APP-2") { submitted history broker { name } attributes { attribute { kind } } } }',
    )) as { application: { submitted: string; history: string[]; broker: unknown; attributes: unknown } };
    expect(JSON.parse(application.submitted)).toMatchObject({ id: 'APP-2', phones: ['602.555.0142'] });
    expect(application.submitted).not.toContain('000123456789');
    expect(application.history).toEqual([]);
    expect(application.broker).toEqual({ name: 'Northline Staffing LLC' });
    expect(application.attributes).toEqual(
      ['phone', 'address', 'bank_account'].map((kind) => ({ attribute: { kind } })),
    );
  });
});

it('the history of an application comes newest first, whatever the order of its versions', async () => {
  const times = ['2026-03-05', '2026-03-01T23:00:00-05:00', '2026-03-09', '2026-03-02T03:59:59Z', '2026-03-07'];
  const versions = times.map((submittedAt) => ({ id: 'APP-1', submittedAt, applicant: { name: 'Jordan Miles' } }));
  const store = await Served.start(versions);
  try {
    const { application } = await store.data<{ application: { history: string[] } }>(
      await store.signIn(),
      '{ application(id: "APP-1") { history } }',
    );
    expect(application.history.map((text) => JSON.parse(text).submittedAt)).toEqual([
      '2026-03-07',
      '2026-03-05',
      '2026-03-01T23:00:00-05:00',
      '2026-03-02T03:59:59Z',
    ]);
  } finally {
    await store.stop();
  }
});

describe('an attribute', () => {
  it('pages through everybody who holds it exactly once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { attribute } = (await data(
        'query Q($after: String) { attribute(key: "device:library-terminal-0001") { partyCount parties(first: 7, after: $after) { totalCount edges { node { id name } } pageInfo { hasNextPage endCursor } } } }',
        { after },
      )) as { attribute: { partyCount: number; parties: Parties } };
      expect(attribute.partyCount).toBe(crowd);
      expect(attribute.parties.totalCount).toBe(crowd);
      seen.push(...attribute.parties.edges.map(({ node }) => node.id));
      after = attribute.parties.pageInfo.hasNextPage ? attribute.parties.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.toSorted()).toEqual(Array.from({ length: crowd }, (_, at) => `greenhouse/LIB-${at + 1}`).sort());
  });
});

interface Parties {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

it('asks the store a fixed number of questions for a level, however many nodes are on it', async () => {
  const statements: string[] = [];
  const run = served.store.run.bind(served.store);
  const watched = Object.assign(served.store, {
    run: <Row>(...asked: Parameters<typeof run>) => {
      statements.push(asked[0].name);
      return run<Row>(...asked);
    },
  });
  const nested =
    'parties(first: $first) { edges { node { name applicationCount ... on Applicant { contestedWith { key } } applications { id } attributes { attribute { partyCount } observations { raw } } } } }';
  const count = async (first: number) => {
    statements.length = 0;
    await data(`query Q($first: Int!) { attribute(key: "device:library-terminal-0001") { ${nested} } }`, { first });
    return statements.length;
  };
  const few = await count(2);
  expect(await count(crowd)).toBe(few);
  Object.assign(watched, { run });
});
