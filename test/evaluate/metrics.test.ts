import { describe, expect, it } from 'vitest';
import { bCubed } from '../../api/work/evaluate/b-cubed.ts';
import { calibrate, pooledBins } from '../../api/work/evaluate/calibration.ts';
import { censusOf, findableOperators } from '../../api/work/evaluate/census.ts';
import { clustersOf } from '../../api/work/evaluate/clusters.ts';
import { innocentsInRings, sharingOf } from '../../api/work/evaluate/innocents-in-rings.ts';
import { type FoundRing, judgeRings } from '../../api/work/evaluate/judge-rings.ts';
import { pairwise } from '../../api/work/evaluate/pairwise.ts';
import { precisionAt } from '../../api/work/evaluate/precision-at.ts';
import { rateRatio } from '../../api/work/evaluate/rate-ratio.ts';
import { ringRecall } from '../../api/work/evaluate/ring-recall.ts';
import type { Truth } from '../../seed/record.ts';

const some = (count: number, prefix: string, of: Omit<Truth, 'record' | 'person'>): Truth[] =>
  Array.from({ length: count }, (_, index) => ({ record: `${prefix}${index}`, person: `P-${prefix}${index}`, ...of }));
const persona = (count: number, prefix: string, operator: string, carries: Truth['carries'] = ['phone']) =>
  some(count, prefix, { role: 'operator', shape: 'chain', operator, carries });
const ring = (id: string, bits: number, ...members: readonly string[]): FoundRing => ({
  id,
  bits,
  members: members.map((member) => `P-${member}`),
});

/** Operator A with four members to find and a silent one, operator B with three, eight innocents, two grey. */
const census = censusOf([
  ...persona(4, 'a', 'A'),
  ...persona(1, 'silent', 'A', []),
  ...persona(3, 'b', 'B'),
  ...some(6, 'i', { role: 'innocent', shape: 'home', carries: ['residence'], names: 'A', nameForm: 'one surname' }),
  ...some(2, 's', { role: 'innocent', shape: 'stranger', carries: [], names: 'B', nameForm: 'one name' }),
  ...some(2, 'g', { role: 'grey', shape: 'online-coach', carries: ['device'] }),
  { record: 'broker', role: 'broker', shape: 'agency', carries: [] },
]);

describe('a census', () => {
  it('takes the applications of one persona for one member, with what any of them shows', () => {
    const twice = censusOf([
      { record: '1', person: 'P', role: 'operator', shape: 'chain', operator: 'X', carries: ['phone'] },
      { record: '2', person: 'P', role: 'operator', shape: 'chain', operator: 'X', carries: ['email'] },
    ]);
    expect([...twice.members.values()].map(({ carries }) => carries)).toEqual([['phone', 'email']]);
    expect(twice.memberOf.get('2')).toBe('P');
  });

  it('expects nobody to find members who show nothing, or no kind that another shows', () => {
    const alone = censusOf([...persona(1, 'a', 'A'), ...persona(3, 'b', 'A', [])]);
    expect(findableOperators(alone).size).toBe(0);
    const apart = censusOf([...persona(1, 'a', 'A', ['phone']), ...persona(1, 'b', 'A', ['email', 'device'])]);
    expect(findableOperators(apart).size).toBe(0);
    const some = censusOf([
      ...persona(1, 'a', 'A', ['phone']),
      ...persona(1, 'b', 'A', ['email', 'phone']),
      ...persona(1, 'c', 'A', ['device']),
    ]);
    expect(
      findableOperators(some)
        .get('A')
        ?.map(({ id }) => id),
    ).toEqual(['P-a0', 'P-b0']);
    expect([...findableOperators(census)].map(([operator, members]) => [operator, members.length])).toEqual([
      ['A', 4],
      ['B', 3],
    ]);
  });
});

describe('a ring', () => {
  const verdict = (...members: string[]) => judgeRings([ring('r', 1, ...members)], census)[0]?.verdict;

  it('is right when three quarters of it are one operator’s, and wrong below that', () => {
    expect(verdict('a0', 'a1', 'a2', 'i0')).toBe('right');
    expect(verdict('a0', 'a1', 'i0')).toBe('wrong');
    expect(verdict('a0', 'a1', 'b0', 'b1')).toBe('wrong');
    expect(verdict('a0', 'a1', 'silent0')).toBe('right');
  });

  it('is grey when only grey members hold it up, and judged by the others where there are two', () => {
    expect(verdict('g0', 'g1')).toBe('grey');
    expect(verdict('g0', 'g1', 'i0')).toBe('grey');
    expect(verdict('g0', 'g1', 'i0', 'i1')).toBe('wrong');
    expect(verdict('g0', 'a0', 'a1')).toBe('right');
  });
});

describe('ring recall', () => {
  const found = (...rings: FoundRing[]) =>
    ringRecall(judgeRings(rings, census), census).flatMap((one) => (one.found ? [one.operator] : []));

  it('finds an operator when half of the members that show something are in one right ring', () => {
    expect(found(ring('1', 1, 'a0', 'a1'))).toEqual(['A']);
    expect(found(ring('1', 1, 'b0', 'b1'), ring('2', 1, 'a0', 'a1', 'a2'))).toEqual(['A', 'B']);
  });

  it('does not, when these stand in two rings, in one that is wrong, or are silent', () => {
    expect(found(ring('1', 1, 'a0', 'silent0'), ring('2', 1, 'a1', 'i0'))).toEqual([]);
    expect(found(ring('1', 1, 'a0', 'a1', 'i0', 'i1'))).toEqual([]);
  });
});

describe('clustering', () => {
  // A in two rings of two, of which the second holds an innocent as well; B is not found.
  const clusters = clustersOf(
    [ring('1', 9, 'a0', 'a1'), ring('2', 8, 'a2', 'a3', 'i0'), ring('3', 7, 'g0', 'g1')],
    census,
  );

  it('is about those with something to find and those in rings, without grey ones', () => {
    expect([...clusters.members].sort()).toEqual(
      ['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'b2', 'i0'].map((id) => `P-${id}`),
    );
  });

  it('by B-cubed: a0, a1 1; a2, a3 2/3; i0 1/3; b 1 of precision, and 1/2, 1/2, 1, 1/3 of recall', () => {
    const { precision, recall, f1 } = bCubed(clusters);
    expect(precision).toBeCloseTo((2 + 4 / 3 + 1 / 3 + 3) / 8, 12);
    expect(recall).toBeCloseTo((4 * 0.5 + 1 + 3 / 3) / 8, 12);
    expect(f1).toBeCloseTo((2 * (20 / 24) * 0.5) / (20 / 24 + 0.5), 12);
  });

  it('by pairs: 2 of the 4 pairs in rings are right, of the 9 there are', () => {
    expect(pairwise(clusters)).toEqual({ precision: 2 / 4, recall: 2 / 9, f1: (2 * 0.5 * (2 / 9)) / (0.5 + 2 / 9) });
  });

  it('has nothing to say where there is nothing to find', () => {
    const nobody = clustersOf([], censusOf([]));
    expect(bCubed(nobody)).toEqual({ precision: undefined, recall: undefined, f1: undefined });
    expect(pairwise(nobody).f1).toBeUndefined();
  });
});

describe('precision of the first of a queue', () => {
  const queue = judgeRings(
    [ring('1', 9, 'a0', 'a1'), ring('2', 8, 'g0', 'g1'), ring('3', 7, 'i0', 'i1'), ring('4', 6, 'b0', 'b1')],
    census,
  );

  it('passes grey rings over', () => {
    expect(precisionAt(1, queue)).toBe(1);
    expect(precisionAt(2, queue)).toBe(0.5);
    expect(precisionAt(25, queue)).toBe(2 / 3);
    expect(precisionAt(25, [])).toBeUndefined();
  });
});

describe('innocents in rings', () => {
  const rings = [ring('1', 1, 'i0', 'i1', 'a0', 'g0'), { id: '2', bits: 1, members: ['broker', 'P-s0'] }];

  it('are counted once, by how they share, without grey ones', () => {
    expect(innocentsInRings(rings, census, new Set(['P-i0', 'P-i3', 'P-a0']), sharingOf)).toEqual(
      new Map([
        ['home', { people: 6, inRings: 2, suspected: 2 }],
        ['stranger', { people: 2, inRings: 1, suspected: 0 }],
        ['honest broker', { people: 1, inRings: 1, suspected: 0 }],
      ]),
    );
  });

  it('are counted by naming custom, of which brokers have none', () => {
    expect(innocentsInRings(rings, census, new Set(), ({ names }) => names)).toEqual(
      new Map([
        ['A', { people: 6, inRings: 2, suspected: 0 }],
        ['B', { people: 2, inRings: 1, suspected: 0 }],
      ]),
    );
  });
});

describe('a ratio of rates', () => {
  it('has the log interval of Katz', () => {
    // 10 of 100 against 5 of 100: ratio 2, standard error of its logarithm √(1/10 − 1/100 + 1/5 − 1/100) = √0.28.
    const found = rateRatio({ people: 100, cases: 10 }, { people: 100, cases: 5 });
    expect(found?.ratio).toBeCloseTo(2, 12);
    expect(found?.from).toBeCloseTo(2 * Math.exp(-1.959964 * Math.sqrt(0.28)), 9);
    expect(found?.to).toBeCloseTo(2 * Math.exp(1.959964 * Math.sqrt(0.28)), 9);
  });

  it('is finite where one side has none, and absent where nobody of either it happened to', () => {
    expect(rateRatio({ people: 99, cases: 0 }, { people: 99, cases: 2 })?.ratio).toBeCloseTo(0.2, 12);
    expect(rateRatio({ people: 99, cases: 0 }, { people: 99, cases: 0 })).toBeUndefined();
    expect(rateRatio({ people: 0, cases: 0 }, { people: 99, cases: 1 })).toBeUndefined();
  });
});

describe('calibration', () => {
  const even = { name: 'even', operators: 0.5 };

  it('puts what is stated beside what is so, by bits', () => {
    // At an even prior 1 bit states 2/3, 2 bits 4/5, 4 bits 16/17.
    const bins = calibrate(
      [
        { bits: 1, oneOperator: true, group: 'a' },
        { bits: 2, oneOperator: false, group: 'b' },
        { bits: 4, oneOperator: true, group: 'a' },
        { bits: 40, oneOperator: true, group: 'a' },
      ],
      even,
    ).filter(({ pairs }) => pairs > 0);
    expect(bins.map(({ from, to, pairs, observed }) => [from, to, pairs, observed])).toEqual([
      [1, 3, 2, 1],
      [3, 5, 1, 1],
      [18, undefined, 1, 1],
    ]);
    expect(bins[0]?.stated).toBeCloseTo(2 / 3 + 4 / 5, 12);
    expect(bins[1]?.stated).toBeCloseTo(16 / 17, 12);
  });

  it('counts a group once, however many pairs it has', () => {
    const large = Array.from({ length: 9 }, () => ({ bits: 2, oneOperator: false, group: 'large' }));
    const [bin] = calibrate(
      [...large, { bits: 2, oneOperator: true, group: 'small' }, { bits: 1, oneOperator: true, group: 'large' }],
      even,
    ).filter(({ pairs }) => pairs > 0);
    expect(bin).toMatchObject({ pairs: 11, groups: 2 });
    // The large group states 4/5 nine times and 2/3 once, and one in ten of its pairs is one operator's.
    expect(bin?.stated).toBeCloseTo((9 * (4 / 5) + 2 / 3) / 10 + 4 / 5, 12);
    expect(bin?.observed).toBeCloseTo(1 / 10 + 1, 12);
  });

  it('adds up worlds bin by bin', () => {
    const one = calibrate([{ bits: 2, oneOperator: true, group: 'a' }], even);
    expect(pooledBins([one, one, one]).find(({ pairs }) => pairs > 0)).toMatchObject({
      from: 1,
      pairs: 3,
      observed: 3,
    });
  });
});
