import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepare } from '../../api/intake/prepare.ts';
import type { ApplicationRecord } from '../../api/intake/schema.ts';
import { temporarySealKey } from '../../api/intake/seal-key.ts';

const some = fc.constantFrom;
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((found) => found.join(''));
const maybe = (...texts: readonly string[]) => some('', ...texts);

/** A few numbers, among them such as no plan has, in many writings. */
const phone = fc
  .tuple(
    some('4812856234', '6025550142', '4165550142', '2079460123', '9161234567', '3985492634', '5550142', '2425550142'),
    some('', '+', '+1', '1 ', '001 ', '011 1 ', '+44 ', '44 ', '+44 (0)', '0', '8 ', '+7 ', '7', '+39', '+61 11'),
    some('', ' ', '-', '.'),
    some('3-3-4', '4-2-2-2', '2-4-4', '10'),
    maybe(' ext. 12', ' x7'),
  )
  .map(([digits, before, gap, groups, after]) => {
    let at = 0;
    const parts = groups.split('-').map((length) => {
      at += Number(length);
      return digits.slice(at - Number(length), at);
    });
    const [area = '', ...rest] = parts;
    return `${before}${gap === '' && groups !== '10' ? `(${area})` : `${area}${gap}`}${rest.join(gap)}${after}`;
  });
const address = joined(
  maybe('c/o Somebody, ', 'Elm House, ', 'Apt 5, '),
  some('12 ', '012 ', '12-14 ', 'PO Box 12 ', ''),
  some('North ', 'N. ', 'n ', ''),
  some('Elm ', 'ELM ', 'First ', '1st ', 'Élm '),
  some('Street', 'St', 'st.', 'Ave', 'Strasse', 'Way'),
  maybe(' Apt 5', ' #5', ', Unit 05', ' Suite 5', ' Fl 5', ', 5th floor', ' PH', ' Bldg B #5'),
  some(', ', ' ', '\n'),
  some('Mesa', 'MESA', 'Saint Paul', 'St Paul', 'London', 'Berlin', '10115 Berlin', 'New York', 'NYC', ''),
  some(', ', ' '),
  some('AZ', 'Arizona', 'NY', 'CA', 'DE', 'ON', ''),
  maybe(' 85201', ' 85201-1234', ', 85201', ' K1A 0B1', ' K1A0B1', ' SW1A 1AA', ' sw1a1aa', ' 10115'),
  maybe(', US', ' USA', ', United States', ', Canada', ', CA', ', UK', ', Germany', ', DE', ', France'),
);
const email = joined(
  maybe('Ann Lee <', 'mailto:'),
  some('ann.lee', 'Ann.Lee', 'annlee', 'ann_lee', 'ännlee'),
  maybe('+jobs', '.'),
  some('@gmail.com', '@GoogleMail.com', '@proton.me', '@pm.me', '@example.com', '@exämple.com', '@xn--exmple-cua.com'),
  maybe('>', '?subject=x'),
);
const profile = fc.record({
  network: fc.option(some('linkedin', 'LinkedIn', 'github', 'x', 'twitter', 'dev.to', 'somewhere'), { nil: undefined }),
  url: joined(
    maybe('https://', 'http://', '//'),
    maybe('www.', 'm.', 'de.'),
    maybe('linkedin.com/in/', 'github.com/', 'x.com/', 'twitter.com/', 'dev.to/', 'example.com/', 'jo.example.com/'),
    some('jo-miles', 'Jo-Miles', '@jo-miles', 'jo%2Dmiles', 'in/jo-miles'),
    maybe('/', '?utm_source=a', '?b=1&a=2', '?a=2&b=1', '/details'),
  ),
});
const ip = joined(
  maybe('[', '::ffff:', ' '),
  some('192.0.2.1', '192.000.002.001', '2001:db8::1', '2001:DB8:0:0::1'),
  maybe(']', ':443', ']:443', '%eth0'),
);
const bankAccount = fc.oneof(
  fc.record({ iban: some('GB29 NWBK 6016 1331 9268 19', 'gb29nwbk60161331926819', 'DE89370400440532013000') }),
  fc.record({
    country: fc.option(some('GB', 'United Kingdom', 'DE', 'US', 'usa'), { nil: undefined }),
    routing: some('60-16-13', '601613', '37040044', '021000021'),
    account: some('31926819', '0031926819', '0532013000', '532013000', 'GB29NWBK60161331926819'),
  }),
);
const governmentId = fc.record({
  type: joined(maybe('US_', 'usa ', 'GB-', 'XX_', 'NEW_US_', 'USA_GB_'), some('SSN', 'passport', 'Passport No', 'US')),
  value: some('536-22-8145', '536228145', 'X 1234567', 'x1234567'),
  country: fc.option(some('US', 'United States', 'GB', 'XX'), { nil: undefined }),
});
const device = fc.record({
  fingerprint: some('F3-A9-00-11', 'f3a90011', '{f3a90011}', 'Pixel  7', 'pixel 7', 'aGVsbG8gd29ybGQhIQ=='),
  ip,
});
const record = fc
  .record({
    phones: fc.array(phone, { maxLength: 4 }),
    emails: fc.array(email, { maxLength: 2 }),
    addresses: fc.array(address, { maxLength: 4 }),
    profiles: fc.array(profile, { maxLength: 2 }),
    bankAccounts: fc.array(bankAccount, { maxLength: 2 }),
    devices: fc.array(device, { maxLength: 2 }),
    references: fc.array(fc.record({ email, phone }), { maxLength: 1 }),
    governmentId,
  })
  .map(({ governmentId: id, ...lists }): ApplicationRecord => {
    return { id: '1', submittedAt: '2026-03-02', applicant: { name: 'Ann One', governmentId: id }, ...lists };
  });

// The first writer of a node sets its properties: were they not a function of its key, the graph would depend on the order.
test('whatever texts and countries lead to one key, they lead to one row', () => {
  const key = temporarySealKey();
  const rows = new Map<string, string>();
  const raws = new Map<string, Set<string>>();
  fc.assert(
    fc.property(record, some('US', 'CA', 'GB', 'DE', 'RU', 'IT', 'AU'), (one, country) => {
      const { derived } = prepare({ kind: 'application', record: one }, key, { country }).incoming;
      if (derived.kind !== 'application') expect.unreachable();
      for (const { kind, attribute, observation } of derived.observed) {
        const row = JSON.stringify(attribute);
        expect(row).toBe(rows.get(attribute.key) ?? row);
        rows.set(attribute.key, row);
        const known = raws.get(kind) ?? new Set();
        raws.set(kind, known.add(`${attribute.key}\n${observation.raw}`));
      }
    }),
    { numRuns: 1_500 },
  );
  const kinds = ['address', 'device', 'email', 'ip_address', 'phone', 'profile', 'reference'];
  for (const kind of kinds) {
    const keys = [...rows.keys()].filter((one) => one.startsWith(`${kind}:`));
    expect(raws.get(kind)?.size, kind).toBeGreaterThan(keys.length);
  }
});
