import { describe, expect, it } from 'vitest';
import type { Constellation } from '../../api/evidence/constellation.ts';
import { type Cell, cellKey, likelihoodsOf } from '../../api/evidence/likelihoods.ts';
import { linkBetween } from '../../api/evidence/link-between.ts';
import { type Channel, type Model, model, type Size } from '../../api/evidence/model.ts';
import { inventedWorld, people } from './invented-world.ts';

const ratio = (cell: Cell, of: Model = model) => {
  const { operator, innocent } = likelihoodsOf(cell, of);
  return operator / innocent;
};
const cell = (channel: Channel, constellation: Constellation, size: Size = 'few'): Cell => ({
  channel,
  constellation,
  size,
  corroborated: 'alone',
});
const counting = (cells: Model['counted']['cells']): Model => ({
  ...model,
  counted: { people: { operator: 1000, innocent: 20_000 }, cells },
});

describe('what was counted', () => {
  it('moves a ratio the more, the more people were seen', () => {
    const of = (operator: number, innocent: number) =>
      ratio(cell('phone', 'apart'), counting({ [cellKey(cell('phone', 'apart'))]: [operator, innocent] }));
    const without = ratio(cell('phone', 'apart'), counting({}));
    expect(of(1, 20)).toBeLessThan(without);
    // Of a hundred times as many the share is the same, and the ratio closer to the 1 that they say.
    expect(of(100, 2000)).toBeLessThan(of(1, 20));
    expect(of(100, 2000)).toBeCloseTo(1, 0);
  });
});

describe('where the holders of a value are of one town', () => {
  it.each<Channel>(['phone', 'device', 'bank_account', 'address_receiving'])(
    'never speaks for an operator: %s',
    (channel) => {
      for (const constellation of ['local', 'mixed'] as const) {
        expect(ratio(cell(channel, constellation))).toBeLessThanOrEqual(ratio(cell(channel, 'any')) + 1e-9);
      }
    },
  );
});

describe('where nobody says of which towns the holders are', () => {
  it('counts no more than in the channel as a whole, with public places', () => {
    const many = cell('device', 'unknown', 'many');
    expect(ratio(many)).toBeLessThan(ratio(cell('device', 'apart', 'many')));
    expect(Math.log2(ratio(many))).toBeLessThan(3);
  });
});

describe('a device', () => {
  const pair = (online: boolean) =>
    linkBetween(
      'applicant:APP-000',
      'applicant:APP-001',
      inventedWorld(
        people(4, (index) => ({ home: `${index} elm st`, town: `town ${index}`, online, holds: { device: ['x'] } })),
      ),
    );

  it('counts for less where both were seen on networks of their own than where one states none', () => {
    expect(pair(true)?.bits).toBeLessThan(pair(false)?.bits ?? 0);
  });
});
