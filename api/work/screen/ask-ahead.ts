import type { AttributeKind } from '../../graph/attribute-kind.ts';
import {
  addressesNear,
  attributeCounts,
  attributesOfHolders,
  channelsOfHolders,
  emailsByFamilies,
  entriesOfAttributes,
  holders,
  holdersOfParties,
  holdingsOfAttributes,
  knownValuesOfAttributes,
  resumesByBands,
  statedByHolders,
  storeState,
} from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import type { DerivedApplication } from '../../intake/graph-rows.ts';
import { applicantsBefore } from '../../intake/write/derive-applicants.ts';
import { CLAIM_HUB_NAMES } from '../../intake/write/write-applicants.ts';
import { brokersOf } from '../brokers-of.ts';
import { NO_LIMIT } from '../no-limit.ts';

/**
 * Asks at the same time what is asked of every application, one after another, by those who load its evidence.
 * @param asking remembers what it was answered
 * @param whole for which brokers are counted once between two writes
 * @param pairLimit parties of a value beyond which it is not asked who holds it
 */
export async function askAhead(
  asking: Runner,
  whole: Runner,
  application: DerivedApplication,
  pairLimit: number,
): Promise<void> {
  const given = new Map(application.observed.map((one) => [one.attribute.key, one]));
  const keys = [...given.keys()];
  const propertiesOf = (kind: AttributeKind, ...properties: readonly string[]) =>
    [...given.values()].flatMap((one) =>
      one.kind === kind ? properties.map((property) => one.attribute[property]) : [],
    );
  const isNumber = (value: unknown) => typeof value === 'number';
  await Promise.all([
    // First, because others ask for the counts of some of these values.
    askWhoHolds(asking, whole, keys, pairLimit),
    askAboutBrokers(asking, whole, application.placedBy === undefined ? [] : [application.placedBy.key]),
    storeState(asking),
    applicantsBefore(asking, [application], [], CLAIM_HUB_NAMES),
    knownValuesOfAttributes(asking, { attributes: keys }),
    addressesNear(asking, { near: propertiesOf('address', 'near').filter(isNumber) }),
    emailsByFamilies(asking, {
      families: propertiesOf('email', 'family').filter((family) => typeof family === 'string'),
    }),
    resumesByBands(asking, { bands: propertiesOf('resume', 'band1', 'band2', 'band3').filter(isNumber) }),
  ]);
}

/** Who holds values, what they state and who is the same as they, and what the ledger says: what the world around an application is made of. */
async function askWhoHolds(asking: Runner, whole: Runner, keys: readonly string[], pairLimit: number): Promise<void> {
  const counts = await attributeCounts(asking, { keys });
  // As though the application held them as well.
  const shared = counts.flatMap(({ attribute, parties }) => (parties + 1 > pairLimit ? [] : [attribute]));
  if (shared.length === 0) return;
  const [holdings] = await Promise.all([
    holdingsOfAttributes(asking, { keys: shared, limit: NO_LIMIT }),
    entriesOfAttributes(asking, { attributes: shared }),
  ]);
  const seen = [...new Set(holdings.map(({ holder }) => holder))];
  const rows = await holders(asking, { keys: seen });
  await Promise.all([
    holdersOfParties(asking, { parties: [...new Set(rows.map(({ party }) => party))] }),
    statedByHolders(asking, { holders: seen }),
    channelsOfHolders(asking, { holders: seen }).then((channels) =>
      askAboutBrokers(
        asking,
        whole,
        channels.map(({ broker }) => broker),
      ),
    ),
    askAboutBrokers(
      asking,
      whole,
      rows.flatMap(({ broker }) => broker ?? []),
    ),
  ]);
}

/** The channels of brokers, and how many candidates they have. */
async function askAboutBrokers(asking: Runner, whole: Runner, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const brokers = [...new Set(keys)];
  await Promise.all([attributesOfHolders(asking, { holders: brokers }), brokersOf(whole, brokers, asking)]);
}
