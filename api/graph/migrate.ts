import type { Migration } from './migration.ts';
import { migrations, recordMigration, storeState } from './queries.generated.ts';
import { type Runner, StoreError } from './store.ts';

/** What the derived graph looks like. Raised when `rebuild` has to run before an older store can be used. */
const FORMAT = 1;

/** What bringing a store up to date needs of its engine. */
export interface Migrating extends Runner {
  /** Makes the store node, once the schema is there and where there is none. */
  makeStore(format: number): Promise<void>;
  /** Runs one schema statement. Running it again does no harm: each says IF NOT EXISTS. */
  define(statement: string): Promise<void>;
}

/**
 * Brings the schema of a store up to date, before any data.
 * @throws StoreError `version` when the store is newer than this program, or was made by an altered schema
 */
export async function migrate(engine: Migrating, known: readonly Migration[]): Promise<void> {
  const done = await migrations(engine);
  for (const { number, name, checksum } of done) {
    const same = known.find((migration) => migration.number === number);
    if (same === undefined)
      throw new StoreError(
        'version',
        `The store has been through schema ${name}, which this version of commonthread does not know.`,
        'Use the newer version that wrote the store.',
      );
    if (same.checksum !== checksum)
      throw new StoreError(
        'version',
        `Schema ${name} of the store is not the one that this version of commonthread has.`,
        'Use the version that made the store, or ingest the original files into a new store.',
      );
  }
  for (const { number, name, checksum, statements } of known.slice(done.length)) {
    for (const statement of statements) await engine.define(statement);
    await recordMigration(engine, { number, name, checksum });
  }
  if ((await storeState(engine)).length === 0) await engine.makeStore(FORMAT);
  const [state] = await storeState(engine);
  if (state?.format !== FORMAT)
    throw new StoreError(
      'version',
      `The store has format ${state?.format}; this version of commonthread reads format ${FORMAT}.`,
      'Use the version that wrote the store.',
    );
}
