import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { type LinkRow, links } from '../../api/work/links.ts';
import { expand, expansionCounts } from '../../api/work/network/expand.ts';
import { neighbourhood } from '../../api/work/network/neighbourhood.ts';
import { resolveParty } from '../../api/work/resolve-party.ts';
import { ringById, rings } from '../../api/work/rings.ts';
import { search } from '../../api/work/search/search.ts';
import { sharedAttributes } from '../../api/work/shared-attributes.ts';
import { storeSummary } from '../../api/work/store-summary.ts';
import { why, whyRow } from '../../api/work/why.ts';
import { smallWorld } from './small-world.ts';
import { sealKey, storeOf } from './store-of.ts';

const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

let store: Store;
beforeAll(async () => {
  store = await storeOf(smallWorld);
});
afterAll(() => store.close());

describe('links', () => {
  it('list every linked pair once, with applications, reasons and conflict', async () => {
    const found = await collect(links(store));
    expect(found.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual([
      'APP-4 APP-5',
      'greenhouse/APP-1 greenhouse/APP-2',
      'greenhouse/APP-1 lever/APP-3',
      'greenhouse/APP-2 lever/APP-3',
      'greenhouse/APP-6 BRK-17',
    ]);
    expect(found[1]).toMatchObject({
      a: { id: 'greenhouse/APP-1', kind: 'applicant', applications: ['greenhouse/APP-1', 'greenhouse/APP-7'] },
      conflict: 'yes',
      association: false,
    });
    expect(found[1]?.reasons.map(({ kind }) => kind).sort()).toEqual(['bank_account', 'device', 'ip_address', 'phone']);
  });

  it('mask what is sealed', async () => {
    const text = JSON.stringify(await collect(links(store)));
    expect(text).toContain('•••• 3000');
    expect(text).not.toContain('0532013000');
  });

  it('show a family with everything set aside, and leave it out from a bit on', async () => {
    const [family] = await collect(links(store, { party: 'APP-4' }));
    expect(family?.bits).toBe(0);
    expect(family?.reasons.map(({ setAside }) => setAside?.reason)).toEqual(['shared_home', 'shared_home']);
    expect(await collect(links(store, { party: 'APP-4', minBits: 1 }))).toEqual([]);
  });

  it('of one party are those of the whole store', async () => {
    const all = await collect(links(store));
    const touches = ({ a, b }: LinkRow) => a.id === 'greenhouse/APP-2' || b.id === 'greenhouse/APP-2';
    const own = await collect(links(store, { party: 'greenhouse/APP-2' }));
    expect(own.toSorted((x, y) => (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1))).toEqual(all.filter(touches));
  });

  it('make no pairs of a value that more parties hold than the setting allows', async () => {
    const found = await collect(links(store, {}, { pairLimit: 2 }));
    expect(found.some(({ b }) => b.id === 'lever/APP-3')).toBe(false);
  });
});

describe('rings', () => {
  it('hold the three personas together, with the account as hub', async () => {
    const found = await collect(rings(store));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      id: 'greenhouse/APP-1',
      parties: ['greenhouse/APP-1', 'greenhouse/APP-2', 'lever/APP-3'],
      applications: ['greenhouse/APP-1', 'greenhouse/APP-2', 'greenhouse/APP-7', 'lever/APP-3'],
      hubs: [{ kind: 'bank_account', value: '•••• 3000', parties: { length: 3 } }],
      summary: '3 applicants who claim to be different people, held together by one bank account behind 3 of them.',
    });
  });

  it('are found by their id, and nothing else is', async () => {
    expect((await ringById(store, 'greenhouse/APP-1')).row.parties).toHaveLength(3);
    await expect(ringById(store, 'APP-4')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a party', () => {
  it.each([
    ['greenhouse/APP-1', 'applicant:greenhouse/APP-1'],
    ['APP-1', 'applicant:greenhouse/APP-1'],
    ['greenhouse/APP-7', 'applicant:greenhouse/APP-1'],
    ['application:greenhouse/APP-7', 'applicant:greenhouse/APP-1'],
    ['applicant:greenhouse/APP-7', 'applicant:greenhouse/APP-1'],
    ['BRK-17', 'broker:BRK-17'],
    ['broker:BRK-17', 'broker:BRK-17'],
  ])('is found by %s', async (given, key) => {
    expect(await resolveParty(store, given)).toMatchObject({ key });
  });

  it('that nobody has is an error that says what to do next', async () => {
    await expect(resolveParty(store, 'APP-99')).rejects.toMatchObject({
      code: 'not-found',
      next: expect.stringContaining('search'),
    });
  });

  it('of an id that two sources use is an error that names both', async () => {
    await expect(resolveParty(store, 'APP-6')).rejects.toMatchObject({
      code: 'ambiguous',
      message: expect.stringMatching(/greenhouse\/APP-6.*lever\/APP-6/),
    });
  });
});

describe('why', () => {
  it('shows what each typed, the canonical value, and the rule between', async () => {
    const row = await whyRow(store, 'lever/APP-3', 'APP-2');
    expect(row.a.id).toBe('greenhouse/APP-2');
    const both = await whyRow(store, 'APP-1', 'APP-2');
    const phone = both.reasons.find(({ kind }) => kind === 'phone');
    expect(phone).toMatchObject({ value: '+16025550142', sharedBy: 2 });
    expect(phone?.seenWithB).toMatchObject([{ raw: '602.555.0142', rule: expect.stringContaining('dropped') }]);
    expect(phone?.seenWithA.map(({ record }) => record).sort()).toEqual(['greenhouse/APP-1', 'greenhouse/APP-7']);
    expect(both.inWords).toMatch(/^about as surprising as \d+ heads in a row$/);
  });

  it('says of strangers what would have to be true', async () => {
    const answer = await why(store, 'APP-1', 'APP-4');
    expect(answer.link).toBeUndefined();
    expect(answer.whyNot[0]).toContain('share no value');
  });

  it('says what was set aside, and gives both readings', async () => {
    const answer = await why(store, 'APP-4', 'APP-5');
    expect(answer.link).toMatchObject({ bits: 0 });
    expect(answer.link?.bitsIfNothingSetAside).toBeGreaterThan(10);
    expect(answer.whyNot.some((text) => text.includes('residence'))).toBe(true);
  });

  it('refuses two ids of one applicant', async () => {
    await expect(why(store, 'APP-1', 'APP-7')).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('search', () => {
  it.each([
    ['+1 602-555-0142', 'phone, +1 602 555 0142', 'phone:+16025550142'],
    ['(602) 555 0142', 'phone, +1 602 555 0142', 'phone:+16025550142'],
    ['jordanmiles@googlemail.com', 'e-mail, jordanmiles@gmail.com', 'email:jordanmiles@gmail.com'],
    ['203.0.113.7', 'IP address, 203.0.113.7', 'ip_address:203.0.113.7'],
    ['miles jor', 'name, jor miles', 'applicant:greenhouse/APP-1'],
    ['Sven Lindqvist', 'name, lindqvist sven', 'applicant:lever/APP-3'],
    ['greenhouse/APP-7', 'record, greenhouse/APP-7', 'applicant:greenhouse/APP-1'],
    ['northline', 'name, northline', 'broker:BRK-17'],
    ['F3A90011', 'record, F3A90011', 'device:f3a90011'],
  ])('reads %j as %j', async (text, as, key) => {
    const found = await search(store, text, 20, sealKey);
    expect(found.hits.map((hit) => hit.key)).toContain(key);
    if (!key.startsWith('device')) expect(found.readings).toEqual([{ text, as }]);
  });

  it.each(['3000', '•••• 3000', 'DE89 3704 0044 0532 0130 00'])('finds an account by %j', async (text) => {
    const found = await search(store, text, 20, sealKey);
    expect(found.hits).toMatchObject([{ kind: 'bank_account', label: '•••• 3000', partyCount: 3 }]);
    expect(found.readings[0]?.as).toMatch(/account/);
  });

  it('takes a list, and says how it read each part', async () => {
    const found = await search(store, '602-555-0142, 775-555-0111\nAPP-3; nobody@example.org', 20, sealKey);
    expect(found.readings.map(({ as }) => as)).toEqual([
      'phone, +1 602 555 0142',
      'phone, +1 775 555 0111',
      'record, APP-3',
      'e-mail, nobody@example.org',
    ]);
    expect(found.hits.map(({ key }) => key)).toEqual([
      'phone:+16025550142',
      'phone:+17755550111',
      'applicant:lever/APP-3',
    ]);
  });

  it('says when more matched than are listed', async () => {
    expect(await search(store, '602-555-0142; APP-3', 1, sealKey)).toMatchObject({ hits: { length: 1 }, more: true });
  });
});

describe('the network', () => {
  it('around a party shows its shared values, who else holds them, and how they are linked', async () => {
    const network = await neighbourhood(store, { around: ['APP-1'] });
    expect(network.nodes.map(({ key }) => key).sort()).toEqual([
      'applicant:greenhouse/APP-1',
      'applicant:greenhouse/APP-2',
      'applicant:lever/APP-3',
      expect.stringMatching(/^bank_account:/),
      'device:f3a90011',
      'ip_address:203.0.113.7',
      'phone:+16025550142',
    ]);
    expect(network.links).toHaveLength(3);
    expect(network.omitted).toEqual([]);
    const ofRing = network.nodes.filter(({ ring }) => ring === 'greenhouse/APP-1').map(({ kind }) => kind);
    expect(ofRing).toEqual(['applicant', 'applicant', 'applicant']);
  });

  it('says what found no room, and how much', async () => {
    const network = await neighbourhood(store, { around: ['APP-1'], maxNodes: 3 });
    expect(network.nodes).toHaveLength(3);
    expect(network.omitted).toEqual([
      { node: 'applicant:greenhouse/APP-1', kind: 'phone', count: 1 },
      { node: 'applicant:greenhouse/APP-1', kind: 'device', count: 1 },
      { node: 'applicant:greenhouse/APP-1', kind: 'ip_address', count: 1 },
      { node: expect.stringMatching(/^bank_account:/), kind: null, count: 1 },
    ]);
  });

  it('draws exactly the nodes named at depth 0, with what is set aside on the edge', async () => {
    const network = await neighbourhood(store, { around: ['APP-4', 'APP-5', 'phone:+17755550111'], depth: 0 });
    expect(network.nodes).toHaveLength(3);
    expect(network.edges).toMatchObject([
      { party: 'applicant:APP-4', uses: ['contact'], bits: 0, setAside: expect.stringContaining('residence') },
      { party: 'applicant:APP-5', bits: 0 },
    ]);
  });

  it('counts before it expands, and expands only to what is not there', async () => {
    expect(await expansionCounts(store, 'APP-3')).toEqual([{ kind: 'bank_account', count: 1, parties: 2 }]);
    expect(await expansionCounts(store, 'phone:+16025550142')).toEqual([{ kind: null, count: 2, parties: 2 }]);
    const added = await expand(store, { node: 'APP-3', present: ['applicant:greenhouse/APP-1'] });
    expect(added.nodes.map(({ kind }) => kind).sort()).toEqual(['applicant', 'bank_account']);
    expect(added.edges.map(({ party }) => party).sort()).toEqual([
      'applicant:greenhouse/APP-1',
      'applicant:greenhouse/APP-2',
      'applicant:lever/APP-3',
    ]);
  });

  it('of a value that too many hold is a stub with its true number', async () => {
    const network = await neighbourhood(store, { around: ['APP-3'] }, { pairLimit: 2 });
    expect(network.nodes).toMatchObject([{ kind: 'applicant' }, { kind: 'bank_account', hub: true, count: 3 }]);
    expect(network.edges).toHaveLength(1);
  });

  it('refuses more nodes than a canvas shows, and values that nobody holds', async () => {
    await expect(neighbourhood(store, { around: ['APP-1'], maxNodes: 10_000 })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(neighbourhood(store, { around: ['phone:+12125550199'] })).rejects.toMatchObject({ code: 'not-found' });
  });
});

it('what two parties share is listed with both writings', async () => {
  const found = await sharedAttributes(store, 'APP-4', 'APP-5');
  expect(found.map(({ key }) => key.split(':')[0])).toEqual(['phone', 'address']);
  expect(found[0]?.a.map(({ raw }) => raw)).toEqual(['+1 775 555 0111']);
  expect(found[0]?.b.map(({ raw }) => raw)).toEqual(['(775) 555-0111']);
});

it('the store is summed up in counts', async () => {
  expect(await storeSummary(store)).toMatchObject({
    engine: 'embedded',
    applications: 8,
    applicants: 7,
    brokers: 1,
    oldestSubmittedAt: '2026-03-01T10:00:00.000Z',
    newestSubmittedAt: '2026-04-06T10:00:00.000Z',
  });
});
