import { type Indicator, no } from './indicator.ts';
import { sources } from './sources.ts';

/** Published, and asked for; it stays unknown until the input format has a place for what a profile says of schools. */
export const educationUnlikeProfile: Indicator = {
  id: 'education-unlike-profile',
  version: 1,
  title: 'Education and profile disagree',
  means: 'The application states other schools than the profile that it gives.',
  otherwise: 'Profiles are kept up badly, and leave out what does not help.',
  sources: [sources.fbi2023],
  severity: 'low',
  standsAlone: false,
  needs: ['school', 'profile-education'],
  assess: () => no,
};
