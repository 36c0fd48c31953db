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

interface Why {
  readonly why: {
    readonly link: { readonly bits: number; readonly reasons: readonly Readonly<Record<string, unknown>>[] } | null;
    readonly inWords: string;
    readonly whyNot: readonly string[];
  };
}

const whyOf = (a: string, b: string) =>
  data<Why>(
    'query Q($a: ID!, $b: ID!) { why(a: $a, b: $b) { a { id } b { id } inWords whyNot link { bits bitsIfNothingSetAside conflict conflictBecause reasons { attribute { key } kind value bits setAside { reason because } a { raw use rule } b { raw use rule } } } } }',
    { a, b },
  );

describe('why', () => {
  it('gives every reason with both raw values, and the total in words', async () => {
    const { why } = await whyOf('APP-2', 'APP-4');
    expect(why).toMatchObject({
      a: { id: 'greenhouse/APP-1' },
      b: { id: 'greenhouse/APP-2' },
      link: { conflict: 'yes' },
    });
    expect(why.inWords).toMatch(/^about as surprising as \d+ heads in a row$/);
    expect(why.link?.reasons.map(({ kind }) => kind).toSorted()).toEqual(['address', 'bank_account', 'phone']);
    expect(why.link?.reasons.find(({ kind }) => kind === 'address')).toMatchObject({
      value: '77 Depot Rd, Mesa, AZ 85202, US',
      a: [{ raw: '77 Depot Rd, Mesa, AZ 85202, US', use: 'shipping' }],
      b: [{ raw: '77 Depot Rd, Mesa, AZ 85202, US', use: 'shipping' }],
    });
    const sum = why.link?.reasons.reduce((total, { bits }) => total + Number(bits), 0);
    expect(sum).toBeCloseTo(why.link?.bits ?? 0, 2);
  });

  it('keeps the innocent explanation beside the guilty one', async () => {
    const { why } = await whyOf('APP-5', 'APP-6');
    expect(why.link?.bits).toBe(0);
    expect(why.link?.reasons[0]?.setAside).toMatchObject({ reason: 'shared_home', because: expect.any(String) });
    expect(why.whyNot.length).toBeGreaterThan(0);
  });

  it('says what would have to be true where nothing is shared', async () => {
    const { why } = await whyOf('APP-1', 'APP-7');
    expect(why.link).toBeNull();
    expect(why.whyNot.join(' ')).toMatch(/share no value/);
  });

  it('needs two parties', async () => {
    const { errors } = await served.ask(cookie, '{ why(a: "APP-1", b: "APP-4") { inWords } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID', next: expect.any(String) } });
  });
});

it('lists every value that two parties both hold, with what each typed', async () => {
  const shared = await data(
    '{ sharedAttributes(a: "APP-1", b: "APP-2") { attribute { kind partyCount } a { raw } b { raw } } }',
  );
  expect(shared).toEqual({
    sharedAttributes: [
      {
        attribute: { kind: 'phone', partyCount: 2 },
        a: [{ raw: '+1 (602) 555-0142' }, { raw: '+1 602 555 0142' }],
        b: [{ raw: '602.555.0142' }],
      },
      {
        attribute: { kind: 'address', partyCount: 3 },
        a: [{ raw: '77 Depot Rd, Mesa, AZ 85202, US' }],
        b: [{ raw: '77 Depot Rd, Mesa, AZ 85202, US' }],
      },
      { attribute: { kind: 'bank_account', partyCount: 3 }, a: [{ raw: '•••• 6789' }], b: [{ raw: '•••• 6789' }] },
    ],
  });
});

it('says what is in the store', async () => {
  const { store } = await data<{ store: Record<string, unknown> & { attributes: { kind: string; count: number }[] } }>(
    '{ store { engine applications applicants brokers observations attributes { kind count } oldestSubmittedAt newestSubmittedAt } }',
  );
  expect(store).toMatchObject({
    engine: 'embedded',
    applications: 8 + crowd,
    applicants: 7 + crowd,
    brokers: 1,
    oldestSubmittedAt: '2026-03-02T09:30:00.000Z',
    newestSubmittedAt: '2026-03-23T09:30:00.000Z',
  });
  expect(store.attributes.find(({ kind }) => kind === 'bank_account')?.count).toBe(1);
  expect(store.attributes.find(({ kind }) => kind === 'resume')?.count).toBe(0);
});
