import type { Entity } from '../places/entity.ts';
import { TOWNS, type Town } from '../places/towns.ts';
import { at, hashOf, type Random } from '../random.ts';

/** A phone number in its parts: country calling code, area, subscriber. */
export interface Phone {
  readonly country: string;
  readonly area: string;
  readonly line: string;
}

const CALLING_CODES: Readonly<Record<string, string>> = {
  US: '1',
  CA: '1',
  GB: '44',
  DE: '49',
  PL: '48',
  FR: '33',
  IN: '91',
  BR: '55',
  MX: '52',
  AU: '61',
  JP: '81',
};

/** Central office codes that no subscriber has: 958 and 959 (plant test) and the N11 service codes. */
const UNUSED_OFFICES = ['958', '959', '211', '311', '411', '511', '611', '711', '811', '911'];
const LINES_OF_OFFICE = 9000;

/** Which row of the town list a town is among those that share its area code, and how many they are. */
const rowsOfArea = new Map<Town, { readonly row: number; readonly rows: number }>(
  TOWNS.map((town) => {
    const sharing = TOWNS.filter((other) => other.country === town.country && other.area === town.area);
    return [town, { row: sharing.indexOf(town), rows: sharing.length }];
  }),
);

/** Ranges that regulators keep free for films: Ofcom (GB), Bundesnetzagentur (DE), ARCEP (FR), ACMA (AU). */
const FICTION: Readonly<Record<string, readonly [string, number]>> = {
  'GB 20': ['79460', 3],
  'GB 113': ['4960', 3],
  'GB 117': ['4960', 3],
  'GB 121': ['4960', 3],
  'GB 131': ['4960', 3],
  'GB 141': ['4960', 3],
  'GB 161': ['4960', 3],
  'DE 30': ['23125', 3],
  'DE 40': ['66969', 3],
  'DE 221': ['4710', 3],
  'DE 69': ['90009', 3],
  'DE 89': ['99998', 3],
  'FR 1': ['9900', 4],
  'FR 4': ['6571', 4],
  'FR 5': ['3649', 4],
  'AU 2': ['5550', 4],
  'AU 3': ['5550', 4],
};

/** Length of subscriber numbers elsewhere. They begin with 0: no plan gives that out, as 0 means trunk or abroad. */
const SUBSCRIBER_DIGITS: Readonly<Record<string, number>> = {
  GB: 8,
  DE: 8,
  PL: 7,
  FR: 8,
  IN: 8,
  BR: 8,
  MX: 8,
  AU: 8,
  JP: 8,
};

const PHONES_EACH = 6;

/**
 * The `which`-th phone (0 … 5) of an entity: no two entities have the same, and none can ring anywhere.
 * In North America the numbers reserved for fiction come first; a world too big for them goes on in codes no one has.
 */
export function phoneOf(entity: Entity, which: number): Phone {
  const { town } = entity;
  const { row, rows } = rowsOfArea.get(town) ?? { row: 0, rows: 1 };
  const index = (entity.rank * PHONES_EACH + which) * rows + row;
  const spread = hashOf('phone', town.area) % 100;
  if (town.country === 'US' || town.country === 'CA') {
    if (index < 100) {
      const line = `${(index * 37 + spread) % 100}`.padStart(2, '0');
      return { country: town.country, area: town.area, line: `55501${line}` };
    }
    const rest = ((index - 100) * 7919 + spread) % (UNUSED_OFFICES.length * LINES_OF_OFFICE);
    const office = at(UNUSED_OFFICES, Math.floor(rest / LINES_OF_OFFICE));
    return { country: town.country, area: town.area, line: `${office}${1000 + (rest % LINES_OF_OFFICE)}` };
  }
  const [prefix, digits] = FICTION[`${town.country} ${town.area}`] ?? ['', 0];
  if (index < 10 ** digits && digits > 0) {
    const line = (index * 37 + spread) % 10 ** digits;
    return { country: town.country, area: town.area, line: prefix + `${line}`.padStart(digits, '0') };
  }
  const length = (SUBSCRIBER_DIGITS[town.country] ?? 8) - (town.area.length > 2 ? town.area.length - 2 : 0);
  const line = (index * 7919 + spread) % 10 ** (length - 1);
  return { country: town.country, area: town.area, line: `${line}`.padStart(length, '0') };
}

/** Share of North American numbers that are written with their country code. */
const WITH_COUNTRY = 0.62;

/** Writes a phone number as people type it who live in `country`; the country code is left out at home only. */
export function renderPhone(random: Random, phone: Phone, country: string): string {
  const code = CALLING_CODES[phone.country] ?? '1';
  const style = CALLING_CODES[country] === code ? random.unit() : random.unit() * WITH_COUNTRY;
  const { area, line } = phone;
  if (code === '1') {
    const [office, number] = [line.slice(0, 3), line.slice(3)];
    if (style < 0.28) return `+1 (${area}) ${office}-${number}`;
    if (style < 0.5) return `+1 ${area} ${office} ${number}`;
    if (style < 0.57) return `+1-${area}-${office}-${number}`;
    if (style < WITH_COUNTRY) return `+1${area}${office}${number}`;
    if (style < 0.8) return `(${area}) ${office}-${number}`;
    if (style < 0.9) return `${area}-${office}-${number}`;
    if (style < 0.96) return `1${area}${office}${number}`;
    return `${area}.${office}.${number}`;
  }
  if (style < 0.35) return `+${code} ${area} ${line.slice(0, 4)} ${line.slice(4)}`;
  if (style < 0.5) return `+${code}${area}${line}`;
  return `+${code}-${area}-${line}`;
}
