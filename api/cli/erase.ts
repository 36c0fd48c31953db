import { Command } from 'commander';
import { auditFileOf } from '../guard/audit.ts';
import { forgetInAudit } from '../guard/forget-in-audit.ts';
import { checkIntake } from '../intake/intake-state.ts';
import { configFolder, openSealKey } from '../intake/seal-key.ts';
import { type ErasureResult, erase as eraseFrom } from '../work/erase/erase.ts';
import { eraseTargets } from '../work/erase/erasure-targets.ts';
import type { Act, GlobalOptions } from './act.ts';
import { askForYes } from './ask-for-yes.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { type Column, printResult } from './results.ts';
import { UsageError } from './usage-error.ts';

export interface EraseOptions extends GlobalOptions {
  readonly ids: readonly string[];
  readonly record?: true;
  readonly dryRun?: true;
  readonly yes?: true;
}

/** What is printed at the end: how much left the store, and what of others says less now. */
type EraseRow = ErasureResult['removed'] & {
  readonly dryRun: boolean;
  readonly reduced: readonly string[];
  readonly stillNamed: readonly string[];
  readonly seconds: number;
};

/** `commonthread erase`: parties and records leave the store for good, and it says what that removed. */
export async function erase(context: Context, options: EraseOptions): Promise<number> {
  const dryRun = options.dryRun ?? false;
  const asks = context.terminal.stdin && context.terminal.stderr;
  if (!dryRun && !options.yes && !asks) {
    throw new UsageError(
      'erasing cannot be undone, and nobody is there to be asked.',
      'See what it would remove with --dry-run, then say --yes.',
    );
  }
  const targets = options.ids.map((id) => ({ id, recordOnly: options.record ?? false }));
  const key = await openSealKey();
  const doing = { did: dryRun ? 'erase --dry-run' : 'erase', missing: 'refuse' } as const;
  const subjects: Parameters<typeof onStore>[2]['subjects'] = (store) => eraseTargets(store, targets, key);
  return onStore(context, options, { ...doing, subjects }, async (store) => {
    await checkIntake(store, key);
    const how = { key, by: context.actor, signal: context.signal };
    if (dryRun || !options.yes) {
      const would = await eraseFrom(store, targets, { ...how, dryRun: true });
      if (dryRun) return await tell(context, options, would, true);
      note(context, { quiet: false }, `This would leave the store for good: ${inWords(would)}.`);
      if (!(await askForYes(context, 'Erase it?'))) {
        note(context, options, 'Nothing was erased.');
        return EXIT.done;
      }
    }
    // The audit goes first: should this process be killed, it does not name somebody who is gone.
    const beforeCommit = async (marks: ErasureResult['marks']): Promise<void> => {
      await forgetInAudit(auditFileOf(store, configFolder()), marks);
    };
    const result = await eraseFrom(store, targets, { ...how, beforeCommit });
    return await tell(context, options, result, false);
  });
}

async function tell(
  context: Context,
  options: EraseOptions,
  { removed, reduced, named, seconds }: ErasureResult,
  dryRun: boolean,
): Promise<number> {
  const row: EraseRow = { ...removed, dryRun, reduced, stillNamed: named, seconds };
  await printResult(context, options.format, row, COLUMNS);
  if (named.length > 0)
    note(
      context,
      options,
      'Applications of others still name a broker by its id; erase these for it to go altogether.',
    );
  if (dryRun) note(context, options, 'Nothing was erased.');
  return EXIT.done;
}

function inWords({ removed }: ErasureResult): string {
  const parts = Object.entries(removed).filter(([, count]) => count > 0);
  return parts.map(([what, count]) => `${count} ${NAMES[what as keyof typeof NAMES](count)}`).join(', ');
}

const plural =
  (one: string, many = `${one}s`) =>
  (count: number) =>
    count === 1 ? one : many;

const NAMES = {
  applications: plural('application'),
  brokers: plural('broker record'),
  listed: plural('entry of a list', 'entries of lists'),
  versions: plural('kept version'),
  applicants: plural('applicant'),
  values: plural('value that nobody else holds', 'values that nobody else holds'),
  flags: plural('flag'),
  rings: plural('recorded ring'),
  entries: plural('entry of the ledger', 'entries of the ledger'),
  queued: plural('queued change'),
} satisfies Readonly<Record<keyof ErasureResult['removed'], (count: number) => string>>;

const COLUMNS: readonly Column<EraseRow>[] = [
  ...(Object.keys(NAMES) as (keyof typeof NAMES)[]).map((name) => ({
    name,
    numeric: true,
    value: (row: EraseRow) => row[name],
  })),
  { name: 'dryRun', value: (row) => row.dryRun },
  { name: 'reduced', value: (row) => row.reduced.join(' ') },
  { name: 'stillNamed', value: (row) => row.stillNamed.join(' ') },
  { name: 'seconds', numeric: true, value: (row) => row.seconds },
];

export const eraseCommand = (act: Act) =>
  new Command('erase')
    .description('Removes parties or records for good: graph, kept records, queue, flags, cases and deliveries')
    .argument(
      '<ids...>',
      'ids of parties, or of any of their applications; known:KIND:VALUE:LIST is an entry of a list',
    )
    .option('--record', 'only this record, not the other applications of the applicant that it belongs to')
    .option('--dry-run', 'says what would be removed, and removes nothing')
    .option('--yes', 'does not ask')
    .addHelpText(
      'after',
      `
What is left is as though the records had never come: values that others hold stay theirs, applicants are derived anew.
A keyed hash stays, so that a record that comes back is left out and counted (see ingest --take-back).
What has left the store already is not reached: exports, delivered flags, backups, rejects files.

Examples:
  $ commonthread erase greenhouse/APP-000123 --dry-run
  $ commonthread erase greenhouse/APP-000123 --yes
  $ commonthread erase greenhouse/APP-000124 --record --yes`,
    )
    .action((ids: string[], _options, command: Command) =>
      act(erase, { ...command.optsWithGlobals<Omit<EraseOptions, 'ids'>>(), ids }),
    );
