import { beforeEach, describe, expect, it } from 'vitest';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { loadIndicators } from '../../api/work/indicators/load-indicators.ts';
import { ingestRecords } from '../intake/load.ts';
import { Served } from './served.ts';

const application = (id: string, name: string, more: object = {}) => ({
  id,
  submittedAt: '2026-03-01T10:00:00Z',
  applicant: { name },
  phones: ['+1 602 555 0142'],
  ...more,
});
const SHARED = {
  bankAccounts: [{ iban: 'DE89370400440532013000' }],
  devices: [{ fingerprint: 'f3a9c1d2e4b5a697', ip: '203.0.113.7' }],
};
const at = (text: string) => ({ addresses: [text] });
const records = [
  application('APP-1', 'Jordan Miles', { ...SHARED, ...at('1420 W Elm St Apt 5, Mesa, AZ 85201, US') }),
  application('APP-2', 'Amara Okafor', { ...SHARED, ...at('9 Oak Ave, Salem, OR 97301, US') }),
  application('APP-3', 'Lena Fischer', at('77 Pine Rd, Erie, PA 16501, US')),
];
const PHONE = 'phone:+16025550142';

let served: Served;
let cookie: string;
beforeEach(async () => {
  served = await Served.start(records);
  cookie = await served.signIn();
  await runFlags(served.store, { catalogue: await loadIndicators(undefined) });
  return () => served.stop();
});

interface FlagNode {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly bits: number;
  readonly subjectIds: readonly string[];
  readonly decidedBy?: string;
  readonly history?: readonly { readonly by: string; readonly did: string; readonly text: string | null }[];
}

async function links(): Promise<readonly FlagNode[]> {
  const { flags } = await served.data<{ flags: { edges: readonly { node: FlagNode }[] } }>(
    cookie,
    '{ flags(rules: [new_link]) { edges { node { id version status bits subjectIds decidedBy } } } }',
  );
  return flags.edges.map(({ node }) => node);
}

const of = async (...ids: readonly string[]): Promise<FlagNode> => {
  const found = (await links()).find(({ subjectIds }) => ids.every((id) => subjectIds.includes(id)));
  if (found === undefined) throw new Error(`no flag about ${ids.join(' and ')}`);
  return found;
};

const DECIDE = `mutation ($decision: FlagDecision!) { decideFlag(decision: $decision) {
  flag { id status outcome reasonCode decidedBy history { by did text } }
  entries { attributeKey reason by holds }
  reread { flag { subjectIds bits status } bitsBefore withdrawn }
} }`;

describe('a flag', () => {
  it('is given to somebody, noted upon, decided for a reason and taken back, and keeps its history', async () => {
    const { id, version } = await of('APP-1', 'APP-3');
    const { assignFlag } = await served.data<{ assignFlag: FlagNode }>(
      cookie,
      'mutation ($id: ID!, $version: Int!) { assignFlag(id: $id, version: $version, assignee: "Kim") { version status assignee } }',
      { id, version },
    );
    expect(assignFlag).toEqual({ version: version + 1, status: 'in_review', assignee: 'Kim' });
    await served.data(
      cookie,
      'mutation ($id: ID!) { noteOnFlag(id: $id, text: "Called the front desk.") { version } }',
      { id },
    );
    const { decideFlag } = await served.data<{ decideFlag: { flag: FlagNode } }>(cookie, DECIDE, {
      decision: { id, version: version + 1, outcome: 'confirmed', reasonCode: 'one_operator' },
    });
    expect(decideFlag.flag).toMatchObject({ status: 'confirmed', outcome: 'confirmed', decidedBy: 'R. Okafor' });
    const { reopenFlag } = await served.data<{ reopenFlag: FlagNode }>(
      cookie,
      'mutation ($id: ID!, $version: Int!) { reopenFlag(id: $id, version: $version, text: "New facts.") { status outcome decidedBy history { by did text } } }',
      { id, version: version + 2 },
    );
    expect(reopenFlag).toMatchObject({ status: 'in_review', outcome: null, decidedBy: null });
    expect(reopenFlag.history?.map(({ by, did, text }) => [by, did, text])).toEqual([
      ['flag', 'raised it', null],
      ['R. Okafor', 'gave it to Kim', null],
      ['R. Okafor', 'noted', 'Called the front desk.'],
      ['R. Okafor', 'confirmed: one operator', null],
      ['R. Okafor', 'took the decision back', 'New facts.'],
    ]);
  });

  it('is not decided on an older version, without words for `other`, or for a reason of another outcome', async () => {
    const { id, version } = await of('APP-1', 'APP-3');
    const decide = (decision: object) =>
      served.ask(cookie, DECIDE, { decision: { id, version, outcome: 'explained', ...decision } });
    expect((await decide({ version: version + 5, reasonCode: 'household' })).errors?.[0]).toMatchObject({
      message: `It was changed meanwhile: you saw version ${version + 5}, and it is at ${version}. Now it is new.`,
      extensions: { code: 'STALE' },
    });
    expect((await decide({ reasonCode: 'other' })).errors?.[0]?.extensions.code).toBe('INVALID');
    expect((await decide({ reasonCode: 'one_operator' })).errors?.[0]?.message).toBe(
      'one_operator is no reason for explained.',
    );
    const ledger = [{ attribute: 'phone:+16025550199', reason: 'household', text: 'No.' }];
    expect((await decide({ reasonCode: 'household', shared: ledger })).errors?.[0]?.message).toContain('of the flag');
    const one = { attribute: PHONE, reason: 'household', text: 'A home.' };
    expect((await decide({ reasonCode: 'household', shared: [one, one] })).errors?.[0]?.message).toContain('twice');
    const unseen = await decide({ reasonCode: 'other', text: '\u200b\u2060' });
    expect(unseen.errors?.[0]?.message).toBe('The reason `other` needs words.');
    const assign =
      'mutation ($id: ID!, $version: Int!, $to: String!) { assignFlag(id: $id, version: $version, assignee: $to) { id } }';
    const given = (to: string) => served.ask(cookie, assign, { id, version, to });
    expect((await given('\u200b')).errors?.[0]?.message).toBe('A flag is given to somebody by name.');
    expect((await given('K'.repeat(201))).errors?.[0]?.message).toBe('A name has at most 200 characters.');
    const note = 'mutation ($id: ID!, $text: String!) { noteOnFlag(id: $id, text: $text) { id } }';
    const noted = await served.ask(cookie, note, { id, text: 'x'.repeat(10_001) });
    expect(noted.errors?.[0]?.message).toBe('A note has at most 10,000 characters.');
    expect(await of('APP-1', 'APP-3')).toMatchObject({ version, status: 'new' });
  });

  it('that is explained by a shared thing says which others say something else now', async () => {
    const before = await of('APP-1', 'APP-2');
    const { id, version } = await of('APP-1', 'APP-3');
    const { decideFlag } = await served.data<{ decideFlag: Record<string, readonly object[]> }>(cookie, DECIDE, {
      decision: {
        id,
        version,
        outcome: 'explained',
        reasonCode: 'agency',
        shared: [{ attribute: PHONE, reason: 'agency', text: 'A call centre.', expiresAt: '2999-12-31' }],
      },
    });
    expect(decideFlag.flag).toMatchObject({ status: 'explained' });
    expect(decideFlag.entries).toEqual([{ attributeKey: PHONE, reason: 'agency', by: 'R. Okafor', holds: true }]);
    const others = decideFlag.reread as readonly {
      readonly flag: FlagNode;
      readonly bitsBefore: number;
      readonly withdrawn: boolean;
    }[];
    const still = others.find(({ flag }) => flag.subjectIds.includes('APP-1'));
    expect(still?.bitsBefore).toBe(before.bits);
    expect(still?.flag.bits).toBeLessThan(before.bits);
    expect(still?.withdrawn).toBe(false);
    expect(others.find(({ flag }) => !flag.subjectIds.includes('APP-1'))?.withdrawn).toBe(true);
    const { why } = await served.data<{ why: { link: { reasons: readonly { setAside: { reason: string } }[] } } }>(
      cookie,
      '{ why(a: "APP-1", b: "APP-2") { link { reasons { kind setAside { reason because } } } } }',
    );
    expect(why.link.reasons.map(({ setAside }) => setAside?.reason)).toContain('ledger');
    expect(JSON.stringify(why)).toContain('an agency’s own channel (R. Okafor');
  });
});

describe('the ledger', () => {
  const ADD = `mutation ($entry: LedgerWish!) { addLedgerEntry(entry: $entry) { entry { id version holds attributeKey } reread { withdrawn } } }`;
  const entry = { attribute: PHONE, reason: 'household', text: 'They live together.' };
  type Added = { addLedgerEntry: { entry: { id: string; version: number }; reread: readonly object[] } };

  it('sets a value aside until its entry ends, and what stood on it comes back', async () => {
    const { addLedgerEntry } = await served.data<Added>(cookie, ADD, { entry });
    expect(addLedgerEntry.reread.length).toBeGreaterThan(0);
    expect(await of('APP-1', 'APP-3')).toMatchObject({ status: 'withdrawn' });
    const { id, version } = addLedgerEntry.entry;
    const ended = await served.data<{ endLedgerEntry: { reread: readonly object[] } }>(
      cookie,
      'mutation ($id: ID!, $version: Int!) { endLedgerEntry(id: $id, version: $version, because: "They moved.") { entry { endedBy holds } reread { returned withdrawn } } }',
      { id, version },
    );
    expect(ended.endLedgerEntry.reread).toContainEqual({ returned: true, withdrawn: false });
    expect(await of('APP-1', 'APP-3')).toMatchObject({ status: 'new' });
    const { ledger } = await served.data<{ ledger: { edges: readonly object[] } }>(
      cookie,
      '{ ledger { totalCount edges { node { attributeKey attribute { value ledger { by } } endedBecause holds } } } }',
    );
    expect(ledger.edges).toMatchObject([{ node: { attributeKey: PHONE, endedBecause: 'They moved.', holds: false } }]);
  });

  it.each([
    ['a value that nobody holds', { attribute: 'phone:+16025550000' }, 'No value in the store has this key.'],
    ['no words', { text: '  ' }, 'An entry of the ledger needs a reason in words.'],
    ['a day that has passed', { expiresAt: '2020-01-01' }, 'The expiry has passed already.'],
    ['a day that does not exist', { expiresAt: '2027-02-30' }, 'The expiry is no day or time that exists.'],
    ['a day of two readings', { expiresAt: '06/07/2999' }, 'The expiry is no day or time that exists.'],
    ['a day of a year of five digits', { expiresAt: '+012027-09-13' }, 'The expiry is no day or time that exists.'],
  ])('takes no entry with %s', async (_name, wrong, message) => {
    const { errors } = await served.ask(cookie, ADD, { entry: { ...entry, ...wrong } });
    expect(errors?.[0]?.message).toBe(message);
  });
});

describe('the ledger, asked', () => {
  it('gives an entry by its id, what holds and what ended apart, and the flags that stand on a value', async () => {
    const { addLedgerEntry } = await served.data<{ addLedgerEntry: { entry: { id: string } } }>(
      cookie,
      `mutation { addLedgerEntry(entry: {attribute: "${PHONE}", reason: household, text: "A home."}) { entry { id } } }`,
    );
    const { id } = addLedgerEntry.entry;
    const count = async (holds: boolean) =>
      (await served.data<{ ledger: { totalCount: number } }>(cookie, `{ ledger(holds: ${holds}) { totalCount } }`))
        .ledger.totalCount;
    expect([await count(true), await count(false)]).toEqual([1, 0]);
    await served.data(
      cookie,
      'mutation ($id: ID!) { endLedgerEntry(id: $id, version: 1, because: "They moved.") { entry { id } } }',
      { id },
    );
    expect([await count(true), await count(false)]).toEqual([0, 1]);
    const { ledgerEntry } = await served.data<{ ledgerEntry: object }>(
      cookie,
      'query ($id: ID!) { ledgerEntry(id: $id) { by endedBecause holds } }',
      { id },
    );
    expect(ledgerEntry).toEqual({ by: 'R. Okafor', endedBecause: 'They moved.', holds: false });
    expect((await served.ask(cookie, '{ ledgerEntry(id: "none") { id } }')).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    const { flags } = (
      await served.data<{ ledgerEntry: { flags: readonly (FlagNode & { ledger: readonly object[] })[] } }>(
        cookie,
        'query ($id: ID!) { ledgerEntry(id: $id) { flags { rule subjectIds ledger { id } } } }',
        { id },
      )
    ).ledgerEntry;
    const between = flags.filter(({ subjectIds }) => subjectIds.length === 2);
    expect(between.map(({ subjectIds }) => [...subjectIds].sort().join()).sort()).toEqual([
      'APP-1,APP-2',
      'APP-1,APP-3',
      'APP-2,APP-3',
    ]);
    expect(between[0]?.ledger).toEqual([{ id }]);
  });
});

describe('a case', () => {
  const CASE =
    'id version status owner partyIds flagCount pins { id title bits lines { kind shown } changes } history { did text }';

  it('holds parties, flags and evidence as it was, and says what has changed since', async () => {
    const flag = await of('APP-1', 'APP-2');
    const { openCase } = await served.data<{ openCase: { id: string; version: number } }>(
      cookie,
      `mutation ($case: NewCase!) { openCase(case: $case) { ${CASE} } }`,
      { case: { title: 'One phone', parties: ['APP-1'], flags: [flag.id] } },
    );
    expect(openCase).toMatchObject({ id: 'CASE-1', owner: 'R. Okafor', partyIds: ['APP-1'], flagCount: 1 });
    const PIN = `mutation ($id: ID!, $version: Int!, $evidence: EvidenceToPin!) { pinEvidence(id: $id, version: $version, evidence: $evidence) { ${CASE} } }`;
    await served.data(cookie, PIN, { id: 'CASE-1', version: 1, evidence: { a: 'APP-1', b: 'APP-3' } });
    const { pinEvidence } = await served.data<{ pinEvidence: { pins: readonly { changes: readonly string[] }[] } }>(
      cookie,
      PIN,
      { id: 'CASE-1', version: 2, evidence: { flag: flag.id } },
    );
    expect(pinEvidence.pins.map(({ changes }) => changes)).toEqual([[], []]);
    await served.data(
      cookie,
      'mutation { addLedgerEntry(entry: {attribute: "phone:+16025550142", reason: household, text: "A home."}) { entry { id } } }',
    );
    const { case: now } = await served.data<{ case: { pins: readonly { changes: readonly string[] }[] } }>(
      cookie,
      `{ case(id: "CASE-1") { ${CASE} } }`,
    );
    expect(now.pins[0]?.changes.join(' ')).toMatch(/bits and is 0\.0\..*Set aside: phone \+16025550142/);
    expect(now.pins[1]?.changes.join(' ')).toMatch(/bits and is/);
    const { cases } = await served.data<{ cases: { totalCount: number } }>(
      cookie,
      '{ cases(statuses: [open]) { totalCount edges { node { title parties { id } flags { id cases { id } } } } } }',
    );
    expect(cases.totalCount).toBe(1);
  });

  it('is found from what it holds, takes nothing twice, and says what is no longer there', async () => {
    const flag = await of('APP-1', 'APP-2');
    const { rings } = await served.data<{ rings: { edges: readonly { node: { id: string } }[] } }>(
      cookie,
      '{ rings { edges { node { id } } } }',
    );
    const ring = rings.edges[0]?.node.id ?? '';
    expect(ring).not.toBe('');
    await served.data(
      cookie,
      'mutation ($rings: [ID!], $flags: [ID!]) { openCase(case: {title: "One", parties: ["APP-1"], rings: $rings, flags: $flags}) { id } }',
      { rings: [ring], flags: [flag.id] },
    );
    const ADD =
      'mutation ($version: Int!, $parties: [ID!]) { addToCase(id: "CASE-1", version: $version, contents: {parties: $parties}) { version history { did } } }';
    const again = await served.data<Record<string, unknown>>(cookie, ADD, { version: 1, parties: ['APP-1'] });
    expect(again.addToCase).toEqual({ version: 1, history: [{ did: 'opened it' }] });
    const more = await served.data<Record<string, unknown>>(cookie, ADD, { version: 1, parties: ['APP-1', 'APP-2'] });
    expect(more.addToCase).toEqual({ version: 2, history: [{ did: 'opened it' }, { did: 'added 1 party' }] });
    const {
      party,
      found,
      case: file,
    } = await served.data<Record<string, unknown>>(
      cookie,
      `query ($ring: ID!) {
        party(id: "APP-2") { cases { id } }
        found: ring(id: $ring) { cases { id } }
        case(id: "CASE-1") { holds { key party { name } } heldRings { id ring { partyCount } } }
      }`,
      { ring },
    );
    expect(party).toEqual({ cases: [{ id: 'CASE-1' }] });
    expect(found).toEqual({ cases: [{ id: 'CASE-1' }] });
    expect(file).toEqual({
      holds: [
        { key: 'applicant:APP-1', party: { name: 'Jordan Miles' } },
        { key: 'applicant:APP-2', party: { name: 'Amara Okafor' } },
      ],
      heldRings: [{ id: ring, ring: { partyCount: expect.any(Number) } }],
    });
    const pinned = await served.data(
      cookie,
      'mutation { pinEvidence(id: "CASE-1", version: 2, evidence: {a: "APP-1", b: "APP-3"}) { pins { between { key party { name } } } } }',
    );
    expect(JSON.stringify(pinned)).toContain('"between":[{"key":"applicant:APP-1","party":{"name":"Jordan Miles"}}');
  });

  it('takes a ring that came apart since it was recorded, and none that never was', async () => {
    const ring = 'APP-1';
    const present = () => served.data(cookie, '{ rings { edges { node { id partyCount } } } }');
    expect(await present()).toEqual({ rings: { edges: [{ node: { id: ring, partyCount: 3 } }] } });
    const later = { submittedAt: '2026-03-02T10:00:00Z', phones: [], bankAccounts: [], devices: [] };
    await ingestRecords(
      served.store,
      records.slice(1).map((record) => ({ ...record, ...later })),
      { sealKey: served.sealKey },
    );
    expect(await present()).toEqual({ rings: { edges: [] } });
    const open = (...rings: readonly string[]) =>
      served.ask(
        cookie,
        'mutation ($rings: [ID!]) { openCase(case: {title: "Of old", rings: $rings}) { heldRings { id ring { id } } } }',
        { rings },
      );
    expect((await open(ring)).data).toEqual({ openCase: { heldRings: [{ id: ring, ring: null }] } });
    const refused = {
      message: 'No ring has this id, and none ever had.',
      extensions: { code: 'NOT_FOUND', next: 'List the rings, and give an id of theirs.' },
    };
    expect((await open(ring, 'no-ring')).errors).toMatchObject([refused]);
    const added = await served.ask(
      cookie,
      'mutation { addToCase(id: "CASE-1", version: 1, contents: {rings: ["no-ring"]}) { id } }',
    );
    expect(added.errors).toMatchObject([refused]);
    const { cases } = await served.data<Record<string, unknown>>(
      cookie,
      '{ cases { edges { node { id version rings } } } }',
    );
    expect(cases).toEqual({ edges: [{ node: { id: 'CASE-1', version: 1, rings: [ring] } }] });
  });

  it('is found by words of its id, title and owner, however they are written', async () => {
    for (const title of ['Die Müller-Wohnung', 'Ein Haus', 'Eine Wohnung'])
      await served.data(cookie, 'mutation ($title: String!) { openCase(case: {title: $title}) { id } }', { title });
    await served.data(cookie, 'mutation { changeCase(id: "CASE-2", version: 1, owner: "Kim") { id } }');
    const found = async (matching: string | null, more = '') => {
      const { cases } = await served.data<{
        cases: { totalCount: number; edges: readonly { node: { id: string } }[] };
      }>(
        cookie,
        `query ($matching: String) { cases(matching: $matching ${more}) { totalCount edges { node { id } } } }`,
        { matching },
      );
      return [cases.totalCount, ...cases.edges.map(({ node }) => node.id).sort()];
    };
    expect(await found('WOHNUNG')).toEqual([2, 'CASE-1', 'CASE-3']);
    expect(await found('wohnung  muller ')).toEqual([1, 'CASE-1']);
    expect(await found('kim')).toEqual([1, 'CASE-2']);
    expect(await found('case-3')).toEqual([1, 'CASE-3']);
    expect(await found('e', 'first: 1')).toEqual([3, expect.any(String)]);
    expect(await found('wohnung', 'statuses: [closed]')).toEqual([0]);
    expect(await found('kim wohnung')).toEqual([0]);
    for (const nothing of [null, '', ' ']) expect((await found(nothing))[0]).toBe(3);
  });

  it('changes only as it was seen, and its status only for a reason', async () => {
    await served.data(cookie, 'mutation { openCase(case: {title: "One"}) { id } }');
    const change = (args: string) =>
      served.ask(cookie, `mutation { changeCase(id: "CASE-1", ${args}) { version status history { did text } } }`);
    expect((await change('version: 1, status: referred')).errors?.[0]?.message).toBe('A status needs a reason.');
    expect((await change('version: 1, owner: " "')).errors?.[0]?.message).toBe('A case has an owner.');
    expect((await change('version: 1, owner: " R. Okafor "')).errors?.[0]?.message).toBe('Nothing would change.');
    expect((await change('version: 1, status: referred, text: "To the police."')).data?.changeCase).toEqual({
      version: 2,
      status: 'referred',
      history: [
        { did: 'opened it', text: null },
        { did: 'made it referred', text: 'To the police.' },
      ],
    });
    expect((await change('version: 1, title: "Two"')).errors?.[0]).toMatchObject({
      message: expect.stringContaining('Now it is referred, with R. Okafor.'),
      extensions: { code: 'STALE' },
    });
  });
});

it('counts how reviews end', async () => {
  const { id, version } = await of('APP-1', 'APP-3');
  await served.data(cookie, DECIDE, { decision: { id, version, outcome: 'confirmed', reasonCode: 'one_operator' } });
  const { reviewStats } = await served.data<{ reviewStats: readonly object[] }>(
    cookie,
    '{ reviewStats { rule raised open confirmed explained confirmedShare medianHours } }',
  );
  expect(reviewStats).toContainEqual(
    expect.objectContaining({ rule: 'new_link', raised: 3, open: 2, confirmed: 1, confirmedShare: 1 }),
  );
});

it('records who changed what, and whom it was about', async () => {
  const { id, version } = await of('APP-1', 'APP-3');
  await served.data(cookie, DECIDE, { decision: { id, version, outcome: 'confirmed', reasonCode: 'one_operator' } });
  expect(await served.audited()).toContainEqual(
    expect.objectContaining({
      who: 'R. Okafor',
      did: 'decideFlag',
      subjects: expect.arrayContaining(['applicant:APP-1']),
    }),
  );
});
