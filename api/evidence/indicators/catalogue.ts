import { accountHolderUnlikeApplicant } from './account-holder-unlike-applicant.ts';
import { deliveryChangedLate } from './delivery-changed-late.ts';
import { deliveryUnlikeResidence } from './delivery-unlike-residence.ts';
import { disposableEmail } from './disposable-email.ts';
import { educationDatesImpossible } from './education-dates-impossible.ts';
import { educationUnlikeProfile } from './education-unlike-profile.ts';
import { frequentBankChange } from './frequent-bank-change.ts';
import { hostingNetwork } from './hosting-network.ts';
import { impossibleTravel } from './impossible-travel.ts';
import type { Indicator } from './indicator.ts';
import { overlappingJobs } from './overlapping-jobs.ts';
import { phoneCountryUnlikeResidence } from './phone-country-unlike-residence.ts';
import { phoneWrittenFromAbroad } from './phone-written-from-abroad.ts';
import { profileNameUnlikeApplicant } from './profile-name-unlike-applicant.ts';
import { profileUnusedForYears } from './profile-unused-for-years.ts';
import { profileYoungerThanCareer } from './profile-younger-than-career.ts';
import { remoteControlTool } from './remote-control-tool.ts';
import { schoolUnlikeField } from './school-unlike-field.ts';
import { timeZoneUnlikeResidence } from './time-zone-unlike-residence.ts';
import { voipLine } from './voip-line.ts';

/** The signs that one application shows by itself. */
export const indicators: readonly Indicator[] = [
  accountHolderUnlikeApplicant,
  deliveryChangedLate,
  deliveryUnlikeResidence,
  disposableEmail,
  educationDatesImpossible,
  educationUnlikeProfile,
  frequentBankChange,
  hostingNetwork,
  impossibleTravel,
  overlappingJobs,
  phoneCountryUnlikeResidence,
  phoneWrittenFromAbroad,
  profileNameUnlikeApplicant,
  profileUnusedForYears,
  profileYoungerThanCareer,
  remoteControlTool,
  schoolUnlikeField,
  timeZoneUnlikeResidence,
  voipLine,
];
