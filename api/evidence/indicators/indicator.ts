import type { Facts } from './facts.ts';
import type { Lists } from './lists.ts';
import type { Need } from './needs.ts';

/** Where a sign was published. */
export interface Source {
  readonly publisher: string;
  /** ISO date, or as much of it as is known. */
  readonly date?: string;
  readonly url: string;
  /** How the statement reached us: the text itself, or somebody's summary of it. */
  readonly read: 'itself' | 'second hand';
}

export type Severity = 'low' | 'medium' | 'high';

/** What the catalogue says of a warning sign, whatever finds it. */
export interface IndicatorNotes {
  /** Name of its file. */
  readonly id: string;
  /** Counts up whenever its answers may change. */
  readonly version: number;
  readonly title: string;
  readonly means: string;
  /** What else explains it. */
  readonly otherwise: string;
  readonly sources: readonly Source[];
  readonly severity: Severity;
  /** False where it could stand in for where somebody comes from, or is common among everybody: never enough to look at a person. */
  readonly standsAlone: boolean;
  /** Without any of these the answer is `unknown`. */
  readonly needs: readonly Need[];
}

/** A field of a record that bears a sign out. */
export interface Evidence {
  /** Record key. */
  readonly record: string;
  /** As the input format names it. */
  readonly field: string;
  /** As submitted; sealed values masked. */
  readonly raw: string;
  readonly note?: string;
}

/** Missing data is `unknown`, never a sign. */
export type Answer =
  | { readonly answer: 'yes'; readonly evidence: readonly Evidence[] }
  | { readonly answer: 'no' }
  | { readonly answer: 'unknown'; readonly missing: readonly string[] };

/** A sign that one application shows by itself. */
export interface Indicator extends IndicatorNotes {
  /** Asked only where all that it needs is there. */
  assess(facts: Facts, lists: Lists): Answer;
}

export const no: Answer = { answer: 'no' };

export const unknown = (...missing: readonly string[]): Answer => ({ answer: 'unknown', missing });

/** A sign where there is evidence for it. */
export const yesIf = (evidence: readonly Evidence[]): Answer =>
  evidence.length > 0 ? { answer: 'yes', evidence } : no;
