import type { Store } from '../../graph/store.ts';
import { prepareCandidate } from '../../intake/read-prepared.ts';
import type { SealKey } from '../../intake/seal-key.ts';
import type { Problem } from '../../intake/validate.ts';
import type { IndicatorCatalogue } from '../indicators/catalogue.ts';
import { WorkError } from '../work-error.ts';
import { type Screened, screen } from './screen.ts';

/** A screened record, and what of it could not be read. */
export interface ScreenedRecord extends Screened {
  readonly problems: readonly Problem[];
}

/**
 * Screens one application as it was submitted, in the form of the input format.
 * @param key that the store was loaded with; without it accounts and ids could not be compared
 * @throws WorkError `invalid` where it is no application, with the field at fault
 */
export async function screenRecord(
  store: Pick<Store, 'run' | 'record'>,
  catalogue: IndicatorCatalogue,
  key: SealKey | undefined,
  candidate: unknown,
): Promise<ScreenedRecord> {
  if (key === undefined) {
    throw new WorkError(
      'invalid',
      'This server has no key for accounts and ids, so nothing can be compared with them.',
      'Start it with the configuration folder that the store was loaded with (COMMONTHREAD_CONFIG).',
    );
  }
  const prepared = prepareCandidate(structuredClone(candidate), key);
  if ('reason' in prepared) {
    throw new WorkError(
      'invalid',
      `The application cannot be read: ${[prepared.field, prepared.reason].filter(Boolean).join(' ')}.`,
      'Send it as docs/schema/application.schema.json describes it.',
    );
  }
  const { incoming, problems } = prepared;
  if (incoming.derived.kind !== 'application') {
    throw new WorkError(
      'invalid',
      'This record is no application.',
      'Screen applications; brokers and known values are loaded with `commonthread ingest`.',
    );
  }
  return { ...(await screen(store, catalogue, incoming.derived, incoming)), problems };
}
