import { Readable } from 'node:stream';
import { generateWorld } from '../../seed/generate-world.ts';
import { SAMPLE_WORLD } from '../../seed/sample-world.ts';
import { countNodes } from '../graph/queries.generated.ts';
import type { Store } from '../graph/store.ts';
import { ingest } from '../intake/ingest.ts';
import type { GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { note } from './note.ts';

/** Loads the sample world into a store that holds no application yet. */
export async function loadSample(context: Context, options: GlobalOptions, store: Store): Promise<void> {
  const counts = await countNodes(store);
  if (counts.some(({ label, nodes }) => label === 'Application' && nodes > 0)) return;
  note(context, options, 'Loading the sample world: invented people, invented values.');
  const { accepted, seconds } = await ingest(store, [{ path: '-' }], {
    stdin: Readable.from(sampleLines(), { objectMode: false }),
    folder: options.store,
    signal: context.signal,
  });
  note(context, options, `${accepted} records in ${seconds.toFixed(1)} s.`);
}

function* sampleLines(): Generator<Buffer> {
  for (const { record } of generateWorld(SAMPLE_WORLD)) yield Buffer.from(`${JSON.stringify(record)}\n`);
}
