import type { AttributeKind } from '../../graph/attribute-kind.ts';
import {
  addressesNear,
  attributeCounts,
  emailsByFamilies,
  knownValuesOfAttributes,
  resumesByBands,
} from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import type { DerivedApplication } from '../../intake/graph-rows.ts';
import { applicantsBefore } from '../../intake/write/derive-applicants.ts';
import { CLAIM_HUB_NAMES } from '../../intake/write/write-applicants.ts';

/**
 * Asks at the same time what is asked of every application, one after another, by those who load its evidence.
 * @param asking remembers what it was answered
 */
export async function askAhead(asking: Runner, application: DerivedApplication): Promise<void> {
  const given = new Map(application.observed.map((one) => [one.attribute.key, one]));
  const keys = [...given.keys()];
  const propertiesOf = (kind: AttributeKind, ...properties: readonly string[]) =>
    [...given.values()].flatMap((one) =>
      one.kind === kind ? properties.map((property) => one.attribute[property]) : [],
    );
  const isNumber = (value: unknown) => typeof value === 'number';
  await Promise.all([
    applicantsBefore(asking, [application], [], CLAIM_HUB_NAMES),
    attributeCounts(asking, { keys }),
    knownValuesOfAttributes(asking, { attributes: keys }),
    addressesNear(asking, { near: propertiesOf('address', 'near').filter(isNumber) }),
    emailsByFamilies(asking, {
      families: propertiesOf('email', 'family').filter((family) => typeof family === 'string'),
    }),
    resumesByBands(asking, { bands: propertiesOf('resume', 'band1', 'band2', 'band3').filter(isNumber) }),
  ]);
}
