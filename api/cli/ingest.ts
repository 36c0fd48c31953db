import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { IngestError, ingest as load } from '../intake/ingest.ts';
import { loadMapping } from '../intake/read/mapping-file.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { endWith } from './end-with.ts';
import { onStore } from './on-store.ts';
import { parseDuration } from './parse-duration.ts';
import { progress } from './progress.ts';
import { tellRun } from './tell-run.ts';
import { UsageError } from './usage-error.ts';
import { watch } from './watch.ts';

export interface IngestOptions extends GlobalOptions {
  readonly files: readonly string[];
  readonly mapping?: string;
  readonly rejects?: string;
  readonly takeBack?: true;
  readonly watch?: string;
  /** Milliseconds. */
  readonly settle: number;
}

/** `commonthread ingest`: loads files into the store. */
export async function ingest(context: Context, options: IngestOptions): Promise<number> {
  if (options.watch !== undefined) return watch(context, { ...options, watch: options.watch });
  if (options.files.length === 0)
    throw new UsageError('There is nothing to load.', 'Name files, or a folder with --watch.');
  if (options.rejects === '-') {
    throw new UsageError('--rejects names a file, and - is none.', 'Standard output carries the result; name a file.');
  }
  const inPlace = (path: string) => (path === '-' ? path : resolve(context.cwd, path));
  const paths = options.files.map(inPlace);
  const mapping = options.mapping === undefined ? undefined : inPlace(options.mapping);
  // Read first, so that a mistake in it leaves no empty store behind.
  if (mapping !== undefined) await loadMapping(mapping);
  const total = await sizeOfAll(paths, options.files);
  return onStore(context, options, { did: 'ingest', missing: 'make' }, async (store) => {
    const bar = progress(context, { quiet: options.quiet, unit: 'records', total });
    const taken = new Map<string, number>();
    const inputs = paths.map((path) => ({ path, mapping }));
    const how = {
      rejectsFile: options.rejects === undefined ? undefined : resolve(context.cwd, options.rejects),
      signal: context.signal,
      takeBack: options.takeBack,
      stdin: paths.includes('-') ? endWith(context.stdin, context.signal) : undefined,
      folder: context.cwd,
    };
    try {
      const summary = await load(store, inputs, how, ({ file, bytes, records }) => {
        taken.set(file, bytes);
        const done = [...taken.values()].reduce((sum, some) => sum + some, 0);
        bar.update(done, records);
      });
      bar.stop();
      return await tellRun(context, options, summary, {});
    } catch (error) {
      bar.stop();
      if (error instanceof IngestError) await tellRun(context, options, error.summary, { failed: true });
      throw error;
    }
  });
}

/** Sees to it that every file can be read before any is loaded; their size together, where all of it is known. */
async function sizeOfAll(paths: readonly string[], named: readonly string[]): Promise<number | undefined> {
  let total: number | undefined = 0;
  for (const [at, path] of paths.entries()) {
    if (path === '-') {
      total = undefined;
      continue;
    }
    try {
      await access(path, constants.R_OK);
      const { size } = await stat(path);
      if (total !== undefined) total += size;
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      throw new UsageError(
        `${named[at]}: ${missing ? 'there is no such file' : 'the file cannot be read'}.`,
        missing ? 'Check the path; nothing was loaded.' : 'Check its permissions; nothing was loaded.',
        { cause: error },
      );
    }
  }
  return total;
}

export const ingestCommand = (act: Act) =>
  new Command('ingest')
    .description('Loads applications, brokers and known values')
    .argument('[files...]', 'NDJSON, JSON or CSV, also gzipped; - is standard input')
    .option('--mapping <file>', 'how the columns or paths of a foreign export become records')
    .option('--rejects <file>', 'where records that cannot be used go; FILE.rejects.ndjson unless said')
    .option('--take-back', 'takes in again what was erased and comes back; else it is left out and counted')
    .option('--watch <folder>', 'takes new files from a drop folder, once each, until it is stopped')
    .addOption(
      new Option('--settle <time>', 'with --watch: a file is complete when it has not changed for so long')
        .argParser(parseDuration(100))
        .default(10_000, '10s'),
    )
    .addHelpText(
      'after',
      `
Bad records go to the rejects file; the good ones around them load, and the exit code is 3.
Loading a file again, or going on after Ctrl-C, changes nothing that is there already.

Examples:
  $ commonthread ingest applications.ndjson brokers.ndjson
  $ commonthread ingest export.csv.gz --mapping greenhouse.mapping.yaml
  $ zcat tonight.ndjson.gz | commonthread ingest - --rejects tonight.rejects.ndjson
  $ commonthread ingest --watch /srv/drop --rejects /srv/rejects`,
    )
    .action((files: string[], _options, command: Command) =>
      act(ingest, { ...command.optsWithGlobals<Omit<IngestOptions, 'files'>>(), files }),
    );
