import { InputError } from '../input-error.ts';
import { type CompiledMapping, compileForColumns } from './mapping-apply.ts';
import type { Mapping } from './mapping-schema.ts';

const REQUIRED = ['id', 'submitted_at', 'name'] as const;
const SEPARATOR = ' | ';
const several = (from: string) => ({ from, separator: SEPARATOR });

type Application = NonNullable<Mapping['records'][number]['application']>;

/** Columns of the canonical CSV (formats.md), as a mapping: it is the canonical record flattened. */
const APPLICATION: Application = {
  id: 'id',
  source: 'source',
  submittedAt: 'submitted_at',
  role: { title: 'role_title', requisition: 'requisition', remote: 'remote', location: 'role_location' },
  applicant: {
    name: 'name',
    birthDate: 'birth_date',
    governmentId: { type: 'government_id_type', value: 'government_id' },
  },
  phones: several('phone'),
  emails: several('email'),
  addresses: [
    { text: several('address'), use: { value: 'residence' } },
    { text: 'shipping_address', use: { value: 'shipping' } },
  ],
  bankAccounts: [
    { iban: several('iban') },
    { country: 'bank_country', routing: 'bank_routing', account: 'bank_account', holder: 'bank_holder' },
  ],
  devices: [
    { fingerprint: several('device_fingerprint'), ip: several('ip'), userAgent: 'user_agent', timezone: 'timezone' },
  ],
  profiles: [{ network: { value: 'linkedin' }, url: 'linkedin_url' }],
  resume: { text: 'resume_text' },
  broker: { id: 'broker_id' },
};

const COLUMNS = new Set(
  (
    'id, submitted_at, name, source, birth_date, government_id_type, government_id, role_title, requisition, remote, ' +
    'role_location, phone, email, address, shipping_address, iban, bank_country, bank_routing, bank_account, bank_holder, ' +
    'device_fingerprint, ip, user_agent, timezone, linkedin_url, resume_text, broker_id'
  ).split(', '),
);

export interface CanonicalCsv extends CompiledMapping {
  /** Columns of the file that the format does not know. */
  readonly unknown: readonly string[];
}

/** Makes the canonical CSV's columns ready for a file with this header. @throws InputError for a missing or doubled column */
export function compileCanonicalCsv(header: readonly string[], name: string): CanonicalCsv {
  const folded = header.map((column) => column.trim().toLowerCase());
  const missing = REQUIRED.filter((column) => !folded.includes(column));
  if (missing.length > 0) {
    throw new InputError(
      `${name}: the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing`,
      `${whatTheHeaderHas(folded)} For another layout give a mapping file (--mapping).`,
    );
  }
  const doubled = folded.find((column, index) => COLUMNS.has(column) && folded.indexOf(column) !== index);
  if (doubled !== undefined) {
    throw new InputError(
      `${name}: the column ${doubled} stands in the header more than once`,
      'Several values of one column go into one cell, parted by " | ". Remove or rename the other column.',
    );
  }
  const absent = [...COLUMNS].filter((column) => !folded.includes(column));
  const compiled = compileForColumns(
    { mapping: { records: [{ application: APPLICATION }] }, place: () => name },
    [...folded, ...absent],
    name,
  );
  return {
    ...compiled,
    unknown: header.filter((column) => column.trim() !== '' && !COLUMNS.has(column.trim().toLowerCase())),
  };
}

/** Only columns of the format are repeated: without a header row the first one is somebody's data. */
function whatTheHeaderHas(folded: readonly string[]): string {
  const known = folded.filter((column) => COLUMNS.has(column));
  const others = folded.filter((column) => column !== '').length - known.length;
  if (known.length > 0) {
    const more = others === 0 ? '' : `, and ${others} that ${others === 1 ? 'is' : 'are'} not known`;
    return `The first row must name the columns; it has: ${known.join(', ')}${more}.`;
  }
  const delimiter = OTHER_DELIMITERS.find((one) =>
    folded.some((cell) => cell.split(one).some((part) => COLUMNS.has(part.trim()))),
  );
  return delimiter === undefined
    ? 'The first row names no column that is known: does the file have a header row?'
    : `Its cells are parted by ${delimiter === '\t' ? 'tabs' : `\`${delimiter}\``}: save it with commas, or say \`delimiter: ${JSON.stringify(delimiter)}\` in a mapping file.`;
}

const OTHER_DELIMITERS = [';', '\t', '|'];
