import { queueChange } from '../graph/queries.generated.ts';
import type { Store } from '../graph/store.ts';
import { rebuild as derive, type RebuildOptions, type RebuildResult } from '../intake/rebuild.ts';
import { EVERYTHING } from '../intake/write/touched-keys.ts';
import { applyWork } from './journal/apply-work.ts';
import { eventOfText, isWorkText } from './journal/work-text.ts';

export type { RebuildResult } from '../intake/rebuild.ts';

/** What the journal keeps beside records. */
const work = {
  is: isWorkText,
  apply: (writer, texts) => applyWork(writer, texts.map(eventOfText)),
  // Where the graph is another than before, nothing says what of it, so the job has to look at everything.
  ended: async (writer, equal) => (equal ? undefined : queueChange(writer, { keys: [EVERYTHING] })),
} satisfies RebuildOptions['beside'];

/**
 * Derives the whole graph again from what is kept: records, and what people and the nightly job decided, in the order
 * kept. See `rebuild` of intake.
 */
export const rebuild = (
  store: Store,
  options: Omit<RebuildOptions, 'beside'> = {},
  onProgress?: (records: number) => void,
): Promise<RebuildResult> => derive(store, { ...options, beside: work }, onProgress);
