import {
  type ApplicationsOfApplicantsRow,
  applicationsByKey,
  applicationsOfApplicants,
  placementsOfBrokers,
} from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { groupBy } from '../group-by.ts';
import { byPages } from '../pages.ts';
import { partyKindOf } from '../party-key.ts';

/** One application as it stands in the graph, with where its record is kept. */
export type ApplicationDetails = ApplicationsOfApplicantsRow;

/** Applications of a broker that are listed; it may have placed many more. */
const LISTED_OF_BROKER = 200;

/** These applications, by key; without those that are not there. */
export async function applicationsOf(
  store: Runner,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ApplicationDetails>> {
  const claims = await byPages(keys, (page) => applicationsByKey(store, { keys: page }));
  const wanted = new Set(keys);
  const rows = await ofApplicants(
    store,
    claims.map(({ applicant }) => applicant),
  );
  return new Map(rows.filter(({ key }) => wanted.has(key)).map((row) => [row.key, row]));
}

/** The applications of these parties, earliest first; of a broker those it placed, at most 200. */
export async function applicationsOfParties(
  store: Runner,
  parties: readonly string[],
): Promise<ReadonlyMap<string, readonly ApplicationDetails[]>> {
  const brokers = parties.filter((key) => partyKindOf(key) === 'broker');
  const placed = await byPages(brokers, (page) =>
    placementsOfBrokers(store, { brokers: page, limit: LISTED_OF_BROKER }),
  );
  const applicants = parties.filter((key) => partyKindOf(key) === 'applicant');
  const rows = await ofApplicants(store, [...applicants, ...placed.map(({ applicant }) => applicant)]);
  const brokersOf = groupBy(placed, ({ application }) => application);
  const asked = new Set(applicants);
  const found = new Map<string, ApplicationDetails[]>(parties.map((party) => [party, []]));
  for (const row of rows) {
    if (asked.has(row.applicant)) found.get(row.applicant)?.push(row);
    for (const { broker } of brokersOf.get(row.key) ?? []) found.get(broker)?.push(row);
  }
  for (const list of found.values()) list.sort(earliestFirst);
  return found;
}

const ofApplicants = (store: Runner, applicants: readonly string[]) =>
  byPages([...new Set(applicants)], (page) => applicationsOfApplicants(store, { applicants: page }));

const earliestFirst = (x: ApplicationDetails, y: ApplicationDetails): number =>
  x.submittedAt < y.submittedAt || (x.submittedAt === y.submittedAt && x.key < y.key) ? -1 : 1;
