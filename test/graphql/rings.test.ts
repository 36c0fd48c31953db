import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordRings } from '../../api/work/rings/record-rings.ts';
import { ringsOfStore } from '../../api/work/rings.ts';
import { twoRings } from '../work/two-rings.ts';
import { Served } from './served.ts';

let served: Served;
let cookie: string;
beforeAll(async () => {
  const [first, ...others] = twoRings();
  served = await Served.start([
    {
      ...first,
      broker: { id: 'BRK-1' },
      events: [{ type: 'blocked', at: '2026-05-01T00:00:00Z', reason: 'Camera off' }],
      payments: [{ at: '2026-04-20T00:00:00Z', amount: 9200, currency: 'USD', bankAccount: first?.bankAccounts[0] }],
    },
    ...others.map((one, index) => ([5, 6, 7, 8].includes(index) ? { ...one, broker: { id: 'BRK-1' } } : one)),
    { id: 'BRK-1', name: 'Northline Staffing LLC', kind: 'staffing_agency' },
  ]);
  cookie = await served.signIn();
});
afterAll(() => served.stop());

const data = <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> =>
  served.data<Data>(cookie, query, variables);

describe('a ring', () => {
  it('tells in plain words what holds it together, what happened, and which ring a weak bridge leads to', async () => {
    const { ring } = await data<{ ring: Readonly<Record<string, unknown>> }>(`{
      ring(id: "APP-00") {
        paragraph
        bridges { party { id } ring to { id } bits }
        holdsTogether {
          values { attribute { kind } kind value partyCount outcome pieces alone }
          valuesNotTried
          parties { party { id } }
          dissolvedBy { kind }
        }
        timeline(first: 41) { totalCount entries { at kind party { id } application detail attribute } }
        hiddenBrokers { role party { id } attribute { kind } value partyCount applications betweenness outcome pieces alone innocent }
        brokers { broker { id } candidateCount applications member behind }
        lineage { firstSeenAt changes { kind } since { kind } }
      }
    }`);
    expect(ring.paragraph).toMatch(
      /^40 applicants who claim .* One link joins it to another ring.* Look at the reasons/,
    );
    expect(ring.bridges).toMatchObject([{ party: { id: 'APP-46' }, ring: 'APP-40', to: { id: 'APP-03' } }]);
    expect(ring.holdsTogether).toMatchObject({
      values: [
        {
          attribute: { kind: 'bank_account' },
          kind: 'bank_account',
          partyCount: 40,
          outcome: 'dissolves',
          pieces: [],
          alone: 40,
        },
      ],
      valuesNotTried: 0,
      parties: [],
      dissolvedBy: [{ kind: 'bank_account' }],
    });
    expect(ring.timeline).toMatchObject({ totalCount: 42, entries: { length: 41 } });
    const { entries } = ring.timeline as { entries: readonly { kind: string }[] };
    expect(entries.at(-1)).toMatchObject({ kind: 'paid', detail: '9,200 USD', application: 'APP-00' });
    expect(ring.hiddenBrokers).toMatchObject([
      {
        role: 'is_paid',
        party: null,
        partyCount: 40,
        betweenness: 1,
        outcome: 'dissolves',
        alone: 40,
        applications: { length: 40 },
      },
    ]);
    expect(ring.brokers).toMatchObject([
      { broker: { id: 'BRK-1' }, candidateCount: 5, member: false, behind: true, applications: { length: 5 } },
    ]);
    expect(ring.lineage).toEqual({ firstSeenAt: null, changes: [], since: null });
  });

  it('is found by its old id, and says what became of it, once it is recorded', async () => {
    const { rings } = await ringsOfStore(served.store);
    const older = rings.map((ring) => ({ ...ring, id: ring.id === 'APP-00' ? 'APP-OLD' : ring.id }));
    await served.store.write((writer) => recordRings(writer, older, { at: '2026-07-01T00:00:00.000Z' }));
    const { ring } = await data<{ ring: { id: string; lineage: unknown } }>(
      '{ ring(id: "APP-OLD") { id lineage { firstSeenAt changes { at by kind size gained parents } since { kind } } } }',
    );
    expect(ring.id).toBe('APP-OLD');
    expect(ring.lineage).toMatchObject({
      firstSeenAt: '2026-07-01T00:00:00.000Z',
      changes: [
        { at: '2026-07-01T00:00:00.000Z', by: 'flag', kind: 'born', size: 40, gained: { length: 40 }, parents: [] },
      ],
      since: null,
    });
    const { errors } = await served.ask(cookie, '{ ring(id: "APP-00") { id } }');
    expect(errors?.[0]?.message).toBe('No ring has this id.');
  });
});

describe('who stands between', () => {
  it('comes page by page, each once, declared and hidden ones', async () => {
    const query = `query Q($after: String) {
      brokers(first: 1, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node {
          __typename
          ... on HiddenBroker { role ring }
          ... on DeclaredBroker { broker { name } candidateCount candidatesInRings behind innocent rings { ring candidateCount } }
        } }
      }
    }`;
    interface Answer {
      readonly brokers: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
      };
    }
    const found: Readonly<Record<string, unknown>>[] = [];
    let after: string | null = null;
    do {
      const { brokers }: Answer = await data<Answer>(query, { after });
      expect(brokers.totalCount).toBe(3);
      found.push(...brokers.edges.map(({ node }) => node));
      after = brokers.pageInfo.hasNextPage ? brokers.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toMatchObject([
      { __typename: 'HiddenBroker', role: 'is_paid' },
      { __typename: 'HiddenBroker', role: 'is_paid' },
      {
        __typename: 'DeclaredBroker',
        broker: { name: 'Northline Staffing LLC' },
        candidateCount: 5,
        candidatesInRings: 5,
        behind: true,
        rings: [{ candidateCount: 5 }],
      },
    ]);
  });

  it('is told with the broker', async () => {
    const { broker } = await data<{ broker: unknown }>(
      '{ broker(id: "BRK-1") { standing { candidatesInRings behind innocent } } }',
    );
    expect(broker).toMatchObject({ standing: { candidatesInRings: 5, behind: true } });
  });

  it('is in the audit: who was shown', async () => {
    const lines = await served.audited();
    const shown = JSON.stringify(lines.filter((line) => JSON.stringify(line).includes('brokers')));
    expect(shown).toContain('broker:BRK-1');
    expect(shown).toContain('bank_account:');
  });
});
