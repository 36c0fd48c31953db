import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBankAccount } from '../../api/intake/canonical/bank-account.ts';
import { accepted, reasonOf } from './canonical-of.ts';

// Example numbers of the SWIFT IBAN registry and of the ABA: accounts of nobody.
describe('a bank account is one account, however it is written', () => {
  test.each([
    [
      'NL91ABNA0417164300',
      'nl91 abna 0417 1643 00',
      'IBAN NL91-ABNA-0417-1643-00',
      'IBAN: NL91ABNA0417164300',
      ' NL91.ABNA.0417.1643.00 ',
    ],
    ['DE89370400440532013000', 'DE89 3704 0044 0532 0130 00'],
    ['FR1420041010050500013M02606', 'fr14 2004 1010 0505 0001 3m02 606'],
  ])('%s', (...writings) => {
    const values = writings.map((iban) => accepted(canonicalBankAccount({ iban })).value);
    expect(new Set(values).size).toBe(1);
  });

  test('an American account by routing and account number', () => {
    const writings = [
      { country: 'US', routing: '021000021', account: '000123456789' },
      { country: 'USA', routing: '0210-0002-1', account: '123456789' },
      { country: 'United States', routing: ' 021000021 ', account: '123-456-789' },
      { routing: '021000021', account: '123 456 789' },
    ].map((input) => accepted(canonicalBankAccount(input)));
    expect(new Set(writings.map(({ value }) => value))).toEqual(new Set(['US:021000021:123456789']));
    expect(writings[0]).toMatchObject({ country: 'US', last4: '6789', scheme: 'aba' });
  });

  test('the IBAN of a British or German account is its domestic form', () => {
    expect(accepted(canonicalBankAccount({ iban: 'GB29 NWBK 6016 1331 9268 19' })).value).toBe(
      accepted(canonicalBankAccount({ country: 'GB', routing: '60-16-13', account: '31926819' })).value,
    );
    expect(accepted(canonicalBankAccount({ iban: 'DE89370400440532013000' })).value).toBe(
      accepted(canonicalBankAccount({ country: 'DE', routing: '370 400 44', account: '532013000' })).value,
    );
  });

  test('an IBAN in the field of the account number', () => {
    expect(accepted(canonicalBankAccount({ account: 'NL91 ABNA 0417 1643 00' })).scheme).toBe('iban');
  });
});

test('the same account number at another bank or in another country is another account', () => {
  const values = [
    { country: 'US', routing: '021000021', account: '123456789' },
    { country: 'US', routing: '011401533', account: '123456789' },
    { country: 'PH', routing: '021000021', account: '123456789' },
    { country: 'US', routing: '021000021', account: '1234567890' },
  ].map((input) => accepted(canonicalBankAccount(input)).value);
  expect(new Set(values).size).toBe(values.length);
});

test.each([
  [{ iban: 'NL91ABNA0417164301' }, 'check digits'],
  [{ iban: 'NL91ABNA041716430' }, 'length'],
  [{ iban: 'XX00' }, 'no IBAN'],
  [{ country: 'US', routing: '021000022', account: '123456789' }, 'check digit is wrong'],
  [{ country: 'US', routing: '000000000', account: '123456789' }, 'check digit is wrong'],
  [{ country: 'US', routing: '021000021', account: '0000' }, 'no account number'],
  [{ country: 'US', routing: '021000021', account: 'ABC' }, 'digits'],
  [{ country: 'US', account: '123456789' }, 'no bank code'],
  [{ routing: '1234', account: '123456789' }, 'which country'],
  [{}, 'no account number'],
])('%o is rejected: %s', (input, reason) => {
  expect(reasonOf(canonicalBankAccount(input))).toContain(reason);
});

test('a wrong IBAN does not hide a good domestic account', () => {
  const input = { iban: 'NL00', country: 'US', routing: '021000021', account: '123456789' };
  expect(accepted(canonicalBankAccount(input)).scheme).toBe('aba');
});

test('one changed digit of a routing number is always noticed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('021000021', '011401533', '091000019'),
      fc.nat(8),
      fc.integer({ min: 1, max: 9 }),
      (routing, at, by) => {
        const digits = [...routing];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(canonicalBankAccount({ country: 'US', routing: digits.join(''), account: '12345678' }).ok).toBe(false);
        expect(canonicalBankAccount({ country: 'US', routing, account: '12345678' }).ok).toBe(true);
      },
    ),
  );
});
