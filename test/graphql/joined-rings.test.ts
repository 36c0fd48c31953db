import { afterAll, beforeAll, expect, it } from 'vitest';
import { twoRings } from '../work/two-rings.ts';
import { Served } from './served.ts';

let served: Served;
let cookie: string;
beforeAll(async () => {
  served = await Served.start([
    ...twoRings(4).map(({ emails: _emails, ...one }) => ({ ...one, broker: { id: 'BRK-1' } })),
    { id: 'BRK-1', name: 'Northline Staffing LLC', kind: 'staffing_agency' },
  ]);
  cookie = await served.signIn();
});
afterAll(() => served.stop());

it('a ring tells of the broker without which it would be several, and how many candidates each of these has', async () => {
  const { rings } = await served.data<{ rings: Readonly<Record<string, unknown>> }>(
    cookie,
    '{ rings { edges { node { partyCount paragraph joinedBy { broker { id name } candidateCount groups } } } } }',
  );
  expect(rings).toMatchObject({
    edges: [
      {
        node: {
          partyCount: 8,
          paragraph: expect.stringContaining('One broker, of whose 8 candidates 8 are in it, stands between 2 groups'),
          joinedBy: [{ broker: { id: 'BRK-1', name: 'Northline Staffing LLC' }, candidateCount: 8, groups: [4, 4] }],
        },
      },
    ],
  });
});
