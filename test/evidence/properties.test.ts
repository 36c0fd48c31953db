import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkBetween, linksOfParty } from '../../api/evidence/link-between.ts';
import { joiningThreshold, model } from '../../api/evidence/model.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { type Invented, inventedWorld } from './invented-world.ts';

const BROKERS = [
  { id: 'Northline', kind: 'staffing_agency', holds: { phone: ['p0'] } },
  { id: 'Host', kind: 'host', holds: { address: ['a0'] } },
];
const WORDS = ['jordanos', 'amaraiko', 'whitfield', 'lindqvist', 'okaforre', 'tanakami', 'zielinska', 'brightwell'];

const few = (prefix: string, count: number, maxLength: number) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: count - 1 }).map((number) => `${prefix}${number}`),
    { maxLength },
  );

/** Small worlds in which most things are shared by somebody. */
const applications: fc.Arbitrary<Invented[]> = fc
  .array(
    fc.record(
      {
        name: fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
        born: fc.constantFrom('1991-04-02', '1991-04-12', '1975-11-30'),
        home: few('h', 4, 2),
        town: fc.constantFrom('mesa', 'reno', 'fargo'),
        day: fc.integer({ min: 0, max: 300 }),
        broker: fc.constantFrom('Northline', 'Host'),
        holds: fc.record({
          phone: few('p', 4, 2),
          bank_account: few('b', 3, 1),
          device: few('d', 3, 1),
          ip_address: few('i', 3, 1),
          ships: few('a', 3, 1),
          reference: few('r', 3, 1),
        }),
      },
      { requiredKeys: ['name', 'holds'] },
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((found) => found.map((application, index) => ({ id: `APP-${String(index).padStart(2, '0')}`, ...application })));

const everyLink = (world: ReturnType<typeof inventedWorld>) =>
  [...world.held.keys()].sort().flatMap((party) => linksOfParty(party, world));

describe('links and rings of any world', () => {
  it('are the same from either side of a pair', () => {
    fc.assert(
      fc.property(applications, (found) => {
        const world = inventedWorld(found, BROKERS);
        for (const link of everyLink(world)) {
          expect(linkBetween(link.b, link.a, world)).toEqual(linkBetween(link.a, link.b, world));
          expect(linkBetween(link.a, link.b, world)).toEqual(link);
        }
      }),
    );
  });

  it('do not depend on the order of anything', () => {
    fc.assert(
      fc.property(
        applications.chain((found) =>
          fc.tuple(fc.constant(found), fc.shuffledSubarray(found, { minLength: found.length })),
        ),
        ([found, shuffled]) => {
          const [world, other] = [inventedWorld(found, BROKERS), inventedWorld(shuffled, BROKERS.toReversed())];
          expect(everyLink(other)).toEqual(everyLink(world));
          expect(ringsOfWorld(other)).toEqual(ringsOfWorld(world));
        },
      ),
    );
  });

  it('do not change under a bijection of the words of names', () => {
    const renamed = new Map(WORDS.map((word, index) => [word, WORDS[(index + 3) % WORDS.length] ?? word]));
    const rename = (application: Invented): Invented => ({
      ...application,
      name: (application.name ?? '')
        .split(' ')
        .map((word) => renamed.get(word) ?? word)
        .join(' '),
    });
    fc.assert(
      fc.property(applications, (found) => {
        const [world, other] = [inventedWorld(found, BROKERS), inventedWorld(found.map(rename), BROKERS)];
        expect(everyLink(other)).toEqual(everyLink(world));
        expect(ringsOfWorld(other)).toEqual(ringsOfWorld(world));
      }),
    );
  });

  it('never put anybody into a ring but by a conflicting link at the threshold, or by one of those with somebody', () => {
    fc.assert(
      fc.property(applications, (found) => {
        for (const ring of ringsOfWorld(inventedWorld(found, BROKERS))) {
          const held = new Set(ring.links.flatMap(({ a, b, weak }) => (weak ? [] : [a, b])));
          expect(ring.links.every(({ conflict }) => conflict === 'yes')).toBe(true);
          for (const { a, b, bits, weak } of ring.links) {
            if (weak) expect(bits >= joiningThreshold(model) && (held.has(a) || held.has(b))).toBe(true);
          }
          expect(new Set(ring.links.flatMap(({ a, b }) => [a, b]))).toEqual(new Set(ring.parties));
          expect(ring.association.every(({ weak }) => weak)).toBe(true);
        }
      }),
    );
  });

  it('never give a reason bits that an innocent explanation covers', () => {
    fc.assert(
      fc.property(applications, (found) => {
        for (const link of everyLink(inventedWorld(found, BROKERS))) {
          for (const { setAside, bits } of link.reasons) if (setAside !== undefined) expect(bits).toBe(0);
          expect(link.bits).toBeCloseTo(
            link.reasons.reduce((sum, { bits }) => sum + bits, 0),
            9,
          );
          expect(link.bitsIfNothingSetAside).toBeGreaterThanOrEqual(link.bits);
        }
      }),
    );
  });
});
