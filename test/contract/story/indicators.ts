import * as catalogue from '../../../api/graph/queries.generated.ts';
import { step } from '../step.ts';
import { APPLICATIONS, NOBODY } from './world.ts';

const applications = [NOBODY, ...APPLICATIONS];

export const indicators = [
  step(catalogue.accountUnderOtherNames, { applications }),
  step(catalogue.applicationVelocity, { applications }),
  step(catalogue.deliveryAddressOfMany, { applications }),
  step(catalogue.deviceUnderOtherNames, { applications }),
  step(catalogue.emailUnderOtherNames, { applications }),
  step(catalogue.knownValue, { applications, now: '2026-06-01T00:00:00.000Z' }),
  step(catalogue.knownValue, { applications, now: '2099-01-01T00:00:00.000Z' }, 'when entries have expired'),
  step(catalogue.phoneUnderOtherNames, { applications }),
  step(catalogue.referenceUnderOtherNames, { applications }),
  step(catalogue.resumeUnderOtherNames, { applications }),
];
