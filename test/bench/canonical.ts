/**
 * How fast values are brought to their canonical form, by kind and for a whole application:
 * two phones, two e-mails, two addresses, an IBAN, a device with its IP address, a profile and the name.
 * Every value is another one, so that memory of earlier results helps only as far as phones share an exchange.
 * The fastest of forty batches counts, so that what else runs on the machine does not. `npx tsx test/bench/canonical.ts`
 */
import { canonicalAddress } from '../../api/intake/canonical/address.ts';
import { canonicalBankAccount } from '../../api/intake/canonical/bank-account.ts';
import { canonicalDevice } from '../../api/intake/canonical/device.ts';
import { canonicalEmail } from '../../api/intake/canonical/email.ts';
import { canonicalIp } from '../../api/intake/canonical/ip-address.ts';
import { nameKey } from '../../api/intake/canonical/name.ts';
import { canonicalPhone } from '../../api/intake/canonical/phone.ts';
import { canonicalProfile } from '../../api/intake/canonical/profile.ts';

const COUNT = 20_000;
const BATCH = 500;
const STREETS = ['Elm St', 'North Ocean View Boulevard', 'Park Avenue', 'Highway 95', 'Martin Luther King Jr Blvd'];
const TOWNS = ['Mesa, AZ 85201', 'Las Vegas NV 89132', 'St. Louis, Missouri 63101', 'New York, NY 10013-1234'];
const AREAS = [602, 702, 314, 212, 480, 520, 415];

const ibanOf = (index: number) => {
  const bban = `ABNA${String(1_000_000_000 + index * 7)}`;
  const digits = `${[...bban].map((letter) => Number.parseInt(letter, 36)).join('')}232100`;
  return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${bban}`;
};
const phoneOf = (index: number) =>
  `+1 (${AREAS[index % AREAS.length]}) 5${String(index % 90).padStart(2, '0')}-${String(index % 10_000).padStart(4, '0')}`;
const addressOf = (index: number) =>
  `${100 + index} W ${STREETS[index % STREETS.length]} Apt ${index % 40}, ${TOWNS[index % TOWNS.length]}, US`;

const kinds: Readonly<Record<string, { times: number; inputs: readonly string[]; run: (input: string) => unknown }>> = {
  name: { times: 1, inputs: inputs((index) => `Inés M. Diaz${index}`), run: nameKey },
  phone: { times: 2, inputs: inputs(phoneOf), run: (text) => canonicalPhone(text, 'US') },
  email: { times: 2, inputs: inputs((index) => `Jordan.Miles${index}+jobs@Gmail.com`), run: canonicalEmail },
  address: { times: 2, inputs: inputs(addressOf), run: (text) => canonicalAddress(text, 'US') },
  'bank account': { times: 1, inputs: inputs(ibanOf), run: (iban) => canonicalBankAccount({ iban }) },
  device: {
    times: 1,
    inputs: inputs((index) => (index * 2654435761).toString(16).padStart(32, 'f')),
    run: canonicalDevice,
  },
  'ip address': { times: 1, inputs: inputs((index) => `203.0.${index % 256}.${(index >> 8) % 256}`), run: canonicalIp },
  profile: {
    times: 1,
    inputs: inputs((index) => `https://www.linkedin.com/in/jordan-miles-${index}/?utm_source=cv`),
    run: (url) => canonicalProfile('linkedin', url),
  },
};

function inputs(of: (index: number) => string): string[] {
  return Array.from({ length: COUNT }, (_, index) => of(index));
}

let application = 0;
for (const [name, { times, inputs: texts, run }] of Object.entries(kinds)) {
  let micros = Number.POSITIVE_INFINITY;
  for (let from = 0; from < COUNT; from += BATCH) {
    const batch = texts.slice(from, from + BATCH);
    const started = process.hrtime.bigint();
    for (const text of batch) run(text);
    micros = Math.min(micros, Number(process.hrtime.bigint() - started) / 1_000 / BATCH);
  }
  application += micros * times;
  console.log(`${name.padEnd(14)} ${micros.toFixed(2).padStart(8)} µs ${Math.round(1e6 / micros)}/s`);
}
console.log(`application    ${application.toFixed(2).padStart(8)} µs ${Math.round(1e6 / application)}/s`);
