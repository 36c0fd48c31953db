import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import {
  type BrokerRow,
  brokerRow,
  type DeclaredBrokerRow,
  type HiddenBrokerRow,
} from '../../api/work/brokers/broker-row.ts';
import { brokersOfStore } from '../../api/work/brokers/brokers.ts';
import { standingOfBroker } from '../../api/work/brokers/standing-of-broker.ts';
import { type RingInDetail, ringsInDetail } from '../../api/work/rings/rings-in-detail.ts';
import { ringsOfStore } from '../../api/work/rings.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import type { Truth } from '../../seed/record.ts';
import { storeOf } from './store-of.ts';

/** Operators that work through somebody, and as many agencies that they might hide behind. */
const WORLD = {
  seed: 11,
  applications: 900,
  operatorShare: 0.25,
  shares: {
    'laptop-farm': 0.25,
    'broker-led': 0.25,
    'shared-referees': 0.25,
    'behind-agency': 0.25,
    'bank-account': 0.25,
    agency: 0.4,
    mixed: 0,
    'phone-chain': 0,
    'hijacked-identity': 0,
    'reused-resume': 0,
  },
};

let store: Store;
let rows: readonly BrokerRow[];
let truths: ReadonlyMap<string, Truth>;
beforeAll(async () => {
  const world = [...generateWorld(WORLD)];
  truths = new Map(world.map(({ truth }) => [truth.record, truth]));
  store = await storeOf(world.map(({ record }) => record));
  rows = (await brokersOfStore(store)).map(({ standing }) => brokerRow(standing));
}, 120_000);
afterAll(() => store.close());

const hidden = (): HiddenBrokerRow[] => rows.flatMap((row) => (row.type === 'hidden' ? [row] : []));
const declared = (): DeclaredBrokerRow[] => rows.flatMap((row) => (row.type === 'declared' ? [row] : []));
const shapesOf = (row: HiddenBrokerRow): Set<string> =>
  new Set(row.parties.flatMap((id) => truths.get(id)?.shape ?? []));

describe('who stands between', () => {
  it('is the house that equipment for a farm goes to', () => {
    const houses = hidden().filter(({ role }) => role === 'receives');
    expect(houses.length).toBeGreaterThan(2);
    for (const house of houses) {
      expect([...shapesOf(house)]).toEqual(['laptop-farm']);
      expect(house.parties.length).toBeGreaterThanOrEqual(3);
      expect(house.applications.length).toBeGreaterThanOrEqual(house.parties.length);
      expect(house.innocent).toContain('parcels');
    }
  });

  it('is the referee of many invented people', () => {
    const referees = hidden().filter(({ role }) => role === 'vouches');
    expect(referees.length).toBeGreaterThan(1);
    for (const referee of referees) expect([...shapesOf(referee)]).toEqual(['shared-referees']);
  });

  it('is the account that many are paid to', () => {
    const accounts = hidden().filter(({ role }) => role === 'is_paid');
    expect(accounts.some((account) => shapesOf(account).has('bank-account'))).toBe(true);
    for (const account of accounts) {
      for (const application of account.applications) expect(truths.get(application)?.role).toBe('operator');
    }
  });

  it('is a front that most of the candidates of a ring came from', () => {
    const behind = declared().filter((row) => row.behind);
    expect(behind.length).toBeGreaterThan(2);
    expect(behind.every(({ id }) => truths.get(id)?.role === 'front')).toBe(true);
    expect(new Set(behind.map(({ id }) => truths.get(id)?.shape))).toEqual(new Set(['laptop-farm', 'broker-led']));
  });

  it('is no honest agency, also where an operator hides among its candidates', () => {
    const honest = declared().filter(({ id }) => truths.get(id)?.role === 'broker');
    const usedByOperators = honest.filter(({ rings }) => rings.length > 0);
    expect(honest.length).toBeGreaterThan(10);
    expect(usedByOperators.length).toBeGreaterThan(0);
    for (const agency of honest) {
      expect(agency.behind).toBe(false);
      expect(agency.candidatesInRings).toBeLessThanOrEqual(agency.candidates);
      expect(agency.innocent).toContain('set aside');
    }
  });

  it('comes for most parties first, each broker once', () => {
    const counts = rows.map((row) => (row.type === 'hidden' ? row.parties.length : row.candidatesInRings));
    expect(counts).toEqual(counts.toSorted((x, y) => y - x));
    const ids = declared().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength([...truths.values()].filter(({ role }) => role === 'broker' || role === 'front').length);
  });
});

it('a broker asked about alone stands as it does among all', async () => {
  const among = (await brokersOfStore(store)).flatMap(({ standing }) =>
    standing.type === 'declared' ? [standing] : [],
  );
  for (const standing of among) expect(await standingOfBroker(store, standing.broker.key)).toEqual(standing);
});

it('a ring in detail keeps all that `rings` prints, and adds its story', async () => {
  const { rows: flat } = await ringsOfStore(store);
  const details: RingInDetail[] = [];
  for await (const detail of ringsInDetail(store)) details.push(detail);
  expect(details).toHaveLength(flat.length);
  for (const [index, detail] of details.entries()) {
    expect(detail).toMatchObject(flat[index] ?? {});
    expect(detail.paragraph.startsWith(detail.summary)).toBe(true);
    const applied = detail.timeline.filter(({ kind }) => kind === 'applied').map(({ application }) => application);
    expect(applied.toSorted()).toEqual(detail.applications);
    expect(detail.timeline.map(({ at }) => at)).toEqual(detail.timeline.map(({ at }) => at).toSorted());
    expect(detail.timeline.at(0)?.at).toBe(detail.firstSubmittedAt);
    expect(detail.lineage).toEqual({ firstSeenAt: null, changes: [], since: null });
    for (const { pieces, alone } of detail.holdsTogether.values) {
      expect([...pieces.flat(), ...alone].toSorted()).toEqual(detail.parties.toSorted());
    }
  }
});
