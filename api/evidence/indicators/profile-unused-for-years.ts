import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

const TWO_YEARS_MS = 2 * 365.25 * 24 * 60 * 60 * 1000;

export const profileUnusedForYears: Indicator = {
  id: 'profile-unused-for-years',
  version: 1,
  title: 'Profile that lay still for years, given now',
  means:
    'A profile was last active two years or more before it is given in an application: its account may have been taken over. (Two years are our own choice.)',
  otherwise: 'Many people only look after a profile when they look for work, and some never do.',
  sources: [sources.amazon],
  severity: 'low',
  standsAlone: false,
  needs: ['profile-activity'],
  assess: ({ record, submittedAt, profiles }) =>
    yesIf(
      profiles.flatMap(({ url, lastActiveAt }) =>
        lastActiveAt !== undefined && Date.parse(submittedAt) - Date.parse(lastActiveAt) >= TWO_YEARS_MS
          ? [{ record, field: 'profiles.lastActiveAt', raw: lastActiveAt, note: url }]
          : [],
      ),
    ),
};
