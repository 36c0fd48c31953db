import { describe, expect, it } from 'vitest';
import { changedFacts, meanwhile, onTop } from '../../web/state/case-edit.ts';

const seen = { title: 'One phone', owner: 'Sam', status: 'open' } as const;

describe('what somebody changes of a case', () => {
  it('is what they typed, and not what they left alone or only spaced otherwise', () => {
    expect(changedFacts(seen, { ...seen, title: ' Two phones ', owner: 'Sam ' })).toEqual({ title: 'Two phones' });
  });

  it('goes on top of what somebody else made of the rest meanwhile', () => {
    const now = { ...seen, owner: 'Kim', status: 'referred' } as const;
    expect(onTop(seen, now, { ...seen, title: 'Two phones' })).toEqual({ ...now, title: 'Two phones' });
  });

  it('stands against what somebody else made of the same thing, and against nothing where both want the same', () => {
    const now = { title: 'A phone', owner: 'Kim', status: 'closed' } as const;
    expect(meanwhile(seen, now, { title: 'Two phones', owner: 'Kim', status: 'open' })).toEqual([
      { field: 'title', seen: 'One phone', now: 'A phone', mine: 'Two phones' },
      { field: 'owner', seen: 'Sam', now: 'Kim', mine: undefined },
      { field: 'status', seen: 'open', now: 'closed', mine: undefined },
    ]);
    expect(meanwhile(seen, seen, { ...seen, title: 'Two phones' })).toEqual([]);
  });
});
