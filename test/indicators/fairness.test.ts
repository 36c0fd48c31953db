import { describe, expect, it } from 'vitest';
import { foldText } from '../../api/intake/canonical/fold-text.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { indicatorRow } from '../../api/work/indicators/rows.ts';
import type { SeedApplication } from '../../seed/record.ts';
import { recordsOf } from '../seed/worlds.ts';
import { storeOf } from '../work/store-of.ts';
import { answersOf } from './answers-of.ts';

/** Rules that compare two names which one person states: another spelling can change what they say of it. */
const COMPARE_NAMES = ['profile-name-unlike-applicant', 'account-holder-unlike-applicant'];
/** What could stand in for where somebody comes from. */
const STAND_INS = [
  'phone-written-from-abroad',
  'phone-country-unlike-residence',
  'time-zone-unlike-residence',
  'school-unlike-field',
  'education-dates-impossible',
  'education-unlike-profile',
];

const world = recordsOf({ seed: 71, applications: 400, operatorShare: 0.1 });

type Change = (application: SeedApplication) => object;

/** The answers about the world, every application of it changed. */
async function answersAfter(change: Change): Promise<ReadonlyMap<string, string>> {
  const records = world.map((one) => (one.kind === 'application' ? change(one.record as SeedApplication) : one.record));
  const store = await storeOf(records);
  try {
    return await answersOf(store);
  } finally {
    await store.close();
  }
}

/** Titles, initials and particles are rules of writing, not names. */
const KEPT = /^(al|el|mc|jr|sr|junior|senior|dr|mr|mrs|ms|phd|md|van|von|de|del|di|da|bin|ibn|ben)$/i;
const invented = new Map<string, string>();

/** Every word of a name gets another one, the same for the same word however it is accented, cased or hyphenated. */
const renamed = (name: string): string =>
  name.replace(/[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}'’-]+/gu, (word) => {
    const folded = foldText(word).replace(/['’-]/g, '');
    if (KEPT.test(folded)) return word;
    if (!invented.has(folded)) invented.set(folded, `Vex${letters(invented.size)}ol`);
    return invented.get(folded) ?? word;
  });

const letters = (number: number): string => [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');

const renamedPerson: Change = ({ applicant, profiles, bankAccounts, references, ...rest }) => ({
  ...rest,
  applicant: { ...applicant, name: renamed(applicant.name) },
  ...(profiles && { profiles: profiles.map((profile) => ({ ...profile, name: renamed(profile.name) })) }),
  ...(bankAccounts && {
    bankAccounts: bankAccounts.map(({ holder, ...account }) => ({
      ...account,
      ...(holder && { holder: renamed(holder) }),
    })),
  }),
  ...(references && { references: references.map((one) => ({ ...one, name: renamed(one.name) })) }),
});

const without = (answers: ReadonlyMap<string, string>, indicators: readonly string[]) =>
  [...answers].filter(([place]) => !indicators.some((indicator) => place.endsWith(` ${indicator}`)));

describe('indicators', () => {
  it('say the same when everybody has another name, but for the rules that compare two names of one person', async () => {
    const before = await answersAfter((application) => application);
    const after = await answersAfter(renamedPerson);
    const other = without(after, COMPARE_NAMES).filter(([place, answer]) => before.get(place) !== answer);
    expect(other).toEqual([]);
    expect([...before.values()].filter((answer) => answer === 'yes').length).toBeGreaterThan(100);
  });

  it('do not look at birth, nationality, sex, or the country of a school', async () => {
    const before = await answersAfter((application) => application);
    const after = await answersAfter(({ applicant: { birthDate: _birthDate, ...applicant }, education, ...rest }) => ({
      ...rest,
      applicant: { ...applicant, birthplace: 'Reykjavik', nationality: 'IS', sex: 'x' },
      ...(education && { education: education.map((one) => ({ ...one, country: 'IS' })) }),
    }));
    // Without a birth date more applications stand alone, so that fewer belong to one applicant.
    const ofApplicants = ['application-velocity', 'delivery-address-of-many'];
    const other = without(after, ofApplicants).filter(([place, answer]) => before.get(place) !== answer);
    expect(other).toEqual([]);
  });

  it('that could stand in for an origin are of low severity and never stand alone', () => {
    const found = makeCatalogue().indicators.filter(({ id }) => STAND_INS.includes(id));
    expect(found.map(({ id }) => id)).toEqual([...STAND_INS].sort());
    expect(found.filter(({ severity, standsAlone }) => severity !== 'low' || standsAlone)).toEqual([]);
  });

  it('name no country, people or language', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const languages = new Intl.DisplayNames('en', { type: 'language' });
    const codes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) => [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((b) => a + b));
    const words = new Set(
      codes
        .flatMap((code) => [names.of(code) ?? '', languages.of(code.toLowerCase()) ?? ''])
        .flatMap((name) => (/^[A-Z]{2}$/i.test(name) ? [] : [name.toLowerCase()])),
    );
    expect(words.has('korea') || words.has('north korea') || words.has('korean')).toBe(true);
    const said = makeCatalogue()
      .indicators.map(indicatorRow)
      .map(({ title, means, otherwise, needs }) => [title, means, otherwise, ...needs].join(' ').toLowerCase());
    for (const text of said) {
      expect(
        [...words].filter(
          (word) => word !== '' && new RegExp(`\\b${word.replace(/[^\p{L} ]/gu, '.')}\\b`, 'u').test(text),
        ),
      ).toEqual([]);
    }
  });
});
