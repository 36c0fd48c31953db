import { Command, Option } from 'commander';
import { FLAG_RULES, type FlagRule, SEVERITIES } from '../work/flags/flag.ts';
import { type FlagLine, flagLine } from '../work/flags/flag-line.ts';
import { type RunResult, runFlags } from '../work/flags/run/run-flags.ts';
import { defaultFlagSettings, type FlagSettings } from '../work/flags/settings.ts';
import { loadIndicators } from '../work/indicators/load-indicators.ts';
import { loadTargets } from '../work/outbox/load-targets.ts';
import { STANDARD_OUTPUT, takeWaiting } from '../work/outbox/standard-output.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { deliverNow } from './deliver-now.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { parseNumber } from './parse-number.ts';
import { type Column, results } from './results.ts';
import { UsageError } from './usage-error.ts';

export interface FlagOptions extends GlobalOptions {
  readonly full?: true;
  readonly baseline?: true;
  readonly dryRun?: true;
  readonly exitZero?: true;
  readonly max?: number;
  readonly wait: number;
  readonly minBits: number;
  readonly indicatorSeverity: FlagSettings['indicatorSeverity'];
  readonly hubSizes: readonly number[];
  readonly rules: readonly FlagRule[];
}

/** `commonthread flag`: looks at what changed since it last ran, and prints each flag that is new or has changed. */
export async function flag(context: Context, options: FlagOptions): Promise<number> {
  if (options.dryRun && options.baseline)
    throw new UsageError(
      '--dry-run and --baseline do not go together.',
      'A dry run writes nothing: leave one of them out.',
    );
  const catalogue = await loadIndicators(options.indicators);
  const targets = await loadTargets();
  const waitMs = options.wait * 1_000;
  const until = performance.now() + waitMs;
  return onStore(
    context,
    options,
    { did: options.dryRun ? 'flag --dry-run' : 'flag', missing: 'refuse', waitMs },
    async (store) => {
      const { rules, minBits, indicatorSeverity, hubSizes } = options;
      const run = await runFlags(store, {
        settings: { ...defaultFlagSettings, rules, minBits, indicatorSeverity, hubSizes },
        catalogue,
        targets: [STANDARD_OUTPUT, ...targets.map(({ name }) => name)],
        full: options.full,
        baseline: options.baseline,
        dryRun: options.dryRun,
        waitMs: Math.max(0, until - performance.now()),
        by: context.actor,
        signal: context.signal,
      });
      sayWhy(context, options, run);
      const print = (lines: readonly FlagLine[]) => printLines(context, options, lines);
      const lines = run.changes.map((change) => flagLine(change.flag));
      if (options.baseline) {
        note(
          context,
          options,
          `${lines.length} findings of now are taken as known. From here on only what is new is flagged.`,
        );
        return EXIT.done;
      }
      const printed = options.dryRun ? await print(lines) : await takeWaiting(store, print);
      if (!options.dryRun) await deliverNow(context, options, store, targets);
      const what = options.dryRun ? 'would be new or changed' : 'new or changed';
      note(
        context,
        options,
        `${printed} ${printed === 1 ? 'flag' : 'flags'} ${what}. A flag asks a person to look; it decides nothing.`,
      );
      return printed > 0 && !options.exitZero ? EXIT.found : EXIT.done;
    },
  );
}

/** Prints those that matter most first, no more than was asked for, and answers how many there are. */
async function printLines(context: Context, options: FlagOptions, lines: readonly FlagLine[]): Promise<number> {
  const printer = results(context, options.format, COLUMNS);
  const sorted = lines.toSorted(gravestFirst);
  const shown = sorted.slice(0, options.max ?? sorted.length);
  for (const line of shown) await printer.write(line);
  await printer.end();
  if (shown.length < sorted.length) {
    const more = `${sorted.length - shown.length} more are not printed (--max ${options.max})`;
    note(context, options, options.dryRun ? `${more}.` : `${more}; the queue has them all.`);
  }
  return sorted.length;
}

const gravestFirst = (x: FlagLine, y: FlagLine): number =>
  SEVERITIES.indexOf(y.severity) - SEVERITIES.indexOf(x.severity) || y.bits - x.bits || (x.id < y.id ? -1 : 1);

function sayWhy(context: Context, options: FlagOptions, { full, because, touched, seconds }: RunResult): void {
  const all = because === undefined ? 'Looked at everything' : `Looked at everything, because ${because}`;
  const what = full ? all : `Looked at what depends on ${touched} changes`;
  note(context, options, `${what} (${seconds.toFixed(1)} s).`);
}

const COLUMNS: readonly Column<FlagLine>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'severity', value: ({ severity }) => severity },
  { name: 'rule', value: ({ rule }) => rule },
  { name: 'status', value: ({ status }) => status },
  { name: 'bits', numeric: true, value: ({ bits }) => bits.toFixed(1) },
  { name: 'summary', value: ({ summary }) => summary },
  { name: 'subjects', value: ({ subjects }) => subjects.join(' ') },
  { name: 'firstSeenAt', value: ({ firstSeenAt }) => firstSeenAt },
];

function parseSizes(text: string): readonly number[] {
  const sizes = text.split(',').map(parseNumber({ whole: true, from: 2, to: 1_000_000 }));
  return [...new Set(sizes)].sort((x, y) => x - y);
}

function parseRules(text: string): readonly FlagRule[] {
  return text.split(',').map((name) => {
    const rule = FLAG_RULES.find((known) => known === name.trim());
    if (rule === undefined) throw new UsageError(`${name.trim()} is no rule.`, `Rules are ${FLAG_RULES.join(', ')}.`);
    return rule;
  });
}

export const flagCommand = (act: Act) =>
  new Command('flag')
    .description('Flags what is new since it last ran, for people to review; for the night, by a scheduler')
    .option('--full', 'looks at everything, not only at what depends on what changed')
    .option('--baseline', 'takes what is there now as known, so that the first night is no flood')
    .option('--dry-run', 'writes nothing and consumes nothing: what these settings would flag')
    .addOption(
      new Option('--max <number>', 'prints the ones that matter most and counts the rest').argParser(
        parseNumber({ whole: true, from: 0, to: 1_000_000 }),
      ),
    )
    .option('--exit-zero', 'exit code 0 also where something is new, for schedulers that retry on any other')
    .addOption(
      new Option('--wait <seconds>', 'how long to wait for another run to end, or for whoever holds the store')
        .argParser(parseNumber({ from: 0, to: 86_400 }))
        .default(0),
    )
    .addOption(
      new Option('--rules <names>', `only these, parted by commas: ${FLAG_RULES.join(', ')}`)
        .argParser(parseRules)
        .default(defaultFlagSettings.rules, 'all'),
    )
    .addOption(
      new Option('--min-bits <bits>', 'a link in conflict of so many bits is flagged')
        .argParser(parseNumber({ from: 0, to: 1_000 }))
        .default(defaultFlagSettings.minBits, defaultFlagSettings.minBits.toFixed(1)),
    )
    .addOption(
      new Option('--indicator-severity <severity>', 'a warning sign of this severity or a greater one is flagged')
        .choices(SEVERITIES)
        .default(defaultFlagSettings.indicatorSeverity),
    )
    .addOption(
      new Option('--hub-sizes <numbers>', 'a value that comes to be shared by so many parties is flagged')
        .argParser(parseSizes)
        .default(defaultFlagSettings.hubSizes, defaultFlagSettings.hubSizes.join(',')),
    )
    .addHelpText(
      'after',
      `
Exit code 0: nothing new; 10: something new was printed. Run it again and it prints nothing.
Cut short at any point and run again, it loses nothing and stores nothing twice. docs/guides/schedule.md has timers for it.

Examples:
  $ commonthread flag --baseline
  $ commonthread flag --format ndjson >> flags.ndjson
  $ commonthread flag --dry-run --full --min-bits 12`,
    )
    .action((_options, command: Command) => act(flag, command.optsWithGlobals<FlagOptions>()));
