import { describe, expect, it } from 'vitest';
import { decisionOf, lacking, noDecision } from '../../web/state/decision-draft.ts';
import { OUTCOMES } from '../../web/state/flag-words.ts';

const flag = { id: '00000000000000aa', version: 3 };

describe('a decision', () => {
  it('lacks everything at first, and cannot be sent', () => {
    expect(lacking(noDecision, 'Kim')).toMatchObject({ field: 'outcome' });
    expect(decisionOf(flag, noDecision)).toBeUndefined();
  });

  it.each(OUTCOMES)('that it is $outcome lacks a reason, whatever else it says', ({ outcome }) => {
    const draft = { ...noDecision, outcome, text: 'I called them.', shared: ['phone:+16025550142'] };
    expect(lacking(draft, 'Kim')).toMatchObject({ field: 'reason' });
    expect(decisionOf(flag, draft)).toBeUndefined();
  });

  it('lacks words where the reason is another, and somebody who takes it', () => {
    const draft = { ...noDecision, outcome: 'confirmed', reason: 'other' } as const;
    expect(lacking({ ...draft, text: '  ' }, 'Kim')).toMatchObject({ field: 'text' });
    expect(lacking({ ...draft, text: 'It is known.' }, 'Kim')).toBeUndefined();
    expect(lacking({ ...draft, text: 'It is known.' }, undefined)).toMatchObject({
      words: expect.stringMatching(/^One moment/),
    });
    expect(lacking({ ...draft, text: 'It is known.' }, '')).toMatchObject({ words: 'Nobody is signed in by name.' });
  });

  it('enters something in the ledger only where it is explained by what the ledger knows', () => {
    const shared = ['phone:+16025550142'];
    const household = {
      ...noDecision,
      outcome: 'explained',
      reason: 'household',
      shared,
      expires: '2027-06-30',
    } as const;
    expect(decisionOf(flag, household)).toEqual({
      ...flag,
      outcome: 'explained',
      reasonCode: 'household',
      text: null,
      shared: [{ attribute: 'phone:+16025550142', reason: 'household', text: 'household', expiresAt: '2027-06-30' }],
    });
    expect(decisionOf(flag, { ...household, reason: 'one_person' })?.shared).toEqual([]);
    expect(decisionOf(flag, { ...household, outcome: 'confirmed', reason: 'one_operator' })?.shared).toEqual([]);
  });
});
