import { describe, expect, it } from 'vitest';
import { holdsTogether } from '../../api/evidence/holds-together.ts';
import { ringParagraph } from '../../api/evidence/ring-paragraph.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import type { World } from '../../api/evidence/world.ts';
import { inventedWorld, people } from './invented-world.ts';

const apart = (index: number) => ({ home: `${index} elm st`, town: `town ${index}`, day: index });
const ringOf = (world: World) => {
  const [ring] = ringsOfWorld(world);
  if (ring === undefined) throw new Error('no ring');
  return ring;
};
const SPAN = { first: Date.UTC(2026, 0, 1), last: Date.UTC(2026, 0, 6) };

describe('a ring around one account', () => {
  const world = inventedWorld(people(5, (index) => ({ ...apart(index), holds: { bank_account: ['x'] } })));
  const held = holdsTogether(ringOf(world), world);

  it('dissolves without it, and hangs on nobody', () => {
    expect(held.values).toMatchObject([
      { attribute: 'bank_account:x', kind: 'bank_account', outcome: 'dissolves', pieces: [], alone: { length: 5 } },
    ]);
    expect(held.dissolvedBy).toEqual(['bank_account:x']);
    expect(held.parties).toEqual([]);
  });

  it('is told in a paragraph that names nobody and quotes no value', () => {
    const text = ringParagraph(ringOf(world), SPAN, held);
    expect(text).toBe(
      '5 applicants who claim to be different people, held together by one bank account behind 5 of them. ' +
        'They applied from 2026-01-01 to 2026-01-06. ' +
        `That all of it is chance or innocent sharing would be about as surprising as ${Math.round(ringOf(world).bits)} heads in a row. ` +
        'All of it hangs on one bank account: without it none of the 5 would be linked. ' +
        'It may still be innocent: families share accounts, and a payroll service may be paid for many. ' +
        'Look at the reasons before anything else.',
    );
  });
});

it('a ring that no application bears out is told without dates', () => {
  const world = inventedWorld(people(3, (index) => ({ ...apart(index), holds: { bank_account: ['x'] } })));
  expect(ringParagraph(ringOf(world), undefined)).toMatch(/behind 3 of them\. That all of it/);
});

describe('a ring of two halves', () => {
  // Four around an account, four around a mailbox; number 3 has both, and everyone has a phone with the next.
  const world = inventedWorld(
    people(7, (index) => ({
      ...apart(index),
      holds: { ...(index <= 3 && { bank_account: ['x'] }), ...(index >= 3 && { email: ['y'] }) },
    })),
  );
  const held = holdsTogether(ringOf(world), world);

  it('falls into one half without what holds the other', () => {
    expect(held.values).toMatchObject([
      { attribute: 'bank_account:x', outcome: 'sheds', pieces: [{ length: 4 }], alone: { length: 3 } },
      { attribute: 'email:y', outcome: 'sheds', pieces: [{ length: 4 }], alone: { length: 3 } },
    ]);
    expect(held.dissolvedBy).toEqual(['bank_account:x', 'email:y']);
  });

  it('splits without the one who is in both', () => {
    expect(held.parties).toMatchObject([
      { party: 'applicant:APP-003', outcome: 'splits', pieces: [{ length: 3 }, { length: 3 }], alone: [] },
    ]);
  });
});

describe('what is shared besides', () => {
  it('holds a pair on its own strength, as if the value left out were not shared at all', () => {
    const world = inventedWorld(
      people(4, (index) => ({
        ...apart(index),
        holds: { bank_account: ['x'], phone: ['p'], ip_address: ['192.0.2.1'] },
      })),
    );
    const held = holdsTogether(ringOf(world), world);
    const outcomes = new Map(held.values.map(({ kind, outcome }) => [kind, outcome]));
    expect(outcomes.get('bank_account')).toBe('holds');
    expect(outcomes.get('phone')).toBe('holds');
    // The network that is left links nobody.
    expect(held.dissolvedBy).toEqual(expect.arrayContaining(['bank_account:x', 'phone:p']));
  });

  it('is named in the paragraph where it was set aside, once for each value', () => {
    const world = inventedWorld(
      people(4, (index) => ({
        home: 'same home #1',
        town: 'mesa',
        day: index,
        holds: { phone: ['p'] },
      })).concat(
        people(8, (index) => ({
          ...apart(index),
          town: 'mesa',
          holds: { bank_account: ['x'], device: ['library'] },
        })).slice(4),
      ),
    );
    const ring = ringOf(world);
    expect(ring.links.some(({ reasons }) => reasons.some(({ setAside }) => setAside !== undefined))).toBe(true);
    expect(ringParagraph(ring, SPAN)).toContain(
      'They also share what was set aside and is not counted: one value (a computer that the public of one town uses).',
    );
  });
});

it('a chain of many values is dissolved by no three', () => {
  const world = inventedWorld(
    people(9, (index) => ({ ...apart(index), holds: { email: [`e${index}`, `e${index + 1}`] } })),
  );
  const held = holdsTogether(ringOf(world), world);
  expect(held.values).toHaveLength(8);
  expect(held.dissolvedBy).toBeUndefined();
  expect(ringParagraph(ringOf(world), SPAN, held)).toContain('No three values hold all of it');
});
