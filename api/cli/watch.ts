import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { Store } from '../graph/store.ts';
import { IngestError, ingest as load } from '../intake/ingest.ts';
import { InputError } from '../intake/input-error.ts';
import { loadMapping } from '../intake/read/mapping-file.ts';
import { configFolder } from '../intake/seal-key.ts';
import { watchFolder } from '../intake/watch/watch-folder.ts';
import type { GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { type IngestRow, runsPrinter, tellRun } from './tell-run.ts';
import { UsageError } from './usage-error.ts';

export interface WatchOptions extends GlobalOptions {
  /** The drop folder. */
  readonly watch: string;
  readonly files: readonly string[];
  readonly mapping?: string;
  /** A folder here. */
  readonly rejects?: string;
  /** Milliseconds. */
  readonly settle: number;
}

/** `commonthread ingest --watch`: takes new files from a drop folder until it is stopped, which is its good end. */
export async function watch(context: Context, options: WatchOptions): Promise<number> {
  if (options.files.length > 0) {
    throw new UsageError(
      '--watch takes a folder and no files.',
      'Load the files by themselves, or put them into the folder.',
    );
  }
  const folder = resolve(context.cwd, options.watch);
  await checkFolder(folder, options.watch);
  const rejects = options.rejects === undefined ? undefined : resolve(context.cwd, options.rejects);
  const mapping = options.mapping === undefined ? undefined : resolve(context.cwd, options.mapping);
  // What is wrong with the command is told now, and not of each file.
  if (mapping !== undefined) await loadMapping(mapping);
  if (rejects !== undefined) await makeFolder(rejects, options.rejects ?? rejects);
  return onStore(context, options, { did: 'ingest --watch', missing: 'make' }, async (store) => {
    note(context, options, `Watching ${options.watch}. Ctrl-C stops it.`);
    const printer = runsPrinter(context, options);
    await watchFolder({
      folder,
      memory: memoryOf(store),
      settleMs: options.settle,
      signal: context.signal,
      take: (path) => take(context, options, store, { path, mapping, rejects, print: (row) => printer.write(row) }),
      onTrouble: (code) => note(context, options, `${options.watch} cannot be read now (${code}); it is tried again.`),
    });
    await printer.end();
    return EXIT.done;
  });
}

/** Where it is remembered what was taken: beside the graph of an embedded store, else in the configuration folder. */
function memoryOf({ engine, address }: Store): string {
  if (engine === 'embedded') return join(address, 'taken.ndjson');
  return join(configFolder(), `taken-${createHash('sha256').update(address).digest('hex').slice(0, 16)}.ndjson`);
}

interface Taking {
  readonly path: string;
  readonly mapping: string | undefined;
  readonly rejects: string | undefined;
  readonly print: (row: IngestRow) => Promise<void>;
}

async function take(
  context: Context,
  options: WatchOptions,
  store: Store,
  { path, mapping, rejects, print }: Taking,
): Promise<'taken' | 'failed' | undefined> {
  const file = relative(context.cwd, path) || path;
  const rejectsFile = rejects === undefined ? undefined : join(rejects, `${basename(path)}.rejects.ndjson`);
  try {
    const summary = await load(store, [{ path, mapping }], { rejectsFile, signal: context.signal });
    await tellRun(context, options, summary, { file }, print);
    return summary.interrupted ? undefined : 'taken';
  } catch (error) {
    // What is wrong with one file must not keep the next ones out; what is wrong with the store must stop all.
    if (!(error instanceof InputError)) throw error;
    if (error instanceof IngestError) await tellRun(context, options, error.summary, { file, failed: true }, print);
    note(context, options, `${error.message}\n${error.next} It is taken again once it has changed.`);
    return 'failed';
  }
}

async function checkFolder(folder: string, named: string): Promise<void> {
  try {
    const isFolder = (await stat(folder)).isDirectory();
    if (isFolder) return await access(folder, constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new UsageError(`${named}: the folder cannot be read.`, 'Make it, or check its permissions.', {
      cause: error,
    });
  }
  throw new UsageError(`${named} is no folder.`, 'Name the folder that files are put into.');
}

async function makeFolder(folder: string, named: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${named}: there is no folder for rejects, and none can be made (${error.code ?? 'error'}).`,
      'With --watch, --rejects names a folder; give another, or check the permissions above it.',
      { cause: error },
    );
  });
}
