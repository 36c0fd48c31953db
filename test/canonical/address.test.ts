import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress } from '../../api/intake/canonical/address.ts';
import { accepted, reasonOf } from './canonical-of.ts';

const keyOf = (raw: string, country?: string) => accepted(canonicalAddress(raw, country)).key;

describe('an American address is one address, however it is written', () => {
  test.each([
    ['Suite 900, 1450 N City Rd, Arlington, 23208', '1450 N City Rd Ste 900, Arlington VA 23208'],
    [
      '1420 W Elm St Apt 5, Mesa, AZ 85201, US',
      '1420 west elm street #5 mesa arizona 85201-1234',
      'APT 5, 1420 W. ELM ST., MESA AZ, 85201 USA',
      '1420 W Elm St, Unit 5\nMesa, Arizona\n85201\nUnited States of America',
      '1420 W. Elm Street Apt. #5, Mesa, Az. 85201',
      '1420 W ELM ST STE 05, MESA, AZ 852011234',
      '1420 W Elm St apt5 Mesa 85201 AZ',
      '1420   W   Elm   St ,  Apartment No. 5 ,  Mesa ,  AZ  85201 , U.S.A.',
    ],
    [
      '123 Main Street, Las Vegas NV 89132',
      '123 Main St, Las Vegas, Nevada 89132',
      '123 MAIN ST LAS VEGAS NV 89132-0001',
    ],
    ['Suite 900, 1450 N City Rd, Arlington, VA 23208', '1450 North City Road Suite 900,Arlington,VA,23208'],
    ['3212 W. 32nd St Palm Harbor, FL 60527', '3212 West 32 Street, Palm Harbor, Florida 60527'],
    [
      '80 Delaware Ave SE Washington DC 40040',
      '80 Delaware Avenue Southeast, Washington, District of Columbia 40040',
      '80 Delaware Ave S.E., Washington D.C. 40040',
    ],
    [
      'P.O. Box 12, Mesa, AZ 85201',
      'PO BOX 12 Mesa AZ 85201',
      'P O Box 012, Mesa, Arizona 85201',
      'Post Office Box 12, Mesa AZ 85201',
      'POB 12, Mesa AZ 85201',
    ],
    [
      '100 Avenue of the Americas, New York, NY 10013',
      '100 Ave of the Americas New York NY 10013',
      '100 Avenue of the Americas, NYC, New York 10013',
    ],
    ['100 Broadway, New York, NY 10005', '100 Broadway New York NY 10005', '100 BROADWAY, NEW YORK, 10005'],
    ['1 First Street, St. Louis, Missouri', 'One 1st St, Saint Louis MO', '1 FIRST ST ST LOUIS MO'],
    [
      '123 Main St, North Las Vegas, NV 89030',
      '123 Main St, N. Las Vegas NV 89030',
      '123 Main Street North Las Vegas NV 89030',
    ],
    [
      '2nd Floor, 12 Park Avenue, Boston, MA 02115',
      '12 Park Ave Fl 2 Boston Massachusetts 02115',
      '12 Park Ave, Floor 2, Boston, MA, 02115',
    ],
    ['100 Paseo Del Norte, Albuquerque, NM 87113', '100 Paseo Del Norte Albuquerque NM 87113'],
    ['1751 Bear Claw, Colorado Springs, CO 80906', '1751 bear claw Colorado Springs CO 80906 US'],
    ['12 Camino Real, West Palm Beach, FL 33428', '12 Camino Real West Palm Beach FL 33428'],
    ['536 Mccampbell, Lexington, KY 40506', '536 Mccampbell Lexington KY 40506 US'],
    ['2120 Beck St 1st Fl, Erie, PA 16505', '2120 beck st first fl Erie PA 16505', '2120 Beck St Fl 1, Erie PA 16505'],
    ['2809 21st Ave NW Fl 4, Jacksonville, FL 32272', '2809 21st Ave NW no 4 floor Jacksonville FL 32272'],
    ['12 Oak Ave Fl 4, Mesa, AZ 85201', '12 Oak Ave # 4 fl, Mesa, AZ 85201', '12 Oak Ave 4 Floor Mesa AZ 85201'],
    ['31 Portage St Apt 1014, Chicago, IL 60639', '31 portage st aptmnt # 1014 Chicago IL 60639'],
    ['12 Forest View Dr, Lake Forest, CA 92630', '12 Forest Vw Drive Lake Forest CA 92630'],
    ['12034 Highway 95, Needles, CA 92363', '12034 Hwy 95 Needles CA 92363'],
    ['Hughes Plaza, 100 Howard Hughes Way, Las Vegas, NV 89111', '100 Howard Hughes Way, Las Vegas, NV 89111'],
    ['Aventura Apartments 638 Downey St, Salem, OR', '638 Downey Street, Salem, Oregon'],
    [
      '123 Main St 5B, Mesa, AZ 85201',
      '123 Main St Apt 5-B, Mesa, AZ 85201',
      '123 Main St Apt 5 B, Mesa, AZ 85201',
      '123 Main St #5b Mesa AZ 85201',
    ],
    ['c/o Northline LLC, 123 Main St, Mesa, AZ', '123 Main St, Mesa, AZ', 'Attn: Hiring, 123 Main St, Mesa AZ'],
    ['500 E St SE, Washington, DC', '500 E Street Southeast, Washington DC'],
    ['12 N St Clair Ave, Dayton, OH', '12 North Saint Clair Avenue Dayton Ohio'],
    ['123-45 Queens Blvd, Flushing, NY 11375', '123-45 Queens Boulevard Flushing NY 11375'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect(keyOf(other, 'US')).toBe(keyOf(first, 'US'));
  });
});

describe('an address elsewhere is one address, however it is written', () => {
  test.each([
    [
      '301 Front Street West, Toronto, ON M5V 2T6, Canada',
      '301 Front St W, Toronto, Ontario m5v2t6, CA',
      '301 Front Street West Toronto ON M5V 2T6',
    ],
    [
      'Flat 3, 10 Downing Street, London SW1A 2AA',
      '10 Downing St, Flat 3, London, sw1a2aa, United Kingdom',
      '10 DOWNING ST FLAT 3 LONDON SW1A 2AA UK',
    ],
    [
      '18 Danver Place, Loughborough, Leicestershire, LE11 1UU, United Kingdom',
      '18 Danver Pl, Loughborough, Leicestershire, United Kingdom, LE11 1UU',
    ],
    [
      'Hardenbergstraße 87, 66879 Steinwenden, Deutschland',
      'Hardenbergstr. 87, D-66879 Steinwenden, Germany',
      'HARDENBERGSTRASSE 87 66879 STEINWENDEN GERMANY',
    ],
    ['Fieldstrasse 10, FL-2198 Triesen, Liechtenstein', 'Fieldstr. 10, 2198 Triesen, Lichtenstein'],
    ['10 Rue de la Paix, 75002 Paris, France', '10, rue de la Paix 75002 PARIS, FR'],
    ['ul. Marszałkowska 12/5, 00-590 Warszawa, Polska', 'Ulica Marszalkowska 12/5, 00-590 Warszawa, Poland'],
    ['Prinsengracht 5, 1015 DK Amsterdam, Nederland', 'Prinsengracht 5, 1015DK Amsterdam, The Netherlands'],
    [
      'ул. Толмачева, д. 8, кв. 71, Смоленск, 214000, Россия',
      'улица Толмачева, дом 8, квартира 71, Смоленск 214000, Russia',
    ],
    [
      '北京市朝阳区建国路88号, 100022, 中国',
      '北京市朝阳区 建国路88号 100022 中国',
      '北京市朝阳区建国路８８号 100022，China',
    ],
    ['〒150-0041 東京都渋谷区神南1-2-3, Japan', '東京都渋谷区神南1-2-3, 150-0041, 日本'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect(keyOf(other)).toBe(keyOf(first));
  });
});

test.each([
  ['1420 W Elm St Apt 5, Mesa, AZ 85201', '1420 W Elm St Apt 6, Mesa, AZ 85201'],
  ['1420 W Elm St Apt 5, Mesa, AZ 85201', '1420 W Elm St, Mesa, AZ 85201'],
  ['1420 W Elm St Apt 5, Mesa, AZ 85201', '1420 W Elm St Floor 5, Mesa, AZ 85201'],
  ['1420 W Elm St, Mesa, AZ 85201', '1420 E Elm St, Mesa, AZ 85201'],
  ['1420 W Elm St, Mesa, AZ 85201', '1420 W Elm Ave, Mesa, AZ 85201'],
  ['1420 W Elm St, Mesa, AZ 85201', '1422 W Elm St, Mesa, AZ 85201'],
  ['100 Main St, Springfield, IL 62701', '100 Main St, Springfield, MA 01103'],
  ['123 Main St, Las Vegas, NV 89132', '123 Main St, Las Vegas, NM 87701'],
  ['123 Main St, Las Vegas, NV', '123 Main St, North Las Vegas, NV'],
  ['123 Main St N, Las Vegas, NV', '123 Main St, Las Vegas, NV'],
  ['#1-11, 4 Hillview Rise, Singapore 667979, Singapore', '#11-1, 4 Hillview Rise, Singapore 667979, Singapore'],
  ['PO Box 12, Mesa, AZ 85201', 'PO Box 13, Mesa, AZ 85201'],
  ['10 Downing Street, London SW1A 2AA', '11 Downing Street, London SW1A 2AA'],
  ['Hauptstr. 5, 10115 Berlin, Germany', 'Hauptstr. 5, 80331 München, Germany'],
  ['12 Highway 95, Needles, CA', '12 Highway 59, Needles, CA'],
])('%s is not %s', (one, other) => {
  expect(keyOf(one, 'US')).not.toBe(keyOf(other, 'US'));
});

test('the parts come along, and the building is the address without its unit', () => {
  expect(accepted(canonicalAddress('1420 west elm street #5b, mesa arizona 85201-1234', 'US'))).toEqual({
    ok: true,
    value: '1420 W Elm St Unit 5B, Mesa, AZ 85201, US',
    key: '1420 w elm st|mesa|az|85201|us|5b',
    building: '1420 w elm st|mesa|az|85201|us',
    street: '1420 w elm st',
    unit: '5b',
    town: 'mesa',
    region: 'AZ',
    postcode: '85201',
    country: 'US',
    townKey: 'mesa|az|us',
    rule:
      'case, punctuation, directions and abbreviations written one way; ZIP+4 cut to five digits; ' +
      'the state as its code; the country from state and postcode; the unit kept apart',
  });
  expect(keyOf('1420 W Elm St, Mesa AZ 85201', 'US')).toBe('1420 w elm st|mesa|az|85201|us');
});

test('letters that are state and country codes are read by what stands before them', () => {
  const countryOf = (raw: string) => accepted(canonicalAddress(raw)).country;
  expect(countryOf('12 Elm St, Sacramento, CA 95823')).toBe('US');
  expect(countryOf('301 Front St W, Toronto, ON M5V 2T6, CA')).toBe('CA');
  expect(countryOf('Hauptstr. 5, 10115 Berlin, DE')).toBe('DE');
  expect(countryOf('12 Elm St, Wilmington, DE 19801')).toBe('US');
  expect(countryOf('12 Peachtree St, Atlanta, Georgia 30303')).toBe('US');
  expect(countryOf('12 Elm St, Lebanon, PA 17042')).toBe('US');
});

test('a Canadian postcode is of Canada, whatever the default', () => {
  expect(accepted(canonicalAddress('705 Sheppard Ave, Toronto, M1S 1T4', 'US')).country).toBe('CA');
});

test('a default country is for addresses that name none, and not for other scripts', () => {
  expect(accepted(canonicalAddress('12 Elm St, Springfield', 'US')).country).toBe('US');
  expect(accepted(canonicalAddress('12 Elm St, Springfield')).country).toBeUndefined();
  expect(accepted(canonicalAddress('東京都渋谷区神南1-2-3', 'US')).country).toBeUndefined();
  expect(accepted(canonicalAddress('Hauptstr. 5, 10115 Berlin', 'DE'))).toMatchObject({
    country: 'DE',
    postcode: '10115',
    town: 'berlin',
  });
});

test('towns can be counted across ways of writing them', () => {
  const townOf = (raw: string) => accepted(canonicalAddress(raw, 'US')).townKey;
  expect(townOf('1 Elm St, Saint Louis, Missouri 63101')).toBe('st louis|mo|us');
  expect(townOf('99 Oak Ave Apt 3 St. Louis MO')).toBe('st louis|mo|us');
  expect(townOf('10 Downing Street, London SW1A 2AA')).toBe('sw1a||gb');
});

test.each([
  ['248 Hazelgrove Ln, Melbourne VIC 3040, Australia', '9 Elder Moor Ct Apt 2, Melbourne, VIC 3012, Australia'],
  ['1560 Elder Rd, Bengaluru KA 560030, India', '17 Iris Pl, Flat 3, Bengaluru 560071, India'],
  ['Rua Iris 359, Curitiba - PR, 80034-607, Brazil', 'Rua Briarmere 1950, Curitiba, 80077-960, Brazil'],
])('towns are counted by postcode where they cannot be told from the street: %s', (one, other) => {
  const [a, b] = [one, other].map((raw) => accepted(canonicalAddress(raw)).townKey);
  expect(a).toBeDefined();
  expect(b).toBe(a);
});

test.each([
  '',
  'N/A',
  'Remote',
  'same as above',
  '-',
  'Mesa, AZ',
  'New York, NY',
  'United States',
  '12 Constitution Street',
  '123 Elm Ct',
  '1420 W Elm St Apt 5',
  'London, UK',
  'AZ 85201',
])('“%s” is no address that two people could share', (raw) => {
  expect(reasonOf(canonicalAddress(raw, 'US'))).not.toBe('');
});

const street = fc.constantFrom(
  'Elm',
  'Ocean View',
  'Martin Luther King Jr',
  '32nd',
  'Old Mill',
  'Lincoln',
  'Palm',
  'St Marks',
);
const suffix = fc.constantFrom(
  ['St', 'Street'],
  ['Ave', 'Avenue'],
  ['Blvd', 'Boulevard'],
  ['Dr', 'DRIVE'],
  ['Ln', 'Lane'],
  ['Ct', 'Court'],
  ['Pkwy', 'Parkway'],
);
const direction = fc.constantFrom(['', ''], ['N', 'North'], ['SW', 'Southwest'], ['E', 'east']);
const town = fc.constantFrom(
  'Mesa',
  'Las Vegas',
  'Palm Harbor',
  'Lake Forest',
  'Winston-Salem',
  'Fort Worth',
  'Grand Rapids',
);
const state = fc.constantFrom(
  ['AZ', 'Arizona'],
  ['NC', 'North Carolina'],
  ['CT', 'Connecticut'],
  ['DC', 'District of Columbia'],
);
const address = fc.record({
  number: fc.integer({ min: 1, max: 29_999 }),
  direction,
  street,
  suffix,
  unit: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
  town,
  state,
  zip: fc.integer({ min: 10_000, max: 99_999 }),
});

test('abbreviations, commas, case and spaces never matter; the key of the readable form is the key', () => {
  fc.assert(
    fc.property(address, fc.constantFrom('Apt ', 'unit ', '#', 'Suite ', 'Apt. #'), (a, unitWord) => {
      const unit = a.unit === undefined ? '' : ` Apt ${a.unit}`;
      const otherUnit = a.unit === undefined ? '' : ` ${unitWord}${a.unit}`;
      const plain = `${a.number} ${a.direction[0]} ${a.street} ${a.suffix[0]}${unit}, ${a.town}, ${a.state[0]} ${a.zip}, US`;
      const other = `${a.number} ${a.direction[1]}  ${a.street.toUpperCase()} ${a.suffix[1]}.${otherUnit} ${a.town.toLowerCase()} ${a.state[1]} ${a.zip}-4321`;
      const canonical = accepted(canonicalAddress(plain, 'US'));
      expect(keyOf(other, 'US')).toBe(canonical.key);
      expect(keyOf(canonical.value)).toBe(canonical.key);
      const without = accepted(canonicalAddress(plain.replace(unit, ''), 'US'));
      expect(without.key).toBe(canonical.building);
    }),
    { numRuns: 1_000 },
  );
});

test('any text is read or rejected, never an exception, and what is read is read alike a second time', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      '12',
      'Apt',
      '#',
      'St',
      'N',
      ',',
      'CA',
      'US',
      'Germany',
      '85201',
      'PO',
      'Box',
      'Fl',
      '10115',
      '中国',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
      fc.constantFrom(undefined, 'US', 'GB', 'DE', 'CA'),
      (raw, country) => {
        const canonical = canonicalAddress(raw, country);
        if (!canonical.ok) return;
        expect(canonical.key).toBe(canonical.key.toLowerCase());
        expect(canonical.key.startsWith(canonical.building)).toBe(true);
        expect(keyOf(` ${raw.toLowerCase()} ,`, country)).toBe(canonical.key);
      },
    ),
    { numRuns: 2_000 },
  );
});
