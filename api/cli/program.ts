import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { isServerAddress } from '../graph/is-server-address.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { printable } from './printable.ts';
import { productVersion } from './product.ts';
import { reportError } from './report-error.ts';
import { FORMATS, type Format } from './results.ts';
import { StoreHeld } from './socket/store-held.ts';
import { UsageError } from './usage-error.ts';

/** Each command and what it stands on is loaded when it is asked for: starting is most of what a short command does. */
const COMMANDS: Readonly<Record<string, (act: Act) => Promise<Command>>> = {
  ingest: async (act) => (await import('./ingest.ts')).ingestCommand(act),
  screen: async (act) => (await import('./screen.ts')).screenCommand(act),
  links: async (act) => (await import('./links.ts')).linksCommand(act),
  why: async (act) => (await import('./why.ts')).whyCommand(act),
  indicators: async (act) => (await import('./indicators.ts')).indicatorsCommand(act),
  review: async (act) => (await import('./review-command.ts')).reviewCommand(act),
  ledger: async (act) => (await import('./ledger.ts')).ledgerCommand(act),
  case: async (act) => (await import('./case.ts')).caseCommand(act),
  rings: async (act) => (await import('./rings.ts')).ringsCommand(act),
  erase: async (act) => (await import('./erase.ts')).eraseCommand(act),
  trends: async (act) => (await import('./trends.ts')).trendsCommand(act),
  brokers: async (act) => (await import('./brokers.ts')).brokersCommand(act),
  flag: async (act) => (await import('./flag.ts')).flagCommand(act),
  evaluate: async (act) => (await import('./evaluate.ts')).evaluateCommand(act),
  outbox: async (act) => (await import('./outbox.ts')).outboxCommand(act),
  seed: async (act) => (await import('./seed.ts')).seedCommand(act),
  serve: async (act) => (await import('./serve.ts')).serveCommand(run)(act),
  rebuild: async (act) => (await import('./rebuild.ts')).rebuildCommand(act),
  store: async (act) => (await import('./store-info.ts')).storeCommand(act),
};

/** The commands that a command line may mean; all of them when it names none, for the help that lists them. */
function named(argv: readonly string[]): readonly ((act: Act) => Promise<Command>)[] {
  const found = Object.entries(COMMANDS).filter(([name]) => argv.includes(name));
  const meant = found.length > 0 && !argv.includes('help') ? found : Object.entries(COMMANDS);
  return meant.map(([, load]) => load);
}

const NEXT = 'See `commonthread --help`, or `commonthread COMMAND --help` for a command with examples.';

/**
 * Runs one command line in a context: the same in its own process and inside `serve` for another one.
 * @returns the exit code; errors have been told on standard error
 * @throws StoreHeld when a running `serve` holds the store, so that the command has to run there
 */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  let code: number = EXIT.done;
  const act: Act = async (command, options) => {
    code = await command(context, withDefaults(options, context));
  };
  try {
    checkHelp(argv);
    const commands = await Promise.all(named(argv).map((load) => load(act)));
    await program(commands, context).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof StoreHeld) throw error;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return reportError(context, error);
  }
}

/** `help` of a command that there is none of would answer with the help of all. */
function checkHelp([first, asked]: readonly string[]): void {
  if (first !== 'help' || asked === undefined || asked === 'help' || Object.hasOwn(COMMANDS, asked)) return;
  throw new UsageError(`unknown command '${asked}'.`, NEXT);
}

function program(commands: readonly Command[], context: Context): Command {
  const root = new Command('commonthread')
    .description('Shows who is tied to whom, by what, and how surprising that is. It never decides.')
    .version(productVersion())
    .option('--store <address>', 'path of an embedded store, or a bolt/neo4j address')
    .addOption(new Option('--format <format>', 'how results are printed').choices(FORMATS))
    .option('--indicators <folder>', 'warning signs and lists of your own, beside those that come with the product')
    .option('--quiet', 'no progress and no notes, only results and errors')
    .addHelpText('after', HELP);
  for (const command of commands) root.addCommand(command);
  for (const command of [root, ...commands, ...commands.flatMap((one) => one.commands)]) {
    command
      .exitOverride()
      .showHelpAfterError(NEXT)
      .configureOutput({
        writeOut: (text: string) => context.stdout.write(text),
        writeErr: (text: string) => context.stderr.write(printableLines(text.replace(/^error: /, 'commonthread: '))),
        getOutHelpWidth: () => context.terminal.columns,
        getErrHelpWidth: () => context.terminal.columns,
      });
  }
  return root;
}

function withDefaults<Options extends object>(options: Options, context: Context): Options & GlobalOptions {
  const given = options as Partial<
    Record<'store' | 'indicators', string> & Record<'format', Format> & Record<'quiet', boolean>
  >;
  const store = given.store ?? (context.env.COMMONTHREAD_STORE || '.commonthread/store');
  const indicators = given.indicators ?? (context.env.COMMONTHREAD_INDICATORS || undefined);
  return {
    ...options,
    indicators: indicators === undefined ? undefined : resolve(context.cwd, indicators),
    store: storeAddress(store, context.cwd),
    format: given.format ?? (context.terminal.stdout ? 'table' : 'ndjson'),
    quiet: given.quiet ?? false,
  };
}

/** Errors of the command line repeat what was typed. */
const printableLines = (text: string) => text.split('\n').map(printable).join('\n');

function storeAddress(store: string, cwd: string): string {
  if (isServerAddress(store)) {
    if (URL.canParse(store)) return store;
    throw new UsageError(
      `${store} is no address of a Neo4j.`,
      'It has a host and a port from 1 to 65535: bolt://127.0.0.1:7687.',
    );
  }
  if (store === '') throw new UsageError('--store is empty.', 'Name a store, or leave --store out for the usual one.');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(store)) {
    throw new UsageError(
      `${store} is no address of a store.`,
      'Give the path of an embedded store, or an address that starts with bolt:// or neo4j://.',
    );
  }
  return resolve(cwd, store);
}

const HELP = `
The store is --store, else COMMONTHREAD_STORE, else .commonthread/store in the working folder.
The folder of indicators is --indicators, else COMMONTHREAD_INDICATORS.
Results go to standard output: a table on a terminal, else NDJSON. Progress and notes go to standard error.

Exit codes:
  0   done, nothing to report
  2   wrong usage, unreadable input, or a store that cannot be opened
  3   done, but some records were rejected (and written to the rejects file)
  10  done, and the command flag found something new (0 with --exit-zero)
  1   anything unexpected, or interrupted

Examples:
  $ commonthread ingest applications.ndjson brokers.ndjson
  $ commonthread links --min-bits 20 --format csv > links.csv
  $ commonthread why greenhouse/APP-000123 greenhouse/APP-000456
  $ commonthread serve
`;
