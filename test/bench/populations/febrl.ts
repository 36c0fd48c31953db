import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from '../../../api/intake/prepare.ts';
import { temporarySealKey } from '../../../api/intake/seal-key.ts';
import { addressesAlike, nearOf } from '../../../api/intake/similar/address-near.ts';
import { validate } from '../../../api/intake/validate.ts';
import { groupBy } from '../../../api/work/group-by.ts';

interface FebrlRecord {
  readonly rec_id: string;
  readonly given_name: string | null;
  readonly surname: string | null;
  readonly street_number: string | null;
  readonly address_1: string | null;
  readonly address_2: string | null;
  readonly suburb: string | null;
  readonly postcode: string | null;
  readonly state: string | null;
  readonly date_of_birth: string | null;
}

type Pair = readonly [string, string];

/** What a record gives to compare; undefined where the set has nothing, or nothing that can be read. */
interface Compared {
  readonly id: string;
  readonly name: string | undefined;
  readonly birthDate: string | undefined;
  readonly address: string | undefined;
  /** The same as written, in lower case. */
  readonly written: { readonly name: string; readonly birthDate: string; readonly address: string };
  readonly refused: boolean;
}

/** Pairs that a way of comparing takes for one. */
export interface FoundPairs {
  readonly found: number;
  readonly wrong: number;
}

export interface FebrlSet {
  readonly set: number;
  readonly records: number;
  readonly links: number;
  /** Records whose birth date does not exist. */
  readonly refused: number;
  readonly ours: Readonly<Record<string, FoundPairs>>;
}

/** Compares a set by canonical values, by what is similar, and by the text as it is. @param folder of python/febrl.py */
export async function febrlSet(folder: string, set: number): Promise<FebrlSet> {
  const { records, links } = JSON.parse(await readFile(join(folder, `set${set}.json`), 'utf8')) as {
    records: FebrlRecord[];
    links: Pair[];
  };
  const compared = records.map(read);
  const byId = new Map(compared.map((one) => [one.id, one]));
  const equal = (keyOf: (one: Compared) => string | undefined): FoundPairs => {
    const known = compared.filter((one) => (keyOf(one) ?? '') !== '');
    const groups = groupBy(known, (one) => keyOf(one) ?? '');
    const all = [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
    const found = links.filter(([a, b]) => isEqual(byId, a, b, keyOf)).length;
    return { found, wrong: all - found };
  };
  const similar = similarPairs(compared, links);
  const identity = ({ name, birthDate }: Compared) =>
    name !== undefined && birthDate !== undefined && `${name} ${birthDate}`;
  const ours = {
    'name, as written': equal(({ written }) => written.name),
    'name, canonical': equal(({ name }) => name),
    'birth date, as written': equal(({ written }) => written.birthDate),
    'birth date, canonical': equal(({ birthDate }) => birthDate),
    'address, as written': equal(({ written }) => written.address),
    'address, canonical': equal(({ address }) => address),
    'address, similar and not equal': similar,
    'claimed identity (name and birth date)': equal((one) => identity(one) || undefined),
  };
  const refused = compared.filter((one) => one.refused).length;
  return { set, records: records.length, links: links.length, refused, ours };
}

function isEqual(
  byId: ReadonlyMap<string, Compared>,
  a: string,
  b: string,
  keyOf: (one: Compared) => string | undefined,
): boolean {
  const [one, other] = [byId.get(a), byId.get(b)];
  const key = one && keyOf(one);
  return key !== undefined && key !== '' && other !== undefined && keyOf(other) === key;
}

function similarPairs(compared: readonly Compared[], links: readonly Pair[]): FoundPairs {
  const truly = new Set(links.map((pair) => pair.toSorted().join(' ')));
  const known = compared.filter(({ address }) => address !== undefined && nearOf(address) !== undefined);
  let [found, wrong] = [0, 0];
  for (const block of groupBy(known, ({ address }) => `${nearOf(address ?? '')}`).values()) {
    for (const [index, one] of block.entries()) {
      for (const other of block.slice(index + 1)) {
        if (one.address === other.address || !addressesAlike(one.address ?? '', other.address ?? '')) continue;
        if (truly.has([one.id, other.id].sort().join(' '))) found += 1;
        else wrong += 1;
      }
    }
  }
  return { found, wrong };
}

const key = temporarySealKey();
const words = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(' ');

/** Takes a record in as the product does. */
function read(record: FebrlRecord): Compared {
  const name = words(record.given_name, record.surname);
  const street = [words(record.street_number, record.address_1), words(record.address_2)];
  const place = words(record.suburb, record.state?.toUpperCase() ?? null, record.postcode);
  const text = [...street, place].filter((part) => part !== '').join(', ');
  const date = record.date_of_birth?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const form = { id: record.rec_id, submittedAt: '2026-01-01T00:00:00Z', addresses: [text] };
  const applicant = { name: name === '' ? '-' : name };
  const asked = validate({ ...form, applicant: { ...applicant, birthDate: date } }, new Set(), new Set());
  // A birth date that does not exist is refused with its record; whoever corrects it leaves it out.
  const refused = !('kind' in asked);
  const valid = refused ? validate({ ...form, applicant }, new Set(), new Set()) : asked;
  if (!('kind' in valid)) throw new Error(`A record of Febrl cannot be used: ${valid.field} ${valid.reason}`);
  const { derived } = prepare(valid, key, { country: 'AU' }).incoming;
  if (derived.kind !== 'application') throw new Error('A record of Febrl is no application.');
  const address = derived.observed.find(({ kind }) => kind === 'address')?.attribute.key;
  return {
    id: record.rec_id,
    name: derived.row.nameKey === '' ? undefined : derived.row.nameKey,
    birthDate: derived.row.birthDate ?? undefined,
    address: address?.slice(address.indexOf(':') + 1),
    written: { name, birthDate: record.date_of_birth ?? '', address: text },
    refused,
  };
}
