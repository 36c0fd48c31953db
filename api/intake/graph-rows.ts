import type { AttributeKind } from '../graph/attribute-kind.ts';
import type {
  CreateApplicationsParams,
  CreateBrokersParams,
  MergeKnownValuesParams,
} from '../graph/queries.generated.ts';

type RowOf<Params extends { readonly rows: readonly unknown[] }> = Params['rows'][number];
type Versioned = 'hash' | 'record' | 'olderHashes' | 'olderRecords';

export type ApplicationRow = RowOf<CreateApplicationsParams>;
export type BrokerRow = RowOf<CreateBrokersParams>;
export type KnownRow = RowOf<MergeKnownValuesParams>;

/** A distinct canonical value, as its node is written; beside `key`, `value` and `fold` what its kind has. */
export interface AttributeRow {
  readonly key: string;
  readonly value: string;
  readonly fold: string;
  readonly [property: string]: string | number | undefined;
}

/** That a record was seen with a value, as the edge is written. */
export interface ObservationRow {
  readonly holder: string;
  readonly attribute: string;
  readonly raw: string;
  readonly use: string;
  /** Nothing where it is the time at which the holder's record was submitted. */
  readonly observedAt: string | undefined;
  readonly [property: string]: string | undefined;
}

export interface Observed {
  readonly kind: AttributeKind;
  readonly attribute: AttributeRow;
  readonly observation: ObservationRow;
}

/** What one record of an application becomes in the graph. */
export interface DerivedApplication {
  readonly kind: 'application';
  readonly key: string;
  readonly row: Omit<ApplicationRow, Versioned>;
  readonly observed: readonly Observed[];
  /** Keys of the values that can join applications of one identity. */
  readonly channels: readonly string[];
  /** The broker that the application names, as it stands until a record declares it. */
  readonly placedBy: Omit<BrokerRow, Versioned> | undefined;
}

/** What one record of a broker becomes in the graph. */
export interface DerivedBroker {
  readonly kind: 'broker';
  readonly key: string;
  readonly row: Omit<BrokerRow, Versioned>;
  readonly observed: readonly Observed[];
}

/** What one known value becomes in the graph. */
export interface DerivedKnown {
  readonly kind: 'known';
  readonly key: string;
  readonly row: Omit<KnownRow, Versioned>;
}

export type Derived = DerivedApplication | DerivedBroker | DerivedKnown;
