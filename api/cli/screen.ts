import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Store } from '../graph/store.ts';
import { auditFileOf, openAudit } from '../guard/audit.ts';
import { checkIntake } from '../intake/intake-state.ts';
import { type ReadPrepared, readPrepared } from '../intake/read-prepared.ts';
import { configFolder, openSealKey } from '../intake/seal-key.ts';
import { loadIndicators } from '../work/indicators/load-indicators.ts';
import { type Screened, screen as screenOne } from '../work/screen/screen.ts';
import { type ScreenRow, screenRow } from '../work/screen/screen-row.ts';
import { screenedSubjects } from '../work/screen/screened-subjects.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { endWith } from './end-with.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { printable } from './printable.ts';
import { type Column, results } from './results.ts';

export interface ScreenOptions extends GlobalOptions {
  readonly file: string;
  readonly mapping?: string;
}

/** So many things that could not be read are told one by one; the others are counted. */
const TOLD = 20;

/** `commonthread screen`: what applications would link to, before anything is loaded. */
export function screen(context: Context, options: ScreenOptions): Promise<number> {
  const inPlace = (path: string) => (path === '-' ? path : resolve(context.cwd, path));
  return onStore(context, options, { did: 'screen', missing: 'refuse' }, async (store) => {
    const key = await openSealKey();
    await checkIntake(store, key);
    const catalogue = await loadIndicators(options.indicators);
    const audit = openAudit(auditFileOf(store, configFolder()));
    const told = teller(context, options);
    const input = {
      path: inPlace(options.file),
      mapping: options.mapping === undefined ? undefined : inPlace(options.mapping),
      stdin: options.file === '-' ? endWith(context.stdin, context.signal) : context.stdin,
      key,
      warn: (field: string, reason: string) => told.problem(0, field, reason),
    };
    const printer = results(context, options.format, COLUMNS);
    for await (const item of readPrepared(input)) {
      context.signal.throwIfAborted();
      const row = await screenItem(item, store, catalogue, told);
      if (row === undefined) continue;
      await audit.record({
        who: context.actor,
        via: 'command',
        did: 'screen',
        subjects: screenedSubjects(row.screened, row.screened.links),
      });
      await printer.write(row.row);
      told.screened(row.row);
    }
    await printer.end();
    return told.end();
  });
}

async function screenItem(
  item: ReadPrepared,
  store: Store,
  catalogue: Awaited<ReturnType<typeof loadIndicators>>,
  told: Teller,
): Promise<{ readonly row: ScreenRow; readonly screened: Screened } | undefined> {
  if ('reason' in item) {
    told.rejected(item.line, item.field, item.reason);
    return undefined;
  }
  const { derived } = item.incoming;
  if (derived.kind !== 'application') {
    told.other();
    return undefined;
  }
  for (const { field, reason } of item.problems) told.problem(item.line, field, reason);
  const started = performance.now();
  const screened = await screenOne(store, catalogue, derived, item.incoming);
  return { screened, row: screenRow(screened, Math.round((performance.now() - started) * 10) / 10_000) };
}

type Teller = ReturnType<typeof teller>;

/** Tells on standard error what is no result, and knows how the command ends. */
function teller(context: Context, options: ScreenOptions) {
  const counts = { screened: 0, review: 0, rejected: 0, others: 0, told: 0 };
  const tell = (line: number, text: string) => {
    counts.told += 1;
    // Names of keys and columns are the input's: no line break of theirs makes a line of ours.
    if (counts.told <= TOLD) note(context, options, printable(line === 0 ? text : `line ${line}: ${text}`));
  };
  return {
    rejected(line: number, field: string, reason: string) {
      counts.rejected += 1;
      tell(line, `not screened: ${[field, reason].filter(Boolean).join(' ')}`);
    },
    problem: (line: number, field: string, reason: string) => tell(line, [field, reason].filter(Boolean).join(' ')),
    other() {
      counts.others += 1;
    },
    screened({ outcome }: ScreenRow) {
      counts.screened += 1;
      if (outcome === 'needs review') counts.review += 1;
    },
    end(): number {
      const { screened, review, rejected, others } = counts;
      if (counts.told > TOLD) note(context, options, `and ${counts.told - TOLD} notes more.`);
      if (others > 0)
        note(context, options, `${others} brokers or known values were left out: only applications are screened.`);
      if (rejected > 0) note(context, options, `${rejected} could not be read and were not screened.`);
      note(
        context,
        options,
        `${screened} screened, ${review} to be reviewed by a person. Nothing was written, and nobody was decided about.`,
      );
      return rejected > 0 ? EXIT.rejected : EXIT.done;
    },
  };
}

const COLUMNS: readonly Column<ScreenRow>[] = [
  { name: 'id', value: (row) => row.id },
  { name: 'outcome', value: (row) => row.outcome },
  {
    name: 'matches',
    value: (row) =>
      row.matches
        .map(
          ({ party, bits, reasons }) =>
            `${party} (${bits.toFixed(1)} bits: ${reasons.map(({ kind }) => kind).join(', ')})`,
        )
        .join('; '),
  },
  { name: 'contested', value: (row) => row.contested.join(' ') },
  { name: 'indicators', value: (row) => row.indicators.map(({ indicator }) => indicator).join(' ') },
];

export const screenCommand = (act: Act) =>
  new Command('screen')
    .description('Tells what applications would link to before they are loaded; nothing is written')
    .argument('<file>', 'NDJSON, JSON or CSV, also gzipped; - is standard input')
    .option('--mapping <file>', 'how the columns or paths of a foreign export become records')
    .addHelpText(
      'after',
      `
One row an application: what it would link to and why, the signs it shows, and whether a person should look.
"nothing found" says that the store holds nothing against it, and no more; there is no pass and no fail.
Each application is compared with the store alone, never with the others of the file.

Examples:
  $ commonthread screen incoming.ndjson
  $ commonthread screen export.csv.gz --mapping greenhouse.mapping.yaml --format json
  $ curl -s https://ats.example.com/new.ndjson | commonthread screen -`,
    )
    .action((file: string, _options, command: Command) =>
      act(screen, { ...command.optsWithGlobals<Omit<ScreenOptions, 'file'>>(), file }),
    );
