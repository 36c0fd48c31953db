import type { IndicatorCatalogue } from '../../indicators/catalogue.ts';
import type { FlagSettings } from '../settings.ts';

/** What a look needs beside the store. */
export interface Looking {
  readonly settings: FlagSettings;
  readonly catalogue: IndicatorCatalogue;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}
