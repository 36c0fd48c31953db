import { describe, expect, it } from 'vitest';
import { compareNaming } from '../../api/work/evaluate/naming.ts';
import { pairedRatio } from '../../api/work/evaluate/paired-ratio.ts';
import { wilson } from '../../api/work/evaluate/wilson.ts';
import { NAMING_CUSTOMS } from '../../seed/people/naming-customs.ts';
import { applicationsOf } from '../seed/worlds.ts';

describe('the same people under other names', () => {
  it('are suspected as often, but for groups that are under one name only', () => {
    const same = Array.from({ length: 50 }, () => ({ a: 2, b: 2 }));
    expect(pairedRatio(same)).toEqual({ ratio: 1, from: 1, to: 1 });
    const found = pairedRatio([...same, { a: 10, b: 0 }]);
    expect(found?.ratio).toBeCloseTo(1.1, 12);
    // Linearised: fifty groups of 2/110 − 2/100 and one of 10/110.
    const variance = 50 * (2 / 110 - 2 / 100) ** 2 + (10 / 110) ** 2;
    expect(found?.to).toBeCloseTo(1.1 * Math.exp(1.959964 * Math.sqrt(variance)), 9);
    expect(pairedRatio([{ a: 1, b: 0 }])).toBeUndefined();
  });

  it('are the same but for names: each has every custom once', () => {
    const options = { seed: 63, applications: 120, operatorShare: 0.1 };
    const turns = [...NAMING_CUSTOMS.keys()].map((namingTurn) => applicationsOf({ ...options, namingTurn }));
    const [first = []] = turns;
    for (const [index, { record }] of first.entries()) {
      expect(new Set(turns.map((turn) => turn[index]?.truth.names)).size).toBe(NAMING_CUSTOMS.length);
      for (const turn of turns) {
        const other = turn[index]?.record;
        expect([other?.id, other?.phones, other?.addresses, other?.applicant.birthDate]).toEqual([
          record.id,
          record.phones,
          record.addresses,
          record.applicant.birthDate,
        ]);
      }
    }
    expect(turns[0]?.map(({ record }) => record.applicant.name)).not.toEqual(
      turns[1]?.map(({ record }) => record.applicant.name),
    );
  });

  it('are compared over whole worlds', async () => {
    const setting = { profile: 'adversarial', operatorShare: 0.05, applications: 150 } as const;
    const { rows, widest } = await compareNaming(setting, { seeds: [64] });
    expect(rows).toHaveLength(NAMING_CUSTOMS.length);
    expect(new Set(rows.map(({ people }) => people)).size).toBe(1);
    expect(rows[0]?.people).toBeGreaterThan(100);
    expect(widest).toBeDefined();
  }, 60_000);
});

describe('the interval of a share', () => {
  it('is that of Wilson', () => {
    // 8 of 10: (0.8 + z²/20 ± z √(0.016 + z²/400)) / (1 + z²/10).
    const { from, to } = wilson(8, 10);
    expect(from).toBeCloseTo(0.4901625, 6);
    expect(to).toBeCloseTo(0.9433178, 6);
    expect(wilson(0, 10).from).toBe(0);
    expect(wilson(0, 0)).toEqual({ from: 0, to: 1 });
  });
});
