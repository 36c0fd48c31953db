import { type BeginWriteRow, beginWrite } from './queries.generated.ts';
import { type Runner, StoreError } from './store.ts';

/** Takes the one writer's place for the transaction that `runner` runs in, and says its number and up to where records are kept. */
export async function takeTurn(runner: Runner): Promise<BeginWriteRow> {
  const [begun] = await beginWrite(runner);
  if (begun === undefined)
    throw new StoreError(
      'damaged',
      'The store has lost its own node: somebody emptied the database.',
      'Open the store again to set it up anew, then ingest the original files.',
    );
  return begun;
}
