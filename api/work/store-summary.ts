import { ATTRIBUTE_KINDS, type AttributeKind, attributeKinds } from '../graph/attribute-kind.ts';
import { applicationTimes, countNodes, countObservations } from '../graph/queries.generated.ts';
import type { EngineName, Store } from '../graph/store.ts';
import { untilWritten } from './until-written.ts';

/** What is in a store. */
export interface StoreSummary {
  readonly engine: EngineName;
  readonly applications: number;
  readonly applicants: number;
  readonly brokers: number;
  readonly observations: number;
  readonly attributes: readonly { readonly kind: AttributeKind; readonly count: number }[];
  readonly oldestSubmittedAt: string | null;
  readonly newestSubmittedAt: string | null;
}

/** Counts what is in a store; kept until something is written. */
export const storeSummary = untilWritten(countStore);

async function countStore(store: Store): Promise<StoreSummary> {
  const [labels, edges, times] = await Promise.all([
    countNodes(store),
    countObservations(store),
    applicationTimes(store),
  ]);
  const nodes = new Map(labels.map(({ label, nodes: count }) => [label, count]));
  return {
    engine: store.engine,
    applications: nodes.get('Application') ?? 0,
    applicants: nodes.get('Applicant') ?? 0,
    brokers: nodes.get('Broker') ?? 0,
    observations: edges.reduce((sum, { observations }) => sum + observations, 0),
    attributes: attributeKinds.map((kind) => ({ kind, count: nodes.get(ATTRIBUTE_KINDS[kind].label) ?? 0 })),
    oldestSubmittedAt: times[0]?.oldest ?? null,
    newestSubmittedAt: times[0]?.newest ?? null,
  };
}
