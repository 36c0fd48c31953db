import { generateWorld } from '../../seed/generate-world.ts';
import { randomOf } from './random-of.ts';

/** One step in the life of a store. */
export interface Step {
  /** Loaded together. */
  readonly records: readonly object[];
  /** Id of a party or record that is erased after that. */
  readonly erased: string | undefined;
}

type Application = Record<string, unknown> & { readonly id: string; readonly source?: string };

const idOf = ({ source, id }: Application): string => (source === undefined ? id : `${source}/${id}`);

/** Lists of an application that another version may have from somebody else. */
const LISTS = [
  'phones',
  'emails',
  'addresses',
  'bankAccounts',
  'devices',
  'profiles',
  'references',
  'resume',
  'broker',
];
const FIRST = Date.parse('2027-01-01T00:00:00Z');

/**
 * A dense world that comes in pieces, in random order: new records, newer and older versions of records that take over or
 * lose values, other applicants, brokers that declare other channels, what lists say, and parties that are erased.
 */
export function randomSteps(seed: number, applications = 120, steps = 8): Step[] {
  const random = randomOf(seed);
  const records = [
    ...generateWorld({
      seed,
      applications,
      operatorShare: 0.2,
      typos: 0.1,
      shares: {
        'look-alikes': 0.15,
        'reused-resume': 0.15,
        couple: 0.1,
        'house-share': 0.1,
        dormitory: 0.1,
        agency: 0.2,
      },
    }),
  ].map(({ record }) => record as unknown as Application);
  const waiting = random.shuffled(records);
  const there: Application[] = [];
  let clock = 0;
  const newer = () => {
    clock += 1;
    return new Date(FIRST + clock * 3_600_000).toISOString();
  };
  const isApplication = (record: Application) => 'applicant' in record;

  const another = (record: Application): Application => {
    const other = random.of(there);
    const version: Record<string, unknown> = {
      ...record,
      submittedAt: random.chance(0.85) ? newer() : '2001-01-01T00:00:00Z',
    };
    for (const list of LISTS) {
      if (!random.chance(0.3)) continue;
      if (random.chance(0.4) || other[list] === undefined) delete version[list];
      else version[list] = other[list];
    }
    if (random.chance(0.15) && isApplication(other)) version.applicant = other.applicant;
    return version as Application;
  };
  const broker = (record: Application): Application => {
    const other = random.of(there.filter(isApplication));
    return {
      ...record,
      submittedAt: newer(),
      phones: other?.phones ?? [],
      kind: random.of(['staffing_agency', 'host', 'other']),
    };
  };
  const known = (): object => {
    const phones = there.flatMap((record) => (Array.isArray(record.phones) ? record.phones : []));
    const brokers = there.filter((record) => !isApplication(record));
    if (random.chance(0.4) && brokers.length > 0) {
      const { source, id } = random.of(brokers);
      return { kind: 'broker', value: source === undefined ? id : `${source}/${id}`, list: 'watch', addedAt: newer() };
    }
    const meaning = random.of(['operator', 'innocent']);
    return {
      kind: 'phone',
      value: String(random.of(phones)),
      list: random.of(['one', 'two']),
      meaning,
      addedAt: newer(),
    };
  };

  return Array.from({ length: steps }, (_, index) => {
    const step: object[] = [];
    const come = index === 0 ? Math.ceil(waiting.length / 2) : random.below(12);
    for (const record of waiting.splice(0, come)) {
      step.push(record);
      there.push(record);
    }
    if (index === 0) return { records: step, erased: undefined };
    for (let changes = random.below(6); changes > 0; changes -= 1) {
      const record = random.of(there);
      step.push(isApplication(record) ? another(record) : broker(record));
    }
    if (random.chance(0.3)) step.push(known());
    const [gone] = random.chance(0.4) ? there.splice(random.below(there.length), 1) : [];
    return { records: step, erased: gone && idOf(gone) };
  });
}
