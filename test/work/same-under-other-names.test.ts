import { expect, it } from 'vitest';
import { foldText } from '../../api/intake/canonical/fold-text.ts';
import { links } from '../../api/work/links.ts';
import { rings } from '../../api/work/rings.ts';
import type { SeedApplication } from '../../seed/record.ts';
import { WORLD_PROFILES } from '../../seed/world-profiles.ts';
import { recordsOf } from '../seed/worlds.ts';
import { storeOf } from './store-of.ts';

const world = recordsOf({ ...WORLD_PROFILES.adversarial, seed: 72, applications: 700, operatorShare: 0.1 });

type Change = (application: SeedApplication) => object;

/** Every link and ring of the world with every application of it changed, as text. */
async function answersAfter(change: Change): Promise<{ readonly links: string[]; readonly rings: string[] }> {
  const store = await storeOf(
    world.map((one) => (one.kind === 'application' ? change(one.record as SeedApplication) : one.record)),
  );
  try {
    const found = { links: [] as string[], rings: [] as string[] };
    for await (const row of links(store)) {
      const reasons = row.reasons.map(({ kind, bits, setAside }) => `${kind} ${bits} ${setAside?.reason ?? ''}`);
      found.links.push(`${row.a.id} ${row.b.id} ${row.conflict} ${row.bits} ${reasons.join(', ')}`);
    }
    for await (const { id, parties, applications, bits } of rings(store)) {
      found.rings.push(JSON.stringify([id, parties, applications, bits]));
    }
    return found;
  } finally {
    await store.close();
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const OTHER = 'nqwertzupasdfghjklyxcvbmio';
/** Titles and particles are rules of writing, not names. */
const KEPT = /^(al|el|mc|jr|sr|junior|senior|dr|mr|mrs|ms|phd|md|van|von|de|del|di|da|dos|bin|ibn|ben)$/i;

const cipher = (letter: string): string => OTHER[LETTERS.indexOf(letter)] ?? letter;

/**
 * Every Latin letter for another: a bijection on the words of names that keeps apart what is apart and as close what is close,
 * so that one name spelled in two ways stays one. Other scripts stay as they are.
 */
const renamed = (name: string): string =>
  name.replace(/[\p{Script=Latin}\p{M}]+/gu, (word) =>
    KEPT.test(word) ? word : foldText(word).replace(/[a-z]/g, cipher),
  );

const underOtherNames: Change = ({ applicant, profiles, bankAccounts, references, ...rest }) => ({
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

const COUNTRIES = ['US', 'CA', 'GB', 'DE', 'PL', 'IN', 'BR', 'JP', 'MX', 'AU', 'FR', 'NG', 'KR', 'ES'];

const bornAndTaughtElsewhere: Change = ({ applicant, education, ...rest }) => ({
  ...rest,
  applicant: { ...applicant, birthplace: `Town ${rest.id.length}`, nationality: 'IS', sex: 'x' },
  ...(education && {
    education: education.map((one) => ({
      ...one,
      country: COUNTRIES[(COUNTRIES.indexOf(one.country) + 5) % COUNTRIES.length],
    })),
  }),
});

it('every link and ring is the same under a bijection on the words of names, birthplaces and countries of schools', async () => {
  const before = await answersAfter((application) => application);
  expect(before.rings.length).toBeGreaterThan(3);
  expect(before.links.filter((line) => / (unknown|no) /.test(line)).length).toBeGreaterThan(3);
  expect(renamed('Brown, Ana')).toBe('qlhbg, ngn');
  expect(await answersAfter(underOtherNames)).toEqual(before);
  expect(await answersAfter(bornAndTaughtElsewhere)).toEqual(before);
}, 60_000);

it('and is not where the change is no bijection, so that this test can fail', async () => {
  const before = await answersAfter((application) => application);
  const oneName: Change = (application) => ({
    ...application,
    applicant: { ...application.applicant, name: 'Ana Lee' },
  });
  expect((await answersAfter(oneName)).links).not.toEqual(before.links);
}, 60_000);
