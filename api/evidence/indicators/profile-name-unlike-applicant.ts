import { nameLikeness } from '../names-alike.ts';
import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const profileNameUnlikeApplicant: Indicator = {
  id: 'profile-name-unlike-applicant',
  version: 1,
  title: 'Profile under another name',
  means:
    'A profile that the applicant gives as their own carries a name that has no word in common with theirs and is no other spelling of it.',
  otherwise:
    'Pen names, handles and stage names; a name in another language; a changed name on an account that was never renamed.',
  sources: [sources.google, sources.fbi2023],
  severity: 'medium',
  standsAlone: true,
  needs: ['profile-name'],
  assess: ({ record, name, profiles }) =>
    yesIf(
      profiles.flatMap(({ url, name: given }) =>
        given === undefined || nameLikeness(name, given) !== 'other'
          ? []
          : [
              { record, field: 'profiles.name', raw: given.raw, note: url },
              { record, field: 'applicant.name', raw: name.raw },
            ],
      ),
    ),
};
