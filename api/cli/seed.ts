import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { SAMPLE_WORLD } from '../../seed/sample-world.ts';
import { PROFILE_NAMES, type ProfileName, WORLD_PROFILES } from '../../seed/world-profiles.ts';
import { type WrittenWorld, writeWorld } from '../../seed/write-world.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { parseNumber } from './parse-number.ts';
import { progress } from './progress.ts';
import { type Column, printResult } from './results.ts';
import { UsageError } from './usage-error.ts';

export interface SeedOptions extends GlobalOptions {
  readonly out: string;
  readonly seed: number;
  readonly applications: number;
  readonly operators: number;
  readonly profile?: ProfileName;
  readonly gzip?: true;
}

/** `commonthread seed`: writes an invented world with its truth. */
export async function seed(context: Context, options: SeedOptions): Promise<number> {
  const { applications, operators, gzip = false } = options;
  const bar = progress(context, { quiet: options.quiet, unit: 'applications', total: applications });
  try {
    const world = await writeWorld({
      seed: options.seed,
      applications,
      operatorShare: operators,
      ...(options.profile && WORLD_PROFILES[options.profile]),
      gzip,
      out: resolve(context.cwd, options.out),
      onProgress: (done) => {
        context.signal.throwIfAborted();
        bar.update(done, done);
      },
    });
    bar.stop();
    await printResult(context, options.format, world, COLUMNS);
    return EXIT.done;
  } catch (error) {
    throw isSystemError(error)
      ? new UsageError(`${options.out}: cannot be written (${error.code}).`, 'Name another folder with --out.', {
          cause: error,
        })
      : error;
  } finally {
    bar.stop();
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

const COLUMNS: readonly Column<WrittenWorld>[] = [
  { name: 'applications', value: (world) => world.applications },
  { name: 'brokers', value: (world) => world.brokers },
  { name: 'personas', value: (world) => world.personas },
  { name: 'operators', value: (world) => world.operators },
  { name: 'applicationsFile', value: (world) => world.files.applications },
  { name: 'brokersFile', value: (world) => world.files.brokers },
  { name: 'truthFile', value: (world) => world.files.truth },
];

export const seedCommand = (act: Act) =>
  new Command('seed')
    .description('Writes an invented world of applications, with the truth about it')
    .requiredOption('--out <folder>', 'where to; files of an earlier world are replaced')
    .addOption(
      new Option('--applications <number>', 'how many')
        .argParser(parseNumber({ whole: true, from: 1, to: 50_000_000 }))
        .default(SAMPLE_WORLD.applications),
    )
    .addOption(
      new Option('--seed <number>', 'the same number gives the same world')
        .argParser(parseNumber({ whole: true }))
        .default(1),
    )
    .addOption(
      new Option('--operators <share>', 'share of the applications that operators sent')
        .argParser(parseNumber({ from: 0, to: 0.5 }))
        .default(0.05),
    )
    .addOption(new Option('--profile <name>', 'kind of world, as `evaluate` measures them').choices(PROFILE_NAMES))
    .option('--gzip', 'packed files')
    .addHelpText(
      'after',
      `
Everything in it is invented: phones, domains and networks are reserved ones that belong to nobody.

Examples:
  $ commonthread seed --out world
  $ commonthread seed --out big --applications 1000000 --gzip
  $ commonthread ingest world/applications.ndjson world/brokers.ndjson`,
    )
    .action((_options, command: Command) => act(seed, command.optsWithGlobals<SeedOptions>()));
