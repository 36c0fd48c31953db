import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { Command } from 'commander';
import { IngestError, type IngestSummary, ingest as load } from '../intake/ingest.ts';
import type { Act, GlobalOptions } from './act.ts';
import { type Context, INTERRUPTED } from './context.ts';
import { endWith } from './end-with.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { printable } from './printable.ts';
import { progress } from './progress.ts';
import { type Column, printResult } from './results.ts';
import { UsageError } from './usage-error.ts';

export interface IngestOptions extends GlobalOptions {
  readonly files: readonly string[];
  readonly mapping?: string;
  readonly rejects?: string;
}

/** What is printed at the end of a run. */
interface IngestRow {
  readonly accepted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejectsFile: string | null;
  readonly seconds: number;
  /** Present when the run was interrupted: running it again goes on. */
  readonly interrupted?: true;
  /** Present when an input could not be read to its end: what is counted was loaded before. */
  readonly failed?: true;
}

/** `commonthread ingest`: loads files into the store. */
export async function ingest(context: Context, options: IngestOptions): Promise<number> {
  if (options.rejects === '-') {
    throw new UsageError('--rejects names a file, and - is none.', 'Standard output carries the result; name a file.');
  }
  const inPlace = (path: string) => (path === '-' ? path : resolve(context.cwd, path));
  const paths = options.files.map(inPlace);
  const mapping = options.mapping === undefined ? undefined : inPlace(options.mapping);
  const total = await sizeOfAll(paths, options.files);
  return onStore(context, options, { did: 'ingest', missing: 'make' }, async (store) => {
    const bar = progress(context, { quiet: options.quiet, unit: 'records', total });
    const taken = new Map<string, number>();
    const inputs = paths.map((path) => ({ path, mapping }));
    const how = {
      rejectsFile: options.rejects === undefined ? undefined : resolve(context.cwd, options.rejects),
      signal: context.signal,
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
      return await tell(context, options, summary, {});
    } catch (error) {
      bar.stop();
      if (error instanceof IngestError) await tell(context, options, error.summary, { failed: true });
      throw error;
    }
  });
}

async function tell(
  context: Context,
  options: IngestOptions,
  summary: IngestSummary,
  how: Pick<IngestRow, 'failed'>,
): Promise<number> {
  const { accepted, updated, unchanged, rejected, rejectsFile, rejectsFiles, seconds, interrupted, warnings } = summary;
  const shown = (path: string) => relative(context.cwd, path) || path;
  for (const { file, field, reason, count, line } of warnings) {
    const place = [shownFile(file, shown), line === undefined ? '' : `line ${line}`].filter(Boolean).join(', ');
    const what = [field, reason].filter(Boolean).join(' ');
    // Names of keys and columns are the input's: no line break of theirs makes a line of ours.
    note(context, options, printable(`${place}: ${what}${count > 1 ? ` (${count} times)` : ''}`));
  }
  if (rejected > 0) {
    const were = rejected === 1 ? 'record was' : 'records were';
    const see = rejectsFiles.length > 0 ? `: see ${rejectsFiles.map(shown).join(', ')}` : '';
    note(context, options, `${rejected} ${were} rejected${see}.`);
  }
  const ended = interrupted ? { ...how, interrupted } : how;
  const row: IngestRow = { accepted, updated, unchanged, rejected, rejectsFile, seconds, ...ended };
  // The counts of an interrupted run are told although its signal is set.
  const printing = { ...context, signal: new AbortController().signal };
  await printResult(printing, options.format, row, COLUMNS);
  if (interrupted && context.signal.reason === INTERRUPTED) {
    context.stderr.write(
      'commonthread: interrupted. What is counted above is in the store; run the same command again to go on.\n',
    );
  }
  if (interrupted) return EXIT.unexpected;
  return rejected > 0 ? EXIT.rejected : EXIT.done;
}

const shownFile = (file: string, shown: (path: string) => string) =>
  file === 'standard input' ? file : file && shown(file);

const COLUMNS: readonly Column<IngestRow>[] = [
  { name: 'accepted', value: (row) => row.accepted },
  { name: 'updated', value: (row) => row.updated },
  { name: 'unchanged', value: (row) => row.unchanged },
  { name: 'rejected', value: (row) => row.rejected },
  { name: 'rejectsFile', value: (row) => row.rejectsFile ?? undefined },
  { name: 'seconds', value: (row) => row.seconds },
  { name: 'interrupted', value: (row) => row.interrupted },
  { name: 'failed', value: (row) => row.failed },
];

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
    .argument('<files...>', 'NDJSON, JSON or CSV, also gzipped; - is standard input')
    .option('--mapping <file>', 'how the columns or paths of a foreign export become records')
    .option('--rejects <file>', 'where records that cannot be used go; FILE.rejects.ndjson unless said')
    .addHelpText(
      'after',
      `
Bad records go to the rejects file; the good ones around them load, and the exit code is 3.
Loading a file again, or going on after Ctrl-C, changes nothing that is there already.

Examples:
  $ commonthread ingest applications.ndjson brokers.ndjson
  $ commonthread ingest export.csv.gz --mapping greenhouse.mapping.yaml
  $ zcat tonight.ndjson.gz | commonthread ingest - --rejects tonight.rejects.ndjson`,
    )
    .action((files: string[], _options, command: Command) =>
      act(ingest, { ...command.optsWithGlobals<Omit<IngestOptions, 'files'>>(), files }),
    );
