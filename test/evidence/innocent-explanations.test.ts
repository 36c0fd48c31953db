import { describe, expect, it } from 'vitest';
import { assessPair, linkBetween, linksOfParty } from '../../api/evidence/link-between.ts';
import type { Listing } from '../../api/evidence/listing.ts';
import { model, ringThreshold } from '../../api/evidence/model.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { inventedWorld, people } from './invented-world.ts';

const A = 'applicant:APP-000';
const B = 'applicant:APP-001';
const threshold = ringThreshold(model);
const apart = (index: number) => ({ home: `${index} elm st`, town: `town ${index}` });

const reason = (world: ReturnType<typeof inventedWorld>, kind: string, a = A, b = B) =>
  linkBetween(a, b, world)?.reasons.find((found) => found.kind === kind);

describe('strangers', () => {
  it('who share a bank account are linked strongly enough for a ring', () => {
    const world = inventedWorld(people(2, (index) => ({ ...apart(index), holds: { bank_account: ['x'] } })));
    expect(linkBetween(A, B, world)).toMatchObject({ weak: false, conflict: 'yes' });
  });

  it('score at least as high behind one account in fourteen names as in two', () => {
    const of = (count: number) =>
      inventedWorld(people(count, (index) => ({ ...apart(index), holds: { bank_account: ['x'] } })));
    const [two, fourteen] = [linkBetween(A, B, of(2)), linkBetween(A, B, of(14))];
    expect(fourteen?.bits).toBeGreaterThanOrEqual(two?.bits ?? Number.POSITIVE_INFINITY);
  });

  it('are never linked by an IP address alone, however few share it', () => {
    const world = inventedWorld(people(2, (index) => ({ ...apart(index), holds: { ip_address: ['192.0.2.7'] } })));
    expect(linkBetween(A, B, world)).toBeUndefined();
    expect(linksOfParty(A, world)).toEqual([]);
    expect(assessPair(A, B, world)).toMatchObject({ bits: 0, reasons: [{ kind: 'ip_address', bits: 0 }] });
  });

  it('who share a phone are linked a little more strongly when they share an IP address too', () => {
    const of = (ip: boolean) =>
      inventedWorld(
        people(2, (index) => ({ ...apart(index), holds: { phone: ['x'], ip_address: ip ? ['y'] : [`y${index}`] } })),
      );
    const [without, together] = [linkBetween(A, B, of(false)), linkBetween(A, B, of(true))];
    expect((together?.bits ?? 0) - (without?.bits ?? 0)).toBeLessThanOrEqual(model.caps.ip_address);
  });

  it('who live apart and have things sent to one house from many towns are linked by it', () => {
    const world = inventedWorld(people(6, (index) => ({ ...apart(index), holds: { ships: ['9 oak ave'] } })));
    expect(reason(world, 'address')).toMatchObject({ setAside: undefined });
    expect(linkBetween(A, B, world)?.bits).toBeGreaterThan(threshold);
  });

  it('say too little by one mailing address', () => {
    const world = inventedWorld(people(6, (index) => ({ ...apart(index), holds: { mails: ['9 oak ave'] } })));
    expect(linkBetween(A, B, world)?.weak).toBe(true);
  });
});

describe('a shared home', () => {
  const family = (surnames: readonly string[]) =>
    inventedWorld(
      surnames.map((surname, index) => ({
        id: `APP-00${index}`,
        name: `given${index} ${surname}`,
        home: '5 elm st|2',
        town: 'mesa',
        holds: { phone: ['x'], bank_account: ['y'], device: ['z'] },
      })),
    );

  it.each([[['miles', 'miles', 'miles']], [['miles', 'okafor', 'lindqvist']]])(
    'explains everything that a family of the surnames %j shares',
    (surnames) => {
      const link = linkBetween(A, B, family(surnames));
      expect(link?.bits).toBe(0);
      expect(link?.reasons.map(({ setAside }) => setAside?.reason)).toEqual(Array(4).fill('shared_home'));
      expect(link?.bitsIfNothingSetAside).toBeGreaterThan(threshold);
    },
  );

  it('explains a home phone although one of three left the address out', () => {
    const world = inventedWorld(
      people(3, (index) => ({ ...(index < 2 && { home: '5 elm st|2', town: 'mesa' }), holds: { phone: ['x'] } })),
    );
    expect(reason(world, 'phone', A, 'applicant:APP-002')?.setAside?.reason).toBe('shared_home');
  });

  it.each([
    ['12 emma way|mesa|az|85201|us', '12 emjz wat|mesa|az|85201|us'],
    ['1460 duncroft ln|mesa|az|85201|us', '14g0 duncroft ln|mesa|az|85201|us'],
    ['1 river rd|mesa|az|85201|us', 'river rd|mesa|az|85201|us'],
    ['166 geraldine rd|mesa|az|85201|us|4', '166|mesa|az|85201|us|4'],
  ])('is one although one of three writes %s as %s, which the explanation says', (right, wrong) => {
    const world = inventedWorld(
      people(3, (index) => ({ home: index < 2 ? right : wrong, town: 'mesa', holds: { phone: ['x'] } })),
    );
    for (const b of [B, 'applicant:APP-002']) {
      expect(reason(world, 'phone', A, b)?.setAside?.reason).toBe('shared_home');
      expect(reason(world, 'phone', A, b)?.setAside?.because).toContain('slip');
    }
  });

  it.each([
    ['another unit', '12 emma way|mesa|az|85201|us|2', '12 emma way|mesa|az|85201|us|3'],
    ['another postcode', '12 emma way|mesa|az|85201|us', '12 emma way|mesa|az|85202|us'],
    ['another town', '12 emma way|mesa|az|85201|us', '12 emma way|tempe|az|85201|us'],
    ['another street', '12 emma way|mesa|az|85201|us', '12 oakwood ave|mesa|az|85201|us'],
    ['the far end of a street', '12 emma way|mesa|az|85201|us', '1480 emma way|mesa|az|85201|us'],
    ['no postcode', '12 emma way|mesa|az||us', '14 emma way|mesa|az||us'],
  ])('is not where one of three lives in %s', (_what, right, wrong) => {
    const world = inventedWorld(
      people(3, (index) => ({ home: index < 2 ? right : wrong, town: 'mesa', holds: { bank_account: ['x'] } })),
    );
    expect(reason(world, 'bank_account', A, 'applicant:APP-002')?.setAside).toBeUndefined();
  });

  it('explains nothing that people of other homes hold as well', () => {
    const world = inventedWorld(
      people(6, (index) => ({
        ...(index < 2 ? { home: '5 elm st|2', town: 'mesa' } : apart(index)),
        holds: { bank_account: ['x'] },
      })),
    );
    expect(reason(world, 'bank_account')?.setAside).toBeUndefined();
    expect(reason(world, 'address')?.setAside?.reason).toBe('shared_home');
    expect(linkBetween(A, B, world)?.weak).toBe(false);
  });

  it('is no home when more people state it than live in one: then the address is set aside, and the account is not', () => {
    const world = inventedWorld(people(14, () => ({ home: '5 elm st', town: 'mesa', holds: { bank_account: ['x'] } })));
    expect(reason(world, 'address')?.setAside?.reason).toBe('multi_occupancy');
    expect(reason(world, 'bank_account')?.setAside).toBeUndefined();
    expect(linkBetween(A, B, world)?.weak).toBe(false);
  });
});

describe('a public computer', () => {
  const library = (extra: (index: number) => object = () => ({})) =>
    inventedWorld(
      people(9, (index) => ({
        home: `${index} elm st`,
        town: 'mesa',
        holds: { device: ['x'], ip_address: ['192.0.2.1'], ...extra(index) },
      })),
    );

  it('that nine strangers of one town use says about nothing', () => {
    const link = linkBetween(A, B, library());
    expect(link?.bits).toBe(0);
    expect(link?.reasons.map(({ setAside }) => setAside?.reason).sort()).toEqual(['public_computer', 'shared_network']);
    expect(link?.bitsIfNothingSetAside).toBeGreaterThan(5);
  });

  it('does not excuse a bank account that two of its users share', () => {
    const link = linkBetween(
      A,
      B,
      library((index) => (index < 2 ? { bank_account: ['y'] } : {})),
    );
    expect(link?.reasons.find(({ kind }) => kind === 'bank_account')).toMatchObject({ setAside: undefined });
    expect(link?.bits).toBeGreaterThan(2);
    expect(link?.reasons.find(({ kind }) => kind === 'device')?.setAside?.reason).toBe('public_computer');
  });

  it('is one on a network that serves one town, where too few of its users say where they live', () => {
    const world = inventedWorld(
      people(12, (index) => ({
        ...(index > 5 && { home: `${index} elm st`, town: 'mesa' }),
        holds: { ip_address: ['192.0.2.1'], ...(index < 4 && { device: ['x'] }) },
      })),
    );
    expect(reason(world, 'ip_address')?.setAside?.reason).toBe('shared_network');
    expect(reason(world, 'device')?.setAside?.reason).toBe('public_computer');
  });

  it('is none when its users come from many towns', () => {
    const world = inventedWorld(people(9, (index) => ({ ...apart(index), holds: { device: ['x'] } })));
    expect(reason(world, 'device')?.setAside).toBeUndefined();
    expect(linkBetween(A, B, world)?.weak).toBe(false);
  });

  it('cannot be told from an operator’s when nobody states a town: no ring from missing data', () => {
    const world = inventedWorld(people(9, () => ({ holds: { device: ['x'] } })));
    expect(linkBetween(A, B, world)?.weak).toBe(true);
  });
});

describe('an agency', () => {
  const agency = { id: 'Northline', kind: 'staffing_agency', holds: { phone: ['x'] } };

  it('explains its declared channel whether or not the applications name it', () => {
    const world = inventedWorld(
      people(12, (index) => ({
        ...apart(index),
        ...(index % 2 === 0 && { broker: 'Northline' }),
        holds: { phone: ['x'] },
      })),
      [agency],
    );
    for (const pair of [
      [A, B],
      [A, 'applicant:APP-002'],
      [B, 'applicant:APP-003'],
    ] as const) {
      expect(reason(world, 'phone', ...pair)?.setAside?.reason).toBe('agency_channel');
    }
    expect(ringsOfWorld(world)).toEqual([]);
  });

  it('explains a mailbox it never declared, when many of its candidates give it', () => {
    const world = inventedWorld(
      people(12, (index) => ({ ...apart(index), ...(index < 5 && { broker: 'Northline' }), holds: { email: ['x'] } })),
      [{ ...agency, holds: {} }],
    );
    expect(reason(world, 'email', A, 'applicant:APP-009')?.setAside?.reason).toBe('agency_channel');
  });

  it('does not hide an account and a device that some of its candidates share', () => {
    const world = inventedWorld(
      people(20, (index) => ({
        ...apart(index),
        broker: 'Northline',
        holds: { phone: ['x'], ...(index < 4 && { bank_account: ['y'], device: ['z'] }) },
      })),
      [agency],
    );
    expect(reason(world, 'phone')?.setAside?.reason).toBe('agency_channel');
    expect(linkBetween(A, B, world)?.weak).toBe(false);
    expect(ringsOfWorld(world).map(({ parties }) => parties.length)).toEqual([4]);
  });

  it('is in no conflict worth a bit with whom it placed, and in one with whom it did not', () => {
    const farm = { id: 'Host', kind: 'host', holds: { bank_account: ['x'] } };
    const world = inventedWorld(
      people(2, (index) => ({
        ...apart(index),
        ...(index === 0 && { broker: 'Host' }),
        holds: { bank_account: ['x'] },
      })),
      [farm],
    );
    expect(linkBetween(A, 'broker:Host', world)).toMatchObject({ conflict: 'yes', bits: 0 });
    expect(linkBetween(B, 'broker:Host', world)).toMatchObject({ conflict: 'yes', weak: false });
  });
});

describe('time', () => {
  it('tells a number that was assigned again from a burst', () => {
    const of = (gap: number) =>
      inventedWorld(people(2, (index) => ({ ...apart(index), day: index * gap, holds: { phone: ['x'] } })));
    expect(reason(of(120), 'phone')?.setAside?.reason).toBe('recycled_number');
    expect(reason(of(3), 'phone')?.setAside).toBeUndefined();
  });

  it('excuses no number when the two share something else too', () => {
    const world = inventedWorld(
      people(2, (index) => ({ ...apart(index), day: index * 120, holds: { phone: ['x'], email: ['y'] } })),
    );
    expect(reason(world, 'phone')?.setAside).toBeUndefined();
  });

  it('never takes a broker’s published number for a recycled one', () => {
    const world = inventedWorld(
      people(1, (index) => ({ ...apart(index), day: 200, holds: { phone: ['x'] } })),
      [{ id: 'Host', kind: 'host', holds: { phone: ['x'] } }],
    );
    expect(reason(world, 'phone', A, 'broker:Host')?.setAside).toBeUndefined();
  });
});

const listing = (list: string, meaning: Listing['meaning']): Listing => ({
  list,
  source: null,
  addedAt: '2026-01-02T00:00:00.000Z',
  expiresAt: null,
  meaning,
});

describe('places and lists', () => {
  it('a parcel shop that receives for one town is set aside', () => {
    const world = inventedWorld(
      people(6, (index) => ({ home: `${index} elm st`, town: 'mesa', holds: { ships: ['9 oak ave'] } })),
    );
    expect(reason(world, 'address')?.setAside?.reason).toBe('mail_drop');
  });

  it('an address that a list calls a mail drop is set aside, whoever uses it', () => {
    const world = inventedWorld(
      people(6, (index) => ({ ...apart(index), holds: { ships: ['9 oak ave'] } })),
      [],
      { listed: { 'address:9 oak ave': [listing('parcel shops', 'innocent')] } },
    );
    expect(reason(world, 'address')?.setAside).toEqual({
      reason: 'listed',
      because: 'The list parcel shops (since 2026-01-02) names it as a shared thing',
    });
  });

  it('a list that calls a value an operator’s changes no bits, and outweighs one that calls it innocent', () => {
    const bits = (...listed: Listing[]) => {
      const strangers = people(2, (index) => ({ ...apart(index), holds: { phone: ['x'] } }));
      return linkBetween(A, B, inventedWorld(strangers, [], { listed: { 'phone:x': listed } }))?.bits;
    };
    expect(bits(listing('desks', 'innocent'))).toBe(0);
    expect(bits(listing('advisory', 'operator'))).toBe(bits());
    expect(bits(listing('advisory', 'operator'), listing('desks', 'innocent'))).toBe(bits());
  });

  it('a value of more parties than the pair limit makes no pairs', () => {
    const world = inventedWorld(
      people(6, (index) => ({ ...apart(index), holds: { bank_account: ['x'] } })),
      [],
      { pairLimit: 5 },
    );
    expect(linksOfParty(A, world)).toEqual([]);
  });
});

describe('what comes together', () => {
  it('counts a device and the network it was seen on once', () => {
    const link = linkBetween(
      A,
      B,
      inventedWorld(people(2, (index) => ({ ...apart(index), holds: { device: ['x'], ip_address: ['y'] } }))),
    );
    expect(link?.reasons.find(({ kind }) => kind === 'ip_address')).toMatchObject({ bits: 0, countedWith: 'device:x' });
  });

  it('counts values with one set of holders once, and says with which', () => {
    const of = (phones: number) =>
      inventedWorld(
        people(4, (index) => ({
          ...apart(index),
          holds: { bank_account: ['x'], phone: Array.from({ length: phones }, (_, phone) => `p${phone}`) },
        })),
      );
    const [one, three] = [linkBetween(A, B, of(1)), linkBetween(A, B, of(3))];
    expect(three?.bits).toBe(one?.bits);
    expect(three?.reasons.filter(({ countedWith }) => countedWith !== undefined)).toHaveLength(3);
  });

  it('caps what one kind can add', () => {
    const pairs = Array.from({ length: 12 }, (_, index) => index);
    const world = inventedWorld(
      people(14, (index) => ({
        ...apart(index),
        holds: { phone: pairs.filter((pair) => index < 2 || index === pair + 2).map((pair) => `p${pair}`) },
      })),
    );
    expect(linkBetween(A, B, world)?.bits).toBe(model.caps.phone);
  });
});
