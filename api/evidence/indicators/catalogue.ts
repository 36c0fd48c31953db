import { accountHolderUnlikeApplicant } from './account-holder-unlike-applicant.ts';
import { deliveryUnlikeResidence } from './delivery-unlike-residence.ts';
import { disposableEmail } from './disposable-email.ts';
import type { Indicator } from './indicator.ts';
import { overlappingJobs } from './overlapping-jobs.ts';
import { phoneCountryUnlikeResidence } from './phone-country-unlike-residence.ts';
import { phoneWrittenFromAbroad } from './phone-written-from-abroad.ts';
import { profileNameUnlikeApplicant } from './profile-name-unlike-applicant.ts';
import { profileYoungerThanCareer } from './profile-younger-than-career.ts';
import { voipLine } from './voip-line.ts';

/** The signs that one application shows by itself. */
export const indicators: readonly Indicator[] = [
  accountHolderUnlikeApplicant,
  deliveryUnlikeResidence,
  disposableEmail,
  overlappingJobs,
  phoneCountryUnlikeResidence,
  phoneWrittenFromAbroad,
  profileNameUnlikeApplicant,
  profileYoungerThanCareer,
  voipLine,
];
