import type { IndicatorNotes } from '../../evidence/indicators/indicator.ts';
import type { AttributeKind } from '../../graph/attribute-kind.ts';
import type { Statement } from '../../graph/store.ts';

/** A sign that is found by asking the graph: one statement, of ours or of an analyst. */
export interface QueryIndicator extends IndicatorNotes {
  readonly statement: Statement;
  /** Most rows that the statement answers; when it does, it is asked again about fewer applications. */
  readonly limit: number;
  /** Kinds of value through which it gets from an application to others; any where that is not said. */
  readonly through?: readonly AttributeKind[];
}

/** One field that bears a sign out, as such a statement answers it. */
export interface QueryRow {
  /** Key of the application that it was asked about. */
  readonly application: string;
  readonly record: string;
  readonly field: string;
  readonly raw: string;
  readonly note?: string | null;
  /** Key of the value, where it is one that a list may call innocent. */
  readonly attribute?: string | null;
}
