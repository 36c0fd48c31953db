import { describe, expect, it } from 'vitest';
import { brokersInRing } from '../../api/evidence/behind-ring.ts';
import { hiddenBrokers } from '../../api/evidence/hidden-brokers.ts';
import { holdsTogether, remainsWithout } from '../../api/evidence/holds-together.ts';
import { model } from '../../api/evidence/model.ts';
import { modelWithout } from '../../api/evidence/model-without.ts';
import { ringParagraph } from '../../api/evidence/ring-paragraph.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { inventedWorld, people } from './invented-world.ts';

/** Two pairs, each with an account of its own, all of whom a broker sent, and as many others as it sent besides. */
const worldOf = (others: number, kind = 'staffing_agency') =>
  inventedWorld(
    people(4 + others, (index) => ({
      broker: 'B',
      home: `${index} elm st`,
      town: `town ${index}`,
      ...(index < 4 && { holds: { bank_account: [index < 2 ? 'x' : 'y'] } }),
    })),
    [{ id: 'B', kind }],
  );
const party = (index: number) => `applicant:APP-00${index}`;

describe('rings that have a third of one broker’s candidates together', () => {
  const world = worldOf(8);
  const [ring, ...others] = ringsOfWorld(world);
  if (ring === undefined) throw new Error('no ring');

  it('are one, which says between which groups the broker stands', () => {
    expect(others).toEqual([]);
    expect(ring.parties).toEqual([0, 1, 2, 3].map(party));
    expect(ring.joinedBy).toEqual([
      {
        broker: 'broker:B',
        candidates: 12,
        parts: [
          [party(0), party(1)],
          [party(2), party(3)],
        ],
      },
    ]);
  });

  it('count what each group hangs by, and nothing for the broker', () => {
    const apart = ringsOfWorld(world, modelWithout(model, 'brokers'));
    expect(apart.map(({ parties }) => parties.length)).toEqual([2, 2]);
    expect(ring.bits).toBeCloseTo(
      apart.reduce((sum, { bits }) => sum + bits, 0),
      9,
    );
  });

  it('fall into their groups without the broker, and keep one of them without what holds the other', () => {
    const held = holdsTogether(ring, world);
    expect(held.brokers).toMatchObject([{ broker: { broker: 'broker:B' }, outcome: 'splits', alone: [] }]);
    expect(remainsWithout(ring, new Set(['bank_account:x']), world)).toMatchObject({
      outcome: 'sheds',
      pieces: [[party(2), party(3)]],
    });
    expect(held.parties.map((one) => [one.party, one.outcome])).toEqual([0, 1, 2, 3].map((at) => [party(at), 'sheds']));
    expect(held.dissolvedBy).toEqual(['bank_account:x', 'bank_account:y']);
  });

  it('hold without one of them where there are enough others: who is not there is no candidate either', () => {
    const larger = inventedWorld(
      people(16, (index) => ({
        broker: 'B',
        home: `${index} elm st`,
        town: `town ${index}`,
        ...(index < 6 && { holds: { bank_account: [index < 3 ? 'x' : 'y'] } }),
      })),
      [{ id: 'B', kind: 'staffing_agency' }],
    );
    const [six] = ringsOfWorld(larger);
    expect(six?.joinedBy).toMatchObject([{ candidates: 16, parts: [{ length: 3 }, { length: 3 }] }]);
    expect(six && holdsTogether(six, larger).parties).toEqual([]);
  });

  it('have nobody between them who only makes up the number, and a broker that may not know', () => {
    expect(brokersInRing(ring, world)).toMatchObject([{ candidates: ring.parties, behind: false }]);
    expect(hiddenBrokers(ring, world)).toEqual([]);
  });

  it('say so in plain words, and name nobody', () => {
    expect(ringParagraph(ring, undefined)).toContain(
      'One broker, of whose 12 candidates 4 are in it, stands between 2 groups that share too little else to be one ring.',
    );
  });
});

describe('groups that a link joins which is too little to make one ring of both', () => {
  /** So many around an account each, that any one value that two of them share is no surprise. */
  const crowds = (broker?: string) =>
    inventedWorld(
      people(80, (index) => ({
        ...(broker !== undefined && index !== 3 && index !== 46 && { broker }),
        home: `${index} elm st`,
        town: `town ${index}`,
        holds: { bank_account: [index < 40 ? 'x' : 'y'], ...((index === 3 || index === 46) && { email: ['both'] }) },
      })),
      [{ id: 'B', kind: 'staffing_agency' }],
    );
  const bridge = { a: 'applicant:APP-003', b: 'applicant:APP-046' };

  it('keep that link where a broker joins them, and would be apart without the broker', () => {
    const apart = ringsOfWorld(crowds());
    expect(apart.map(({ bridges }) => bridges)).toMatchObject([[bridge], [bridge]]);
    const world = crowds('B');
    const [ring, ...others] = ringsOfWorld(world);
    if (ring === undefined) throw new Error('no ring');
    expect(others).toEqual([]);
    expect(ring.bridges).toEqual([]);
    expect(ring.links.filter(({ a, b }) => a === bridge.a && b === bridge.b)).toHaveLength(1);
    expect(ring.links).toHaveLength(apart.reduce((sum, { links }) => sum + links.length, 1));
    expect(holdsTogether(ring, world).brokers).toMatchObject([
      { outcome: 'splits', pieces: [{ length: 40 }, { length: 40 }] },
    ]);
  }, 60_000);
});

describe('rings stay apart', () => {
  const sizes = (world: ReturnType<typeof worldOf>) => ringsOfWorld(world).map(({ parties }) => parties.length);

  it('where they have less of a broker’s candidates: operators send through honest agencies too', () => {
    expect(sizes(worldOf(9))).toEqual([2, 2]);
  });

  it('where one of them has a single candidate of the broker', () => {
    const world = inventedWorld(
      people(5, (index) => ({
        ...(index !== 4 && { broker: 'B' }),
        home: `${index} elm st`,
        town: `town ${index}`,
        holds: { bank_account: [index < 3 ? 'x' : 'y'] },
      })),
      [{ id: 'B', kind: 'recruiter' }],
    );
    expect(sizes(world)).toEqual([3, 2]);
  });
});
