import type { Severity } from '../../evidence/indicators/indicator.ts';
import { model, ringThreshold } from '../../evidence/model.ts';
import type { IndicatorCatalogue } from '../indicators/catalogue.ts';
import { defaultSettings } from '../settings.ts';
import { FLAG_RULES, type FlagRule } from './flag.ts';

/** What is flagged, as an operator of the product sets it. */
export interface FlagSettings {
  readonly rules: readonly FlagRule[];
  /** A link in conflict of so many bits is flagged. */
  readonly minBits: number;
  /** A warning sign of this severity or a greater one is flagged. */
  readonly indicatorSeverity: Severity;
  /** A value that comes to be shared by so many parties is flagged, at each of these. */
  readonly hubSizes: readonly number[];
  /** A value that more parties hold makes no pairs, as everywhere. */
  readonly pairLimit: number;
}

export const defaultFlagSettings: FlagSettings = {
  rules: FLAG_RULES,
  minBits: ringThreshold(model),
  indicatorSeverity: 'high',
  hubSizes: [10, 50, 200],
  ...defaultSettings,
};

/** Everything that flags depend on beside the graph: when it is another than at the last run, everything is looked at. */
export const fingerprintOf = (settings: FlagSettings, { indicators }: IndicatorCatalogue): string =>
  JSON.stringify({
    ...settings,
    rules: [...settings.rules].sort(),
    model: model.version,
    indicators: indicators.map(({ id, version }) => `${id} ${version}`),
  });
