import { setTimeout } from 'node:timers/promises';
import { Command, Option } from 'commander';
import type { Store } from '../graph/store.ts';
import type { Delivered } from '../work/outbox/deliver.ts';
import { DELIVERY_STATES, type DeliveryRow, type DeliveryState, deliveries } from '../work/outbox/entries.ts';
import { loadTargets } from '../work/outbox/load-targets.ts';
import { purge as purgeIn } from '../work/outbox/purge.ts';
import { replay as replayIn } from '../work/outbox/replay.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { deliverNow } from './deliver-now.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { parseDuration } from './parse-duration.ts';
import { parseNumber } from './parse-number.ts';
import { type Column, printResult, results } from './results.ts';
import { UsageError } from './usage-error.ts';

export interface OutboxOptions extends GlobalOptions {
  readonly state?: DeliveryState;
  readonly limit: number;
}

/** `commonthread outbox`: what waits to be delivered, and what could not be. */
function outbox(context: Context, options: OutboxOptions): Promise<number> {
  return onStore(context, options, { did: 'outbox', missing: 'refuse' }, async (store) => {
    const states = options.state === undefined ? (['waiting', 'dead'] as const) : [options.state];
    const rows = await deliveries(store, states, options.limit);
    const printer = results(context, options.format, COLUMNS);
    for (const row of rows) await printer.write(row);
    await printer.end();
    if (rows.length === options.limit) note(context, options, `These are the first ${options.limit} (--limit).`);
    return EXIT.done;
  });
}

interface DeliverOptions extends GlobalOptions {
  /** Milliseconds. */
  readonly wait: number;
}

/** Ten years. */
const LONGEST_DAYS = 3_660;

/** How often it is looked what may be delivered, while there is time. */
const LOOK_MS = 1_000;

/** `commonthread outbox deliver`: delivers what may be delivered now, and for as long as it was told to. */
function deliver(context: Context, options: DeliverOptions): Promise<number> {
  return onStore(context, options, { did: 'outbox deliver', missing: 'refuse' }, async (store) => {
    const targets = await loadTargets();
    const until = performance.now() + options.wait;
    const total = { delivered: 0, failed: 0, dead: 0 };
    for (;;) {
      const done = await deliverNow(context, options, store, targets);
      for (const count of ['delivered', 'failed', 'dead'] as const) total[count] += done[count];
      if (context.signal.aborted || performance.now() >= until || !(await isWaiting(store, targets))) break;
      await setTimeout(LOOK_MS, undefined, { signal: context.signal }).catch(() => undefined);
    }
    const waiting = await isWaiting(store, targets);
    await printResult<Delivered>(context, options.format, total, TOTALS);
    return waiting || total.dead > 0 ? EXIT.unexpected : EXIT.done;
  });
}

/** Whether anything is still to be delivered to targets that are set up. */
async function isWaiting(store: Store, targets: readonly { readonly name: string }[]): Promise<boolean> {
  const names = new Set(targets.map(({ name }) => name));
  return (await deliveries(store, ['waiting'], 100_000)).some(({ target }) => names.has(target));
}

interface ReplayOptions extends GlobalOptions {
  readonly ids: readonly string[];
  readonly dead?: true;
}

/** `commonthread outbox replay`: lets deliveries be made again. */
function replay(context: Context, options: ReplayOptions): Promise<number> {
  if (options.ids.length > 0 === (options.dead ?? false)) {
    throw new UsageError(
      'Which deliveries?',
      'Give ids as `commonthread outbox` lists them, or --dead for all dead letters.',
    );
  }
  return onStore(context, options, { did: 'outbox replay', missing: 'refuse' }, async (store) => {
    const replayed = await replayIn(store, options.ids, context.actor);
    await printResult(context, options.format, { replayed }, [{ name: 'replayed', value: (row) => row.replayed }]);
    return EXIT.done;
  });
}

interface PurgeOptions extends GlobalOptions {
  /** Milliseconds. */
  readonly olderThan: number;
}

/** `commonthread outbox purge`: lets go of what was delivered long ago. */
function purge(context: Context, options: PurgeOptions): Promise<number> {
  return onStore(context, options, { did: 'outbox purge', missing: 'refuse' }, async (store) => {
    const purged = await purgeIn(store, new Date(Date.now() - options.olderThan), context.actor);
    await printResult(context, options.format, { purged }, [{ name: 'purged', value: (row) => row.purged }]);
    return EXIT.done;
  });
}

const COLUMNS: readonly Column<DeliveryRow>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'target', value: ({ target }) => target },
  { name: 'state', value: ({ state }) => state },
  { name: 'attempts', numeric: true, value: ({ attempts }) => attempts },
  { name: 'at', value: ({ at }) => at },
  { name: 'problem', value: ({ problem }) => problem ?? undefined },
];

const TOTALS: readonly Column<Delivered>[] = (['delivered', 'failed', 'dead'] as const).map((name) => ({
  name,
  numeric: true,
  value: (row) => row[name],
}));

export const outboxCommand = (act: Act) =>
  new Command('outbox')
    .description(
      'Lists flags that wait to be delivered, or could not be; delivers them, or lets them be delivered again',
    )
    .addOption(new Option('--state <state>', 'only these; waiting and dead unless said').choices(DELIVERY_STATES))
    .addOption(
      new Option('--limit <number>', 'most that are listed')
        .argParser(parseNumber({ whole: true, from: 1, to: 100_000 }))
        .default(1_000),
    )
    .addHelpText(
      'after',
      `
Where flags go is set in delivery.yaml in the configuration folder; docs/guides/delivery.md says how.

Examples:
  $ commonthread outbox --state dead
  $ commonthread outbox deliver --wait 10m
  $ commonthread outbox replay 3f0c2a91b7d4e655:1:soc
  $ commonthread outbox purge --older-than 90d`,
    )
    .action((_options, command: Command) => act(outbox, command.optsWithGlobals<OutboxOptions>()))
    .addCommand(
      new Command('deliver')
        .description('Delivers what may be delivered now; exit code 1 where something still waits or has died')
        .addOption(
          new Option(
            '--wait <time>',
            'goes on, also with what has to be tried again, until all is delivered or so long',
          )
            .argParser(parseDuration(0))
            .default(0, 'once'),
        )
        .action((_options, command: Command) => act(deliver, command.optsWithGlobals<DeliverOptions>())),
    )
    .addCommand(
      new Command('replay')
        .description('Lets deliveries be made again, from their first attempt, under the same key')
        .argument('[ids...]', 'as outbox lists them')
        .option('--dead', 'all dead letters')
        .action((ids: string[], _options, command: Command) =>
          act(replay, { ...command.optsWithGlobals<Omit<ReplayOptions, 'ids'>>(), ids }),
        ),
    )
    .addCommand(
      new Command('purge')
        .description('Lets go of what was delivered long ago; what waits and dead letters stay')
        .addOption(
          new Option('--older-than <time>', 'delivered before so long, e.g. 90d')
            .argParser(parseDuration(0, LONGEST_DAYS))
            .makeOptionMandatory(),
        )
        .action((_options, command: Command) => act(purge, command.optsWithGlobals<PurgeOptions>())),
    );
