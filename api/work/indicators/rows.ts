import type { Evidence, Source } from '../../evidence/indicators/indicator.ts';
import { NEEDS } from '../../evidence/indicators/needs.ts';
import type { IndicatorResult } from './assess.ts';
import type { AnyIndicator } from './catalogue.ts';

/** An indicator as the catalogue prints it. */
export interface IndicatorRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly severity: string;
  readonly standsAlone: boolean;
  readonly means: string;
  readonly otherwise: string;
  /** In the words of the input format. */
  readonly needs: readonly string[];
  readonly sources: readonly Source[];
}

/** What an indicator says of an application, as it is printed. */
export interface SignRow {
  /** Record key. */
  readonly application: string;
  readonly indicator: string;
  readonly version: number;
  readonly title: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly severity: string;
  readonly standsAlone: boolean;
  readonly evidence: readonly Evidence[];
  /** Why the answer is unknown. */
  readonly missing: readonly string[];
  readonly otherwise: string;
}

export const indicatorRow = (indicator: AnyIndicator): IndicatorRow => ({
  id: indicator.id,
  version: indicator.version,
  title: indicator.title,
  severity: indicator.severity,
  standsAlone: indicator.standsAlone,
  means: indicator.means,
  otherwise: indicator.otherwise,
  needs: indicator.needs.map((need) => NEEDS[need].says),
  sources: indicator.sources,
});

export const signRow = (application: string, { indicator, answer }: IndicatorResult): SignRow => ({
  application,
  indicator: indicator.id,
  version: indicator.version,
  title: indicator.title,
  answer: answer.answer,
  severity: indicator.severity,
  standsAlone: indicator.standsAlone,
  evidence: answer.answer === 'yes' ? answer.evidence : [],
  missing: answer.answer === 'unknown' ? answer.missing : [],
  otherwise: indicator.otherwise,
});
