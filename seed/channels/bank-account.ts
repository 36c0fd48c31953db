import type { Entity } from '../places/entity.ts';
import { hashOf, Random } from '../random.ts';
import type { SeedBankAccount } from '../record.ts';

/** Letters count from 10 in IBAN arithmetic (ISO 13616). */
const numeric = (text: string) => text.replace(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`);

/** An IBAN with the check digits of ISO 7064 MOD 97-10. */
export function ibanOf(country: string, bban: string): string {
  const check = 98n - (BigInt(numeric(`${bban}${country}00`)) % 97n);
  return `${country}${`${check}`.padStart(2, '0')}${bban}`;
}

/**
 * A US routing number with the ABA check digit (weights 3, 7, 1). It begins with 80, the range once set apart
 * for traveller's cheques, in which no bank keeps accounts.
 */
export function routingOf(bank: number): string {
  const digits = `80${`${bank % 1_000_000}`.padStart(6, '0')}`;
  let sum = 0;
  for (let i = 0; i < 8; i += 1) sum += Number(digits[i]) * ([3, 7, 1][i % 3] ?? 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** Poland's check digit inside the eight digits of a bank code (weights 3, 9, 7, 1, 3, 9, 7). */
function polishBank(bank: number): string {
  const digits = `9${`${bank}`.padStart(6, '0')}`;
  let sum = 0;
  for (let i = 0; i < 7; i += 1) sum += Number(digits[i]) * ([3, 9, 7, 1][i % 4] ?? 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const INSTITUTIONS = [
  'Harbor Example Bank',
  'First Sample Trust',
  'Invented Savings',
  'Specimen Credit Union',
  'Placeholder Mutual',
];

/** The `which`-th account (0 … 3) of an entity, at a bank that does not exist. */
export function bankAccountOf(entity: Entity, which: number): SeedBankAccount {
  const random = new Random(hashOf('bank', entity.key, which));
  const own = `${entity.number * 4 + which}`;
  const bank = random.below(40);
  switch (entity.town.country) {
    case 'GB':
      return { iban: ibanOf('GB', `ZZXQ99${`${bank}`.padStart(4, '0')}${own.padStart(8, '0')}`) };
    case 'DE':
      return { iban: ibanOf('DE', `9${`${bank}`.padStart(7, '0')}${own.padStart(10, '0')}`) };
    case 'PL':
      return { iban: ibanOf('PL', polishBank(bank) + own.padStart(16, '0')) };
    default: {
      const account = random.digits(3) + own.padStart(8, '0');
      const country = entity.town.country === 'CA' ? 'CA' : 'US';
      const routing = country === 'CA' ? `0999${`${bank}`.padStart(5, '0')}` : routingOf(bank);
      return { country, routing, account, institution: INSTITUTIONS[bank % INSTITUTIONS.length] };
    }
  }
}
