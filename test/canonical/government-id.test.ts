import { expect, test } from 'vitest';
import { canonicalGovernmentId } from '../../api/intake/canonical/government-id.ts';
import { accepted, reasonOf } from './canonical-of.ts';

// 219-09-9998 and its neighbours are invented; 219-09-9999 itself is a specimen.
test('a government id is one id, however it is written', () => {
  const ids = [
    { type: 'US_SSN', value: '219-09-9998' },
    { type: 'us ssn', value: '219 09 9998' },
    { type: 'SSN', value: '219099998' },
    { type: 'ssn', value: '219.09.9998', country: 'United States' },
    { type: 'social security number', value: '219099998', country: 'usa' },
  ].map((input) => accepted(canonicalGovernmentId(input)));
  expect(new Set(ids.map(({ value }) => value))).toEqual(new Set(['US_SSN:219099998']));
  expect(ids[0]).toMatchObject({ type: 'US_SSN', country: 'US', last4: '9998' });
});

test('the same number in another country or of another type is another id', () => {
  const values = [
    { type: 'PASSPORT', value: 'ab 12-345', country: 'GB' },
    { type: 'PASSPORT', value: 'AB12345', country: 'DE' },
    { type: 'DRIVERS_LICENSE', value: 'AB12345', country: 'GB' },
    { type: 'PASSPORT', value: 'AB12345' },
  ].map((input) => accepted(canonicalGovernmentId(input)).value);
  expect(values[0]).toBe('GB_PASSPORT:AB12345');
  expect(new Set(values).size).toBe(4);
});

test('of a short number fewer than four characters are shown', () => {
  expect(accepted(canonicalGovernmentId({ type: 'NATIONAL_ID', value: '12345', country: 'SG' })).last4).toBe('45');
});

test.each([
  '000-12-3456',
  '666-12-3456',
  '900-12-3456',
  '987-65-4320',
  '219-00-9998',
  '219-09-0000',
  '078-05-1120',
  '219-09-9999',
  '12345',
  '111-11-1111',
  '123-45-6789',
  'ABCDEFGHI',
])('%s is no social security number of a person', (value) => {
  expect(reasonOf(canonicalGovernmentId({ type: 'US_SSN', value }))).not.toContain(value);
});

test.each(['', 'N/A', '0000000', 'XXXXXXX', 'unknown'])('“%s” is no passport number', (value) => {
  expect(reasonOf(canonicalGovernmentId({ type: 'PASSPORT', value, country: 'GB' }))).not.toBe('');
});

test('a type whose first word is no country keeps that word', () => {
  const types = ['NEW_US_PASSPORT', 'US_PASSPORT', 'PASSPORT'].map(
    (type) => accepted(canonicalGovernmentId({ type, value: 'X1234567' })).type,
  );
  expect(types).toEqual(['NEW_US_PASSPORT', 'US_PASSPORT', 'PASSPORT']);
});
