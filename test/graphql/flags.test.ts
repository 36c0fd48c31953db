import { getNamedType, isInputObjectType } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { schema } from '../../api/graphql/schema.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { defaultFlagSettings } from '../../api/work/flags/settings.ts';
import { loadIndicators } from '../../api/work/indicators/load-indicators.ts';
import { recordWork } from '../../api/work/journal/record-work.ts';
import { ingestRecords } from '../intake/load.ts';
import { Served } from './served.ts';

const TOWNS = ['Mesa, AZ 85201', 'Bend, OR 97701', 'Troy, NY 12180', 'Waco, TX 76701', 'Yuma, AZ 85364'];
const PEOPLE = ['Jordan Miles', 'Amara Okafor', 'Lena Fischer', 'Kim Larsen', 'Tom Becker'];
const application = (n: number, more: object = {}) => ({
  id: `APP-${n}`,
  submittedAt: `2026-03-0${1 + n}T10:00:00Z`,
  applicant: { name: PEOPLE[n] },
  addresses: [`${10 + n} Elm St Apt ${n + 1}, ${TOWNS[n]}, US`],
  ...more,
});
const phone = { phones: ['+1 602 555 0142'] };
const account = { bankAccounts: [{ iban: 'DE89370400440532013000' }] };
/** Three share a phone, two of them an account too; one comes later. */
const records = [
  application(0, { ...phone, ...account }),
  application(1, { ...phone, ...account }),
  application(2, phone),
  application(3),
];

let served: Served;
let cookie: string;
const night = async () =>
  runFlags(served.store, {
    settings: { ...defaultFlagSettings, hubSizes: [3] },
    catalogue: await loadIndicators(undefined),
  });
beforeEach(async () => {
  served = await Served.start(records);
  cookie = await served.signIn();
  await night();
  return () => served.stop();
});

interface FlagNode {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly bits: number;
  readonly version: number;
  readonly status: string;
  readonly subjectIds: readonly string[];
}
interface Flags {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly cursor: string; readonly node: FlagNode }[];
}
const LIST = `query ($statuses: [FlagStatus!], $rules: [FlagRule!], $party: ID, $first: Int! = 50, $after: String) {
  flags(statuses: $statuses, rules: $rules, party: $party, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { id rule severity bits version status subjectIds } }
  } }`;
const list = async (variables: Record<string, unknown> = {}): Promise<Flags> =>
  (await served.data<{ flags: Flags }>(cookie, LIST, variables)).flags;
const nodes = async (variables: Record<string, unknown> = {}) => (await list(variables)).edges.map(({ node }) => node);
const code = async (query: string, variables: Record<string, unknown> = {}) =>
  (await served.ask(cookie, query, variables)).errors?.[0]?.extensions.code;

describe('the queue', () => {
  it('has the gravest first, then the strongest, and is filtered by status, rule and party', async () => {
    const all = await nodes();
    const rank = ({ severity, bits }: FlagNode) => ['low', 'medium', 'high'].indexOf(severity) * 1e4 + bits;
    expect(all.map(rank)).toEqual(all.map(rank).toSorted((x, y) => y - x));
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set(['new_link', 'hub_grew', 'indicator']));
    const found = async (filter: Record<string, unknown>) => (await nodes(filter)).map(({ id }) => id).sort();
    const those = (keep: (flag: FlagNode) => boolean) =>
      all
        .filter(keep)
        .map(({ id }) => id)
        .sort();
    for (const rule of ['new_link', 'hub_grew', 'indicator', 'rings_merged'])
      expect(await found({ rules: [rule] })).toEqual(those((flag) => flag.rule === rule));
    expect(await found({ party: 'APP-2' })).toEqual(those(({ subjectIds }) => subjectIds.includes('APP-2')));
    expect(await found({ party: 'APP-3' })).toEqual([]);
    expect(await found({ party: 'APP-2', rules: ['hub_grew'] })).toEqual(those(({ rule }) => rule === 'hub_grew'));
    expect(await found({ statuses: ['new'] })).toEqual(those(() => true));
    expect(await found({ statuses: ['known', 'withdrawn', 'confirmed'] })).toEqual([]);
    expect(await code(LIST, { party: 'nobody' })).toBe('NOT_FOUND');
  });

  it('comes in pages, each flag once, also when something changes between two of them', async () => {
    const all = await nodes();
    expect(all.length).toBeGreaterThan(4);
    const seen: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 20; pages += 1) {
      const page: Flags = await list({ first: 2, ...(after === undefined ? {} : { after }) });
      expect(page.totalCount).toBe(all.length);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== undefined);
      seen.push(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(all.map(({ id }) => id));

    // The cursor is a place: with what stood before it gone from the list, nothing is left out after it.
    const [first, , third] = all;
    const waiting = { statuses: ['new'] };
    const start = await list({ ...waiting, first: 2 });
    await served.data(cookie, 'mutation ($id: ID!) { assignFlag(id: $id, version: 1, assignee: "Kim") { id } }', {
      id: first?.id,
    });
    const next = await list({ ...waiting, first: 1, after: start.pageInfo.endCursor });
    expect(next.edges.map(({ node }) => node.id)).toEqual([third?.id]);
    expect(await list({ first: 0 })).toMatchObject({ edges: [], totalCount: all.length });
    expect(await code(LIST, { after: 'nonsense' })).toBe('BAD_ARGUMENT');
    expect(await code(LIST, { first: -1 })).toBe('BAD_ARGUMENT');
  });

  it('shows what a flag stands on, whom it is about and what happened to it', async () => {
    const link = (await nodes({ rules: ['new_link'], party: 'APP-2' })).find(({ subjectIds }) =>
      subjectIds.includes('APP-0'),
    );
    const FLAG = `query ($id: ID!) { flag(id: $id) {
      id summary innocent subjects { id } evidence { kind key shown explanation bits records } ringId
      firstSeenAt lastChangedAt model version assignee decidedBy changedSinceDecision history { at by did version } } }`;
    const { flag } = await served.data<{ flag: Record<string, unknown> }>(cookie, FLAG, { id: link?.id });
    expect(flag).toMatchObject({
      summary: 'APP-0 and APP-2 share a phone number. They give different names.',
      innocent: expect.stringContaining('A family'),
      subjects: [{ id: 'APP-0' }, { id: 'APP-2' }],
      evidence: [{ kind: 'phone', shown: '+16025550142', records: ['APP-0', 'APP-2'] }],
      ringId: null,
      version: 1,
      assignee: null,
      decidedBy: null,
      changedSinceDecision: false,
      history: [{ by: 'flag', did: 'raised it', version: 1 }],
    });
    // What it stood on goes: it is withdrawn, and says so.
    await ingestRecords(served.store, [{ ...application(2), submittedAt: '2026-06-01T00:00:00Z' }], {
      sealKey: served.sealKey,
    });
    await night();
    const { flag: gone } = await served.data<{ flag: object }>(cookie, FLAG, { id: link?.id });
    expect(gone).toMatchObject({
      version: 2,
      history: [{ did: 'raised it' }, { by: 'flag', did: 'withdrew it: its evidence is gone', version: 2 }],
    });
    expect((await nodes({ statuses: ['withdrawn'] })).map(({ id }) => id)).toContain(link?.id);
    expect(await code(FLAG, { id: '0000000000000000' })).toBe('NOT_FOUND');
  });

  it('counts how reviews end, by rule, with what is open and how long it took', async () => {
    const STATS = `{ reviewStats {
      rule raised open withdrawn confirmed explained escalated confirmedShare medianHours slowestTenthHours } }`;
    const links = await nodes({ rules: ['new_link'] });
    expect(links.length).toBe(3);
    const DECIDE = 'mutation ($decision: FlagDecision!) { decideFlag(decision: $decision) { flag { id } } }';
    const decide = ({ id, version }: FlagNode | { id: undefined; version: undefined }, how: object) =>
      served.data(cookie, DECIDE, { decision: { id, version, ...how } });
    const [first, second] = links;
    await decide(first ?? { id: undefined, version: undefined }, { outcome: 'confirmed', reasonCode: 'one_operator' });
    await decide(second ?? { id: undefined, version: undefined }, { outcome: 'escalated', reasonCode: 'legal' });
    const { reviewStats } = await served.data<{ reviewStats: readonly { readonly rule: string }[] }>(cookie, STATS);
    expect(reviewStats.find(({ rule }) => rule === 'new_link')).toMatchObject({
      raised: 3,
      open: 1,
      withdrawn: 0,
      confirmed: 1,
      explained: 0,
      escalated: 1,
      confirmedShare: 0.5,
      medianHours: expect.any(Number),
    });
    expect(reviewStats.find(({ rule }) => rule === 'hub_grew')).toMatchObject({ confirmed: 0, confirmedShare: null });
  });
});

it('lets deliveries be made again by their ids, and none where one is not there', async () => {
  const [flag] = await nodes({ rules: ['new_link'] });
  await runFlags(served.store, { catalogue: await loadIndicators(undefined), targets: ['soc'] });
  const again = { ...records[2], submittedAt: '2026-06-01T00:00:00Z', ...account };
  await ingestRecords(served.store, [again], { sealKey: served.sealKey });
  await runFlags(served.store, { catalogue: await loadIndicators(undefined), targets: ['soc'] });
  const DELIVERIES = '{ deliveries(states: [waiting, delivered]) { id target state attempts } }';
  type Rows = { readonly deliveries: readonly { readonly id: string; readonly state: string }[] };
  const { deliveries } = await served.data<Rows>(cookie, DELIVERIES);
  const ids = deliveries.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  const rows = ids.map((id) => ({
    key: `outbox:${id}`,
    state: 'delivered' as const,
    attempts: 3,
    nextAt: new Date().toISOString(),
  }));
  await served.store.write((writer) =>
    recordWork(writer, [{ type: 'outbox', at: new Date().toISOString(), by: 'soc', rows }]),
  );
  const REPLAY = 'mutation ($ids: [ID!]!) { replayDeliveries(ids: $ids) }';
  expect(await code(REPLAY, { ids: [ids[0], `${flag?.id}:9:nowhere`] })).toBe('NOT_FOUND');
  expect(await served.data(cookie, REPLAY, { ids: [] })).toEqual({ replayDeliveries: 0 });
  expect((await served.data<Rows>(cookie, DELIVERIES)).deliveries.every(({ state }) => state === 'delivered')).toBe(
    true,
  );
  expect(await served.data(cookie, REPLAY, { ids: [ids[0]] })).toEqual({ replayDeliveries: 1 });
  const { deliveries: now } = await served.data<Rows>(cookie, DELIVERIES);
  expect(now.filter(({ state }) => state === 'waiting')).toMatchObject([{ id: ids[0], attempts: 0 }]);
});

describe('a change by somebody who saw an older version', () => {
  const CASE = 'id version';
  /** Each with the version that it saw; `$version` is an older one than stands. */
  const MUTATIONS: Readonly<Record<string, string>> = {
    assignFlag:
      'mutation ($flag: ID!, $version: Int!) { assignFlag(id: $flag, version: $version, assignee: "Sam") { id } }',
    decideFlag: `mutation ($flag: ID!, $version: Int!) {
      decideFlag(decision: {id: $flag, version: $version, outcome: confirmed, reasonCode: one_operator}) { flag { id } } }`,
    reopenFlag:
      'mutation ($flag: ID!, $version: Int!) { reopenFlag(id: $flag, version: $version, text: "New facts.") { id } }',
    changeCase: `mutation ($case: ID!, $version: Int!) { changeCase(id: $case, version: $version, title: "Two") { ${CASE} } }`,
    addToCase: `mutation ($case: ID!, $version: Int!) {
      addToCase(id: $case, version: $version, contents: {parties: ["APP-2"]}) { ${CASE} } }`,
    removeFromCase: `mutation ($case: ID!, $version: Int!) {
      removeFromCase(id: $case, version: $version, contents: {parties: ["APP-0"]}) { ${CASE} } }`,
    pinEvidence: `mutation ($case: ID!, $version: Int!) {
      pinEvidence(id: $case, version: $version, evidence: {a: "APP-0", b: "APP-1"}) { ${CASE} } }`,
    unpinEvidence: `mutation ($case: ID!, $pin: ID!, $version: Int!) { unpinEvidence(id: $case, version: $version, pin: $pin) { ${CASE} } }`,
    endLedgerEntry: `mutation ($entry: ID!, $version: Int!) {
      endLedgerEntry(id: $entry, version: $version, because: "They moved.") { entry { id } } }`,
  };

  it('is tried with every change that says which version it saw', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    const seen = fields.filter(({ args }) =>
      args.some(({ name, type }) => {
        const input = getNamedType(type);
        return name === 'version' || (isInputObjectType(input) && 'version' in input.getFields());
      }),
    );
    expect(seen.map(({ name }) => name).sort()).toEqual(Object.keys(MUTATIONS).sort());
  });

  it.each(Object.entries(MUTATIONS))('is told what stands, and changes nothing: %s', async (name, mutation) => {
    const [flag] = await nodes({ rules: ['new_link'], party: 'APP-2' });
    const run = <Data>(query: string, variables: object = {}) => served.data<Data>(cookie, query, { ...variables });
    // Everything here was changed once since version 1.
    await run('mutation ($id: ID!) { assignFlag(id: $id, version: 1, assignee: "Kim") { id } }', { id: flag?.id });
    if (name === 'reopenFlag')
      await run(
        'mutation ($id: ID!) { decideFlag(decision: {id: $id, version: 2, outcome: confirmed, reasonCode: one_operator}) { flag { id } } }',
        { id: flag?.id },
      );
    await run('mutation { openCase(case: {title: "One", parties: ["APP-0"]}) { id } }');
    const { pinEvidence } = await run<{ pinEvidence: { pins: readonly { id: string }[] } }>(
      'mutation { pinEvidence(id: "CASE-1", version: 1, evidence: {a: "APP-0", b: "APP-2"}) { pins { id } } }',
    );
    const { addLedgerEntry } = await run<{ addLedgerEntry: { entry: { id: string } } }>(
      `mutation { addLedgerEntry(entry: {attribute: "phone:+16025550142", reason: household, text: "A home."}) { entry { id } } }`,
    );
    const { id: entry } = addLedgerEntry.entry;
    await run('mutation ($id: ID!) { endLedgerEntry(id: $id, version: 1, because: "Wrong.") { entry { id } } }', {
      id: entry,
    });
    const all = () =>
      run(
        `query ($flag: ID!) { flag(id: $flag) { version status assignee outcome history { did } }
          case(id: "CASE-1") { version title owner status partyIds pins { id } history { did } }
          ledger { edges { node { id version endedBecause } } } }`,
        { flag: flag?.id },
      );
    const before = await all();
    const given = { flag: flag?.id, case: 'CASE-1', pin: pinEvidence.pins[0]?.id, entry, version: 1 };
    const { data, errors } = await served.ask(cookie, mutation, given);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^It was changed meanwhile: you saw version 1, and it is at [2-9]/),
      extensions: { code: 'STALE' },
    });
    expect(await all()).toEqual(before);
  });

  it('is refused too where the nightly job changed it', async () => {
    const [flag] = await nodes({ rules: ['new_link'], party: 'APP-2' });
    await ingestRecords(served.store, [{ ...application(2), submittedAt: '2026-06-01T00:00:00Z' }], {
      sealKey: served.sealKey,
    });
    await night();
    const assign = MUTATIONS.assignFlag ?? '';
    const { errors } = await served.ask(cookie, assign, { flag: flag?.id, version: flag?.version });
    expect(errors?.[0]?.extensions.code).toBe('STALE');
    expect(errors?.[0]?.message).toContain('withdrawn');
  });
});
