import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundMembers, type RecordedRing, ringLineage } from '../../api/evidence/ring-lineage.ts';

const recorded = (id: string, parties: string, at = '2026-01-01', live = true): RecordedRing => ({
  id,
  parties: [...parties],
  firstSeenAt: `${at}T00:00:00.000Z`,
  live,
});
const found = (parties: string): FoundMembers => ({
  parties: [...parties],
  names: [...parties].map((one) => one.toUpperCase()),
});

describe('a ring', () => {
  it('that is new is born under the name of its earliest applicant', () => {
    expect(ringLineage([], [found('abc')])).toMatchObject([{ id: 'A', kind: 'born', gained: ['a', 'b', 'c'] }]);
  });

  it('that is as it was keeps its id, whatever its earliest applicant is called', () => {
    expect(ringLineage([recorded('Z', 'abc')], [found('abc')])).toMatchObject([
      { id: 'Z', kind: undefined, gained: [], lost: [] },
    ]);
  });

  it('that gains and loses parties keeps its id, and says which', () => {
    const before = [recorded('Z', 'bcd')];
    expect(ringLineage(before, [found('abcd')])).toMatchObject([{ id: 'Z', kind: 'grew', gained: ['a'] }]);
    expect(ringLineage(before, [found('bc')])).toMatchObject([{ id: 'Z', kind: 'shrank', lost: ['d'] }]);
    expect(ringLineage(before, [found('abc')])).toMatchObject([
      { id: 'Z', kind: 'changed', gained: ['a'], lost: ['d'] },
    ]);
  });

  it('that shares less than half with what it was is another one', () => {
    expect(ringLineage([recorded('Z', 'abcde')], [found('axy')])).toMatchObject([
      { id: 'A', kind: 'split', parents: ['Z'] },
      { id: 'Z', kind: 'merged', parties: undefined, children: ['A'] },
    ]);
  });
});

describe('rings that merge', () => {
  it('go on as the one that gave most', () => {
    const steps = ringLineage([recorded('Y', 'ab', '2025-01-01'), recorded('Z', 'cde')], [found('abcde')]);
    expect(steps).toMatchObject([
      { id: 'Z', kind: 'merged', parents: ['Y'], gained: ['a', 'b'] },
      { id: 'Y', kind: 'merged', parties: undefined, children: ['Z'] },
    ]);
  });

  it('go on as the older one where both gave the same', () => {
    const steps = ringLineage([recorded('Y', 'ab', '2026-02-01'), recorded('Z', 'cd', '2026-01-01')], [found('abcd')]);
    expect(steps[0]).toMatchObject({ id: 'Z', parents: ['Y'] });
  });
});

describe('a ring that splits', () => {
  it('goes on as its largest part; the others are new and say where they came from', () => {
    expect(ringLineage([recorded('A', 'abcde')], [found('ab'), found('cde')])).toMatchObject([
      { id: 'B', kind: 'split', parents: ['A'] },
      { id: 'A', kind: 'split', children: ['B'], lost: ['a', 'b'] },
    ]);
  });
});

describe('a ring that ended', () => {
  const ended = recorded('Z', 'abcd', '2026-01-01', false);

  it('has no step more', () => expect(ringLineage([ended], [])).toEqual([]));

  it('returns under its id with half of its parties, and not with fewer', () => {
    expect(ringLineage([ended], [found('abx')])).toMatchObject([{ id: 'Z', kind: 'returned' }]);
    expect(ringLineage([ended], [found('axy')])).toMatchObject([{ id: 'A', kind: 'born' }]);
  });

  it('returns also from a ring that it had gone into', () => {
    expect(ringLineage([ended, recorded('Y', 'abxyz')], [found('ab'), found('xyz')])).toMatchObject([
      { id: 'Z', kind: 'returned', parents: ['Y'] },
      { id: 'Y', kind: 'split', children: ['Z'], lost: ['a', 'b'] },
    ]);
  });

  it('does not take a ring from one that is there', () => {
    const steps = ringLineage([ended, recorded('Y', 'ab')], [found('abcd')]);
    expect(steps).toMatchObject([{ id: 'Y', kind: 'grew' }]);
  });

  it('is told as ended, with nothing that it went to', () => {
    expect(ringLineage([recorded('Z', 'ab')], [])).toMatchObject([
      { id: 'Z', kind: 'ended', parties: undefined, lost: ['a', 'b'], children: [] },
    ]);
  });
});

describe('a name', () => {
  it('that is taken is not given again', () => {
    expect(ringLineage([recorded('A', 'xy', '2026-01-01', false)], [found('ab')])[0]?.id).toBe('B');
    expect(ringLineage([], [found('ab')], new Set(['A']))[0]?.id).toBe('B');
    expect(ringLineage([], [found('ab')], new Set(['A', 'B', 'A~2']))[0]?.id).toBe('A~3');
  });
});

/** Parties parted among rings, some of them in none. */
const partition = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 })
  .map((rings) =>
    [1, 2, 3, 4]
      .map((ring) => [...'abcdefghijkl'].filter((_, index) => rings[index] === ring))
      .filter((parties) => parties.length > 1),
  );

describe('any rings', () => {
  it('get ids of their own, the same whatever order they come in', () => {
    fc.assert(
      fc.property(partition, partition, fc.nat(3), (before, now, endedOnes) => {
        const known = before.map((parties, index) =>
          recorded(`r${index}`, parties.join(''), `2026-0${1 + (index % 3)}-01`, index !== endedOnes),
        );
        const rings = now.map((parties) => found(parties.join('')));
        const steps = ringLineage(known, rings);
        const ids = steps.filter(({ parties }) => parties !== undefined).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const byId = (all: typeof steps) => new Map(all.map((step) => [step.id, step]));
        expect(byId(ringLineage(known.toReversed(), rings.toReversed()))).toEqual(byId(steps));
      }),
    );
  });

  it('are as they were once their steps are recorded', () => {
    fc.assert(
      fc.property(partition, partition, (before, now) => {
        const known = before.map((parties, index) => recorded(`r${index}`, parties.join('')));
        const rings = now.map((parties) => found(parties.join('')));
        const steps = ringLineage(known, rings);
        const after = steps.map(({ id, parties, lost }) =>
          recorded(id, (parties ?? lost).join(''), '2026-01-01', parties !== undefined),
        );
        const again = ringLineage(after, rings);
        expect(again.map(({ id, kind }) => [id, kind])).toEqual(
          steps.slice(0, rings.length).map(({ id }) => [id, undefined]),
        );
      }),
    );
  });
});
