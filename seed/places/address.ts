import { hashOf, Random } from '../random.ts';
import type { Entity } from './entity.ts';
import type { Town } from './towns.ts';

/** A place that mail reaches; `renderAddress` writes it as people do. */
export interface Address {
  readonly number: number;
  /** Invented. */
  readonly street: string;
  /** Index into the street types of the country. */
  readonly type: number;
  readonly direction: string;
  readonly unit: string;
  readonly town: Town;
  readonly postcode: string;
  /** A private mailbox at a mail drop instead of a unit. */
  readonly mailbox: boolean;
  /** Number, street and flat in one, in place of the drawn ones. */
  readonly line?: string;
}

const FIRST =
  'Alder Amber Birch Briar Cedar Clover Copper Crest Dale Elder Ember Fern Flint Garnet Hazel Heron Iris Juniper Kestrel Larch Linden Maple Mill Moss Oriole Pine Quarry Rowan Sage Sparrow Thistle Willow'.split(
    ' ',
  );
const SECOND = [
  'brook',
  'croft',
  'dell',
  'field',
  'gate',
  'grove',
  'hollow',
  'light',
  'mere',
  'moor',
  'ridge',
  'side',
  'stone',
  'view',
  'water',
  'wick',
];
const US_TYPES: readonly (readonly [string, string])[] = [
  ['Street', 'St'],
  ['Avenue', 'Ave'],
  ['Road', 'Rd'],
  ['Drive', 'Dr'],
  ['Lane', 'Ln'],
  ['Court', 'Ct'],
  ['Boulevard', 'Blvd'],
  ['Place', 'Pl'],
];
const DIRECTIONS: readonly (readonly [string, string])[] = [
  ['North', 'N'],
  ['South', 'S'],
  ['East', 'E'],
  ['West', 'W'],
];
const STREETS = FIRST.length * SECOND.length;
/** Prime, so that multiplying spreads house numbers without two houses meeting. */
const HOUSES = 9973;

const POSTCODES: Readonly<Record<string, (random: Random, prefix: string) => string>> = {
  US: (random, prefix) => prefix + random.digits(2),
  CA: (random, prefix) =>
    `${prefix}${random.letters(1).toUpperCase()} ${random.below(10)}${random.letters(1).toUpperCase()}${random.below(10)}`,
  GB: (random, prefix) => `${prefix} ${random.below(10)}${random.letters(2).toUpperCase()}`,
  DE: (random, prefix) => prefix + random.digits(2),
  PL: (random, prefix) => `${prefix}-${random.digits(3)}`,
  FR: (random, prefix) => prefix + random.digits(2),
  IN: (random, prefix) => prefix + random.digits(2),
  BR: (random, prefix) => `${prefix}${random.digits(2)}-${random.digits(3)}`,
  MX: (random, prefix) => prefix + random.digits(3),
  AU: (random, prefix) => prefix + random.digits(2),
  JP: (random, prefix) => `${prefix}-${random.digits(4)}`,
};

/** A building that belongs to an entity, without a unit. `which` tells apart the places one entity knows. */
export function buildingOf(entity: Entity, which: number, town: Town = entity.town): Address {
  const random = new Random(hashOf('building', entity.key, which));
  const index = entity.rank * 8 + which;
  const street = (index * 131 + entity.number) % STREETS;
  const house = (Math.floor(index / STREETS) * 64 + random.below(64)) * 37;
  const line = entity.lineOf?.(which);
  return {
    number: 100 + (house % HOUSES),
    street: (FIRST[street % FIRST.length] ?? '') + (SECOND[Math.floor(street / FIRST.length)] ?? ''),
    type: random.below(US_TYPES.length),
    direction: random.chance(0.2) ? random.pick(DIRECTIONS)[0] : '',
    unit: '',
    town,
    postcode: (POSTCODES[town.country] ?? POSTCODES.US)?.(random, town.postcode) ?? '',
    mailbox: false,
    ...(line !== undefined && { line }),
  };
}

export function drawUnit(random: Random): string {
  return random.chance(0.7)
    ? `${random.between(1, 40)}`
    : `${random.between(1, 12)}${String.fromCharCode(65 + random.below(6))}`;
}

/** Where an entity lives: a house, or a flat in a building. */
export function homeOf(entity: Entity, which: number, town: Town = entity.town): Address {
  const random = new Random(hashOf('home', entity.key, which));
  const building = buildingOf(entity, which, town);
  return building.line === undefined && random.chance(0.4) ? { ...building, unit: drawUnit(random) } : building;
}

const UNIT_WORDS = ['Apt', 'Apt', 'Apt', '#', 'Unit', 'Apartment', 'Apt.'];

function renderUnit(random: Random, address: Address): string {
  const word = address.mailbox ? random.pick(['PMB', 'PMB', '#', 'Box']) : random.pick(UNIT_WORDS);
  if (address.unit === '') return '';
  return word === '#' ? `#${address.unit}` : `${word} ${address.unit}`;
}

const join = (parts: readonly string[], by: string) => parts.filter((part) => part !== '').join(by);

/** Writes an address as somebody types it: full or abbreviated words, with or without commas and country. */
export function renderAddress(random: Random, address: Address): string {
  const { town } = address;
  const short = random.chance(0.65) ? 1 : 0;
  const unit = renderUnit(random, address);
  const domestic = town.country === 'US' || town.country === 'CA';
  const country = random.chance(0.7) || !domestic ? town.country : '';
  const lower = random.chance(0.04);
  const upper = random.chance(0.04);
  const commas = random.chance(0.85);
  const type = US_TYPES[address.type]?.[short] ?? '';
  const direction = DIRECTIONS.find(([full]) => full === address.direction)?.[short] ?? '';
  let text: string;
  switch (town.country) {
    case 'US':
    case 'CA':
    case 'AU':
    case 'GB':
    case 'IN': {
      const drawn = join([`${address.number}`, direction, address.street, type], ' ');
      const street = join([address.line ?? drawn, unit], ' ');
      text = join([street, town.name, join([town.region, address.postcode], ' '), country], commas ? ', ' : ' ');
      break;
    }
    case 'BR':
    case 'MX':
      text = join(
        [
          `${town.country === 'BR' ? 'Rua' : 'Calle'} ${address.street} ${address.number}`,
          unit,
          join([address.postcode, town.name], ' '),
          town.region,
          town.country,
        ],
        ', ',
      );
      break;
    case 'PL':
      text = join(
        [
          `ul. ${address.street} ${address.number}${address.unit === '' ? '' : `/${address.unit}`}`,
          `${address.postcode} ${town.name}`,
          town.country,
        ],
        ', ',
      );
      break;
    case 'FR':
      text = join(
        [`${address.number} rue ${address.street}`, unit, `${address.postcode} ${town.name}`, town.country],
        ', ',
      );
      break;
    case 'JP':
      text = join(
        [`${address.number} ${address.street}`, unit, join([town.name, address.postcode], ' '), town.country],
        ', ',
      );
      break;
    default:
      text = join(
        [
          `${address.street}${short ? 'str.' : 'straße'} ${address.number}`,
          unit,
          `${address.postcode} ${town.name}`,
          town.country,
        ],
        ', ',
      );
  }
  if (lower) return text.toLowerCase();
  return upper ? text.toUpperCase() : text;
}
