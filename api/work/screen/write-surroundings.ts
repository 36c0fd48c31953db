import {
  createApplications,
  createBrokers,
  createClaims,
  createPlacements,
  mergeApplicants,
  mergeKnownValues,
} from '../../graph/queries.generated.ts';
import type { Properties, Writer } from '../../graph/store.ts';
import type { ApplicationRow, BrokerRow, ObservationRow, Observed } from '../../intake/graph-rows.ts';
import { writeObserved } from '../../intake/write/write-observed.ts';
import { idOfKey } from '../party-key.ts';
import { SCREENED } from './as-though/holders-as-though.ts';
import type { Surroundings } from './surroundings.ts';
import type { WouldBe } from './would-be.ts';

/** Writes an application and what stands around it into an empty graph, as intake would have written them. */
export async function writeSurroundings(writer: Writer, would: WouldBe, around: Surroundings): Promise<void> {
  const { application } = would;
  const version = { hash: SCREENED, record: SCREENED, olderHashes: [], olderRecords: [] };
  const nodes = [...around.holders];
  // The statements that read these properties declare them, and they are those that the same statements wrote.
  const of = <Row>(prefix: string) =>
    nodes.flatMap(([key, node]) => (key.startsWith(prefix) ? [node as unknown as Row] : []));
  const applications = of<ApplicationRow>('application:');
  await createApplications(writer, { rows: [{ ...application.row, ...version }, ...applications] });
  const brokers = of<BrokerRow>('broker:');
  const { placedBy } = application;
  const unknown = placedBy !== undefined && !around.holders.has(placedBy.key) ? [{ ...placedBy, ...version }] : [];
  if (brokers.length + unknown.length > 0) await createBrokers(writer, { rows: [...brokers, ...unknown] });
  await writeObserved(writer, [...application.observed, ...seenBy(would, around)]);
  await writeClaims(writer, around);
  const placements = [application.row, ...applications].flatMap(({ key, broker }) =>
    typeof broker === 'string' ? [{ broker, application: key }] : [],
  );
  if (placements.length > 0) await createPlacements(writer, { rows: placements });
  if (around.known.length > 0) {
    await mergeKnownValues(writer, { rows: around.known.map((row) => ({ ...knownRow(row), ...version })) });
  }
}

/** How others were seen with the values of the application. */
function seenBy({ observed }: WouldBe, { seen }: Surroundings): Observed[] {
  return seen.flatMap(({ attribute, holder, seen: edge }) => {
    const own = observed.get(attribute)?.[0];
    return own === undefined ? [] : [{ ...own, observation: observationOf(attribute, holder, edge) }];
  });
}

const observationOf = (attribute: string, holder: Properties, edge: Properties): ObservationRow => ({
  ...(edge as unknown as ObservationRow),
  holder: String(holder.key),
  attribute,
});

async function writeClaims(writer: Writer, { parties }: Surroundings): Promise<void> {
  const claims = [...parties].map(([application, applicant]) => ({ application, applicant }));
  const rows = [...new Set(parties.values())].map((key) => ({ key, id: idOfKey(key), name: '', nameKey: '' }));
  await mergeApplicants(writer, { rows });
  await createClaims(writer, { rows: claims });
}

const knownRow = ({
  attribute,
  key,
  list,
  meaning,
  source,
  addedAt,
  expiresAt,
  note,
}: Surroundings['known'][number]) => ({
  key,
  kind: attribute.slice(0, attribute.indexOf(':')),
  value: idOfKey(attribute),
  list,
  meaning,
  attribute,
  source: source ?? undefined,
  addedAt: addedAt ?? undefined,
  expiresAt: expiresAt ?? undefined,
  note: note ?? undefined,
});
