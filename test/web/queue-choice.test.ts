import { expect, it } from 'vitest';
import { flagInQueue, queueAt, readQueueChoice } from '../../web/state/queue-choice.ts';

const usual = { state: 'waiting', rule: undefined, after: undefined, at: undefined } as const;
const fragmentOf = (address: string) => address.split('#')[1] ?? '';

it.each([
  usual,
  { ...usual, state: 'explained', after: 'WzMwMDMwLCJmbGFnOmFhIl0=', at: '34bd23f46d08ad60' },
  { ...usual, rule: 'hub_grew' },
] as const)('an address brings the queue back as %o', (choice) => {
  expect(readQueueChoice(fragmentOf(queueAt(choice)))).toEqual(choice);
});

it('a flag keeps the list that it was opened from, and not the place in it', () => {
  expect(flagInQueue('aa', { ...usual, at: 'bb' })).toBe('/queue/aa');
  expect(flagInQueue('aa', { ...usual, state: 'escalated', rule: 'indicator', at: 'bb' })).toBe(
    '/queue/aa#state=escalated&rule=indicator',
  );
});

it('what an address does not know is as usual', () => {
  expect(readQueueChoice('state=gone&rule=guess')).toEqual(usual);
});
