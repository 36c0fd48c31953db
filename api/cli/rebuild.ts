import { Command } from 'commander';
import { rebuild as derive, type RebuildResult } from '../work/rebuild.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { progress } from './progress.ts';
import { type Column, printResult } from './results.ts';

export interface RebuildOptions extends GlobalOptions {
  readonly check?: true;
}

/** `commonthread rebuild`: derives the whole graph again from the kept records, or only compares. */
export function rebuild(context: Context, options: RebuildOptions): Promise<number> {
  const check = options.check ?? false;
  const did = check ? 'rebuild --check' : 'rebuild';
  return onStore(context, options, { did, missing: 'refuse', halfRebuilt: true }, async (store) => {
    const bar = progress(context, { quiet: options.quiet, unit: 'records', total: undefined });
    const result = await derive(store, { check }, (records) => bar.update(records, records)).finally(bar.stop);
    await printResult(context, options.format, result, COLUMNS);
    if (result.equal) return EXIT.done;
    if (!check) {
      note(context, options, 'The graph that stood was not what the kept records say; now it is.');
      return EXIT.done;
    }
    context.stderr.write('commonthread: the graph is not what the kept records say.\n');
    context.stderr.write('Run `commonthread rebuild` to derive it again; no record is lost.\n');
    return EXIT.unexpected;
  });
}

const COLUMNS: readonly Column<RebuildResult>[] = [
  { name: 'records', numeric: true, value: (row) => row.records },
  { name: 'before', value: (row) => row.before ?? undefined },
  { name: 'after', value: (row) => row.after },
  { name: 'equal', value: (row) => row.equal },
  { name: 'seconds', numeric: true, value: (row) => row.seconds },
];

export const rebuildCommand = (act: Act) =>
  new Command('rebuild')
    .description('Derives the whole graph again from the kept records')
    .option('--check', 'changes nothing: derives beside the store and compares; exit code 1 when they differ')
    .addHelpText(
      'after',
      `
For when the rules have changed, after damage, or to prove that the graph is what the records say.
If it is cut short, run it again: until then the store takes no records, and none is lost.

Examples:
  $ commonthread rebuild --check
  $ commonthread rebuild`,
    )
    .action((_options, command: Command) => act(rebuild, command.optsWithGlobals<RebuildOptions>()));
