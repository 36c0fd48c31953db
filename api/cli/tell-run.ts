import { relative } from 'node:path';
import type { IngestSummary } from '../intake/ingest.ts';
import type { GlobalOptions } from './act.ts';
import { type Context, INTERRUPTED } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { printable } from './printable.ts';
import { type Column, printResult, type Results, results } from './results.ts';

/** What is printed at the end of a run. */
export interface IngestRow {
  /** The file, where a run is about one of several. */
  readonly file?: string;
  readonly accepted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejectsFile: string | null;
  /** Present when records came back that were erased once. */
  readonly returned?: number;
  readonly seconds: number;
  /** Present when the run was interrupted: running it again goes on. */
  readonly interrupted?: true;
  /** Present when an input could not be read to its end: what is counted was loaded before. */
  readonly failed?: true;
}

/** Tells how a load went, in notes and one row, and answers the exit code that goes with it. */
export async function tellRun(
  context: Context,
  options: GlobalOptions & { readonly takeBack?: true },
  summary: IngestSummary,
  how: Pick<IngestRow, 'failed' | 'file'>,
  print: (row: IngestRow) => Promise<void> = (row) => printResult(whole(context), options.format, row, COLUMNS),
): Promise<number> {
  const { accepted, updated, unchanged, rejected, rejectsFile, rejectsFiles, seconds, interrupted, warnings } = summary;
  const { returned } = summary;
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
  if (returned > 0) {
    const were = returned === 1 ? 'record was' : 'records were';
    const now = options.takeBack ? 'taken in again' : 'left out; --take-back takes them in';
    note(context, options, `${returned} ${were} erased once and came back: ${now}.`);
  }
  const { file: name, ...failed } = how;
  const row: IngestRow = {
    ...(name === undefined ? {} : { file: name }),
    accepted,
    updated,
    unchanged,
    rejected,
    rejectsFile,
    ...(returned > 0 ? { returned } : {}),
    seconds,
    ...failed,
    ...(interrupted ? { interrupted } : {}),
  };
  await print(row);
  if (interrupted && context.signal.reason === INTERRUPTED) {
    context.stderr.write(
      'commonthread: interrupted. What is counted above is in the store; run the same command again to go on.\n',
    );
  }
  if (interrupted) return EXIT.unexpected;
  return rejected > 0 ? EXIT.rejected : EXIT.done;
}

/** The same place to print to, also once its signal is set: the counts of an interrupted run are told. */
const whole = (context: Context): Context => ({ ...context, signal: new AbortController().signal });

/** Prints the rows of several runs as one list. */
export const runsPrinter = (context: Context, { format }: GlobalOptions): Results<IngestRow> =>
  results(whole(context), format, COLUMNS);

const shownFile = (file: string, shown: (path: string) => string) =>
  file === 'standard input' ? file : file && shown(file);

const COLUMNS: readonly Column<IngestRow>[] = [
  { name: 'file', value: (row) => row.file },
  { name: 'accepted', value: (row) => row.accepted },
  { name: 'updated', value: (row) => row.updated },
  { name: 'unchanged', value: (row) => row.unchanged },
  { name: 'rejected', value: (row) => row.rejected },
  { name: 'rejectsFile', value: (row) => row.rejectsFile ?? undefined },
  { name: 'returned', value: (row) => row.returned },
  { name: 'seconds', value: (row) => row.seconds },
  { name: 'interrupted', value: (row) => row.interrupted },
  { name: 'failed', value: (row) => row.failed },
];
