import { join } from 'node:path';
import { Command, Option } from 'commander';
import { destination, type Logger, pino } from 'pino';
import { shareStore } from '../graph/embedded/owner.ts';
import { isServerAddress } from '../graph/is-server-address.ts';
import type { Store } from '../graph/store.ts';
import { type RunningServer, startServer } from '../graphql/http-server.ts';
import { auditFileOf } from '../guard/audit.ts';
import { checkWhole } from '../intake/intake-state.ts';
import { configFolder, openSealKey } from '../intake/seal-key.ts';
import type { IndicatorCatalogue } from '../work/indicators/catalogue.ts';
import { loadIndicators } from '../work/indicators/load-indicators.ts';
import { loadTargets } from '../work/outbox/load-targets.ts';
import { MOST, written } from '../work/written.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context, Host } from './context.ts';
import { EXIT } from './exit-code.ts';
import { type Jobs, startJobs } from './jobs.ts';
import { loadSample } from './load-sample.ts';
import { note } from './note.ts';
import { parseDuration } from './parse-duration.ts';
import { parseNumber } from './parse-number.ts';
import { productFolder, productVersion } from './product.ts';
import { results } from './results.ts';
import { type CommandSocket, listen } from './socket/listen.ts';
import { UsageError } from './usage-error.ts';
import { writeAll } from './write-all.ts';

const DEFAULT_PORT = 4747;

export interface ServeOptions extends GlobalOptions {
  readonly port: number;
  readonly as?: string;
  readonly sample?: true;
  /** Milliseconds between two runs of `flag`. */
  readonly flagEvery?: number;
}

/** Runs a whole command line: what the socket is for. */
type RunInContext = (argv: readonly string[], context: Context) => Promise<number>;

/** `commonthread serve`: the page and the API, and the store for other commands, until interrupted. */
export async function serve(context: Context, options: ServeOptions, run: RunInContext): Promise<number> {
  const name = written(options.as ?? context.actor, 'The name of --as', MOST.name);
  if (name === undefined)
    throw new UsageError('--as needs a name.', 'Say who will use the link, e.g. --as "Ana Petrov".');
  const { store, release } = await context.openStore(options.store, 'make', context.signal);
  // Somebody serves this store already: all that is missing is another link to it.
  if (context.host !== undefined) {
    if (options.flagEvery !== undefined) note(context, options, 'The running serve keeps to its own --flag-every.');
    if (options.port !== DEFAULT_PORT) note(context, options, 'The running serve keeps to its own --port.');
    await tell(context, options, store, name, { url: context.host.url, signInUrl: context.host.newSignInLink(name) });
    return EXIT.done;
  }
  let server: RunningServer | undefined;
  let socket: CommandSocket | undefined;
  let jobs: Jobs | undefined;
  try {
    await checkWhole(store);
    const catalogue = await loadIndicators(options.indicators);
    const targets = await loadTargets();
    if (options.sample) await loadSample(context, options, store);
    const log = logger(context);
    server = await startOn(store, catalogue, options.port, name, log);
    socket = await share(store, server, options.store, run);
    await tell(context, options, store, name, server);
    jobs = startJobs({ store, catalogue, targets, flagEvery: options.flagEvery, signal: context.signal, log });
    await untilAborted(context.signal);
    note(context, options, 'Closing.');
    return EXIT.done;
  } finally {
    await jobs?.ended;
    await server?.close();
    await socket?.close();
    await release();
  }
}

async function startOn(
  store: Store,
  catalogue: IndicatorCatalogue,
  port: number,
  as: string,
  log: Logger,
): Promise<RunningServer> {
  const webRoot = join(productFolder(), 'dist', 'web');
  try {
    const sealKey = await openSealKey();
    const auditFile = auditFileOf(store, configFolder());
    return await startServer({ store, catalogue, sealKey, port, webRoot, as, auditFile, log });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new UsageError(
      code === 'EACCES'
        ? `Port ${port} needs rights that you do not have.`
        : `Port ${port} is taken by another program.`,
      'Choose another one with --port, or any free one with --port 0.',
      { cause: error },
    );
  }
}

/** Lets other commands run here, where the engine allows one process only. */
async function share(
  store: Store,
  server: RunningServer,
  address: string,
  run: RunInContext,
): Promise<CommandSocket | undefined> {
  if (isServerAddress(address)) return undefined;
  const version = productVersion();
  const host: Host = { url: server.url, newSignInLink: (name) => server.newSignInLink(name) };
  const guest = { openStore: async () => ({ store, release: async () => {} }), host };
  const socket = await listen(address, version, (argv, context) => run(argv, { ...context, ...guest }));
  await shareStore(address, { version, socket: socket.path, url: server.url });
  return {
    path: socket.path,
    async close() {
      await shareStore(address);
      await socket.close();
    },
  };
}

async function tell(
  context: Context,
  options: ServeOptions,
  store: Store,
  name: string,
  { url, signInUrl }: Pick<RunningServer, 'url' | 'signInUrl'>,
): Promise<void> {
  const words = `
Commonthread serves ${store.address} at ${url}

  Open this link, once, as ${name}:
  ${signInUrl}
${context.host === undefined ? '\nCtrl-C stops it.\n' : ''}`;
  if (options.format === 'table') return writeAll(context, words);
  note(context, options, words);
  const row = { url, signInUrl, store: store.address, engine: store.engine };
  const printer = results<typeof row>(
    context,
    options.format,
    Object.keys(row).map((column) => ({ name: column, value: (one) => one[column as keyof typeof row] })),
  );
  await printer.write(row);
  await printer.end();
}

const logger = (context: Context) =>
  pino({ level: context.env.COMMONTHREAD_LOG || 'warn', base: null }, destination({ dest: 2, sync: true }));

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

export const serveCommand = (run: RunInContext) => (act: Act) =>
  new Command('serve')
    .description('Serves the page and the API on this computer, and shares the store with other commands')
    .addOption(
      new Option('--port <number>', '0 takes any free one')
        .argParser(parseNumber({ whole: true, from: 0, to: 65_535 }))
        .default(DEFAULT_PORT),
    )
    .option('--as <name>', 'who will use the link; what is done there is recorded under this name')
    .option('--sample', 'loads the sample world first, if the store is empty')
    .addOption(
      new Option('--flag-every <time>', 'flags what is new so often, such as 15m, and delivers it').argParser(
        parseDuration(1_000),
      ),
    )
    .addHelpText(
      'after',
      `
Listens on 127.0.0.1 only and prints a link that signs one browser in, once.
While it runs, other commands on the same store run through it. Run \`serve\` again for another link.

Examples:
  $ commonthread serve
  $ commonthread serve --sample --port 0
  $ commonthread serve --flag-every 15m
  $ commonthread serve --as "R. Okafor" --store cases/2026-11`,
    )
    .action((_options, command: Command) =>
      act((context, options: ServeOptions) => serve(context, options, run), command.optsWithGlobals<ServeOptions>()),
    );
