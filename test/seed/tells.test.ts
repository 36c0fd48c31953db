import { describe, expect, it } from 'vitest';
import { WORLD_PROFILES } from '../../seed/world-profiles.ts';
import { guessPlanted } from './guess-planted.ts';
import { type ApplicationOf, applicationsOf } from './worlds.ts';

/** Large enough for a tell of two or three percentage points to show. */
const size = { seed: 11, applications: 24_000, operatorShare: 0.25 };
const worlds = {
  usual: applicationsOf(size),
  adversarial: applicationsOf({ ...size, ...WORLD_PROFILES.adversarial }),
};

type Trait = (record: ApplicationOf['record'], position: number) => string;

/**
 * Pearson's chi-squared of a trait against who was planted, with its degrees of freedom, as a standard normal score
 * (Wilson and Hilferty 1931). Values too rare to test are left out.
 */
function score(trait: Trait, among: readonly ApplicationOf[]): number {
  const counts = new Map<string, [number, number]>();
  for (const [position, { record, truth }] of among.entries()) {
    const value = trait(record, position);
    const pair = counts.get(value) ?? [0, 0];
    pair[truth.role === 'operator' ? 0 : 1] += 1;
    counts.set(value, pair);
  }
  const share = among.filter(({ truth }) => truth.role === 'operator').length / among.length;
  let chi = 0;
  let values = 0;
  for (const pair of counts.values()) {
    const total = pair[0] + pair[1];
    const expected = [total * share, total * (1 - share)] as const;
    if (Math.min(...expected) < 10) continue;
    chi += (pair[0] - expected[0]) ** 2 / expected[0] + (pair[1] - expected[1]) ** 2 / expected[1];
    values += 1;
  }
  const freedom = values - 1;
  if (freedom < 1) return 0;
  return (Math.cbrt(chi / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
}

/** Beyond this by chance once in some 30,000 traits. The world is fixed, so the answer does not change from run to run. */
const CHANCE = 4;

const shapeOf = (text: string | undefined) =>
  (text ?? '')
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{N}+/gu, '9')
    .slice(0, 24);
const lists = [
  'phones',
  'emails',
  'addresses',
  'bankAccounts',
  'devices',
  'profiles',
  'education',
  'employment',
  'references',
  'events',
  'payments',
  'equipment',
] as const;

const traits: Readonly<Record<string, Trait>> = {
  'which fields there are': (record) =>
    Object.keys(record)
      .filter((key) => key !== 'broker')
      .sort()
      .join(),
  'the order of fields': (record) =>
    Object.keys(record)
      .filter((key) => key !== 'broker')
      .slice(0, 6)
      .join(),
  'whether a broker is named': (record) => `${record.broker !== undefined}`,
  'the source': (record) => `${record.source}`,
  'the birth date and id': (record) =>
    `${record.applicant.birthDate === undefined} ${record.applicant.governmentId?.type}`,
  'the place in the file': (_, position) => `${Math.floor(position / 1200)}`,
  'the id': (record) => `${Math.floor(Number(record.id.slice(4)) / 1200)}`,
  'the last digit of the id': (record) => record.id.slice(-1),
  'the uses of addresses, in order': (record) => (record.addresses ?? []).map(({ use }) => use).join(),
  'how the first phone is typed': (record) => (record.phones?.[0] ?? '').replace(/^\+\d+/, '+').replace(/\d+/g, '9'),
  'how the last phone is typed': (record) => (record.phones?.at(-1) ?? '').replace(/^\+\d+/, '+').replace(/\d+/g, '9'),
  'how the e-mail is typed': (record) => `${record.emails?.[0]?.split('@')[1]} ${record.emails?.[0]?.includes('+')}`,
  'how the name is typed': (record) => shapeOf(record.applicant.name),
  'how the first address is typed': (record) => shapeOf(record.addresses?.[0]?.text),
  'the fields of devices': (record) => (record.devices ?? []).map((device) => Object.keys(device).join('+')).join(),
  'the browser': (record) => `${record.devices?.[0]?.userAgent}`,
  'the fields of accounts': (record) =>
    (record.bankAccounts ?? []).map((account) => Object.keys(account).join('+')).join(),
  'the events': (record) => (record.events ?? []).map(({ type }) => type).join(),
  'the role': (record) => `${record.role?.title} ${record.role?.remote}`,
  'the hour': (record) => record.submittedAt.slice(11, 13),
  'the country of the residence': (record) =>
    `${record.addresses?.find(({ use }) => use === 'residence')?.text.match(/, ([A-Z]{2})$/)?.[1]}`,
  'the initial of the name': (record) => record.applicant.name.charAt(0),
  'the year of birth': (record) => `${record.applicant.birthDate?.slice(0, 4)}`,
};

/** Lists of values that may be shared, each value as it is whoever types it. */
const inLists: Readonly<Record<string, (record: ApplicationOf['record']) => string[]>> = {
  phone: ({ phones = [] }) => phones.map((phone) => phone.replace(/\D/g, '').slice(-10)),
  'e-mail address': ({ emails = [] }) =>
    emails.map((email) => email.toLowerCase().replace(/\+.*@/, '@').replaceAll('.', '')),
  device: ({ devices = [] }) => devices.map(({ fingerprint }, index) => fingerprint ?? `${index}`),
};

describe.each(Object.entries(worlds))(
  'in the %s world nothing but shared values tells who was planted',
  (_, records) => {
    const planted = records.filter(({ truth }) => truth.role === 'operator');
    const innocent = records.filter(({ truth }) => truth.role !== 'operator');

    for (const list of lists) {
      it(`not the number of ${list}`, () => {
        expect(score((record) => `${record[list]?.length ?? -1}`, records)).toBeLessThan(CHANCE);
      });
    }

    for (const [name, trait] of Object.entries(traits)) {
      it(`not ${name}`, () => {
        expect(score(trait, records)).toBeLessThan(CHANCE);
      });
    }

    it('not all of these together, to somebody who learned from half of the world', () => {
      const every = [
        ...Object.values(traits),
        ...lists.map(
          (list): Trait =>
            (record) =>
              `${record[list]?.length ?? -1}`,
        ),
      ];
      const { area, error } = guessPlanted(records, every);
      expect(Math.abs(area - 0.5)).toBeLessThan(CHANCE * error);
    });

    it('not the length of a résumé, unless it is the shared one', () => {
      const own = records.filter(
        ({ record, truth }) => record.resume !== undefined && !truth.carries.includes('resume'),
      );
      expect(score(({ resume }) => `${Math.floor((resume?.text.split(/\s+/).length ?? 0) / 20)}`, own)).toBeLessThan(
        CHANCE,
      );
    });

    it('not whether a broker is named, among those who have one', () => {
      const placed = records.filter(({ truth }) => ['agency', 'broker-led', 'behind-agency'].includes(truth.shape));
      expect(score((record) => `${record.broker !== undefined}`, placed)).toBeLessThan(CHANCE);
    });

    it.each(Object.entries(inLists))('not where in a list a shared %s stands', (_, valuesOf) => {
      // By people: who applies again shows what is their own, first things first.
      const holders = new Map<string, Set<string>>();
      for (const { record, truth } of records)
        for (const value of valuesOf(record))
          holders.set(value, (holders.get(value) ?? new Set()).add(truth.person ?? truth.record));
      const places = (of: readonly ApplicationOf[]) =>
        of.flatMap(({ record }) => {
          const values = valuesOf(record);
          return values.length === 2
            ? values.flatMap((value, at) => ((holders.get(value)?.size ?? 0) > 2 ? [at] : []))
            : [];
        });
      for (const found of [places(planted), places(innocent)]) {
        const front = found.filter((place) => place === 0).length / found.length;
        expect(found.length).toBeGreaterThan(50);
        expect(Math.abs(front - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / found.length));
      }
    });

    it('and the tests find a tell where there is one', () => {
      const tell = new Set(planted.filter((__, index) => index % 12 === 0).map(({ record }) => record.id));
      const trait: Trait = (record) => `${tell.has(record.id)}`;
      expect(score(trait, records)).toBeGreaterThan(CHANCE);
      const { area, error } = guessPlanted(records, [trait]);
      expect(area - 0.5).toBeGreaterThan(CHANCE * error);
    });
  },
);
