import type { Remains } from '../../evidence/holds-together.ts';
import type { Reader } from '../../graph/store.ts';
import { type BrokerRow, brokerRowsOfRing } from '../brokers/broker-row.ts';
import { idOfKey } from '../party-key.ts';
import { type RingRow, ringsOfStore } from '../rings.ts';
import { lineageOfRing, type RingLineage } from './lineage-of-ring.ts';
import { ringDetails } from './ring-details.ts';
import { ringTimeline, type TimelineEntry } from './ring-timeline.ts';

/** What a ring falls into without something; ids without prefix. */
interface RemainsRow extends Pick<Remains, 'outcome' | 'pieces' | 'alone'> {}

/** A ring with everything that is known of it, as `rings` prints it for machines. */
export interface RingInDetail extends RingRow {
  readonly paragraph: string;
  readonly holdsTogether: {
    readonly values: readonly (RemainsRow & {
      readonly kind: string;
      readonly attribute: string;
      readonly value: string;
      readonly parties: readonly string[];
    })[];
    readonly valuesNotTried: number;
    readonly parties: readonly (RemainsRow & { readonly party: string })[];
    /** Of those in `joinedBy`: what it would be if the broker did not join it. */
    readonly brokers: readonly (RemainsRow & { readonly broker: string })[];
    /** Attribute keys; null where more would have to be left out than were tried. */
    readonly dissolvedBy: readonly string[] | null;
  };
  readonly brokers: readonly BrokerRow[];
  readonly timeline: readonly TimelineEntry[];
  /** What became of it since it was recorded first. */
  readonly lineage: RingLineage;
}

/** Rings with everything that is known of them, strongest first. */
export async function* ringsInDetail(store: Reader): AsyncGenerator<RingInDetail> {
  const { rings, rows } = await ringsOfStore(store);
  for (const [index, ring] of rings.entries()) {
    const row = rows[index];
    if (row === undefined) continue;
    const details = await ringDetails(store, ring);
    const { values, valuesNotTried, parties, brokers, dissolvedBy } = details.holdsTogether;
    const timeline = await ringTimeline(store, ring.applications);
    yield {
      ...row,
      paragraph: details.paragraph,
      holdsTogether: {
        values: values.map(({ kind, attribute, value, parties: holders, ...remains }) => ({
          kind,
          attribute,
          value,
          parties: holders.map(idOfKey),
          ...remainsRow(remains),
        })),
        valuesNotTried,
        parties: parties.map(({ party, ...remains }) => ({ party: idOfKey(party), ...remainsRow(remains) })),
        brokers: brokers.map(({ broker, ...remains }) => ({ broker: idOfKey(broker.broker), ...remainsRow(remains) })),
        dissolvedBy: dissolvedBy ?? null,
      },
      brokers: brokerRowsOfRing(ring.id, details.hiddenBrokers, details.brokers),
      timeline: timeline.map((entry) => ({ ...entry, party: idOfKey(entry.party) })),
      lineage: await lineageOfRing(store, ring.id),
    };
  }
}

const remainsRow = ({ outcome, pieces, alone }: Remains): RemainsRow => ({
  outcome,
  pieces: pieces.map((piece) => piece.map(idOfKey)),
  alone: alone.map(idOfKey),
});
