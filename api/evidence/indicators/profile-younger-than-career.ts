import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

const TWO_YEARS = 24;

export const profileYoungerThanCareer: Indicator = {
  id: 'profile-younger-than-career',
  version: 1,
  title: 'Profile younger than the career it shows',
  means:
    'A profile was made less than two years before the application, and the first post that the applicant states began more than two years before the profile. (Two years are our own choice.)',
  otherwise: 'Many people make a profile when they look for work, or lost the account they had before.',
  sources: [sources.seal],
  severity: 'low',
  standsAlone: false,
  needs: ['profile-age', 'employment-dates'],
  assess({ record, submittedAt, profiles, employment }) {
    const now = monthOf(submittedAt);
    const first = employment
      .filter(({ period }) => period.from !== undefined)
      .sort((a, b) => (a.period.from?.[1] ?? 0) - (b.period.from?.[1] ?? 0))[0];
    const began = first?.period.from?.[1];
    if (first === undefined || began === undefined) return yesIf([]);
    return yesIf(
      profiles.flatMap(({ url, createdAt }) => {
        if (createdAt === undefined) return [];
        const made = monthOf(createdAt);
        if (now - made >= TWO_YEARS || made - began <= TWO_YEARS) return [];
        return [
          { record, field: 'profiles.createdAt', raw: createdAt, note: url },
          { record, field: 'employment', raw: `${first.employer ?? '…'}, ${first.period.raw}` },
        ];
      }),
    );
  },
};

const monthOf = (instant: string): number => Number(instant.slice(0, 4)) * 12 + Number(instant.slice(5, 7)) - 1;
