import { Command, Option } from 'commander';
import { SHARED_THINGS, type SharedThing } from '../evidence/shared-thing.ts';
import { addEntry, endEntry } from '../work/ledger/change-ledger.ts';
import { type Entry, holdsAt } from '../work/ledger/entry.ts';
import { entryById, readEntries } from '../work/ledger/read-entries.ts';
import { rereadFlags } from '../work/ledger/reread-flags.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { type Column, results } from './results.ts';

/** `commonthread ledger`: what people vouch is shared innocently. */
export function ledger(context: Context, options: GlobalOptions): Promise<number> {
  return onStore(context, options, { did: 'ledger', missing: 'refuse' }, async (store) => {
    const entries = await readEntries(store);
    await print(context, options, entries);
    const holding = entries.filter((entry) => holdsAt(entry, Date.now())).length;
    note(context, options, `${entries.length} entries, of which ${holding} say something now.`);
    return EXIT.done;
  });
}

export interface LedgerAddOptions extends GlobalOptions {
  readonly attribute: string;
  readonly reason: SharedThing['reason'];
  readonly text: string;
  readonly expires?: string;
}

/** `commonthread ledger add KEY`: enters a shared thing, and reads again the flags that stand on it. */
export function ledgerAdd(context: Context, options: LedgerAddOptions): Promise<number> {
  return onStore(context, options, { did: 'ledger add', missing: 'refuse' }, async (store) => {
    const { attribute, reason, text, expires: expiresAt } = options;
    const entry = await addEntry(store, { attribute, reason, text, expiresAt }, context.actor);
    await print(context, options, [entry]);
    sayReread(context, options, await rereadFlags(store, [attribute], context.actor));
    return EXIT.done;
  });
}

export interface LedgerEndOptions extends GlobalOptions {
  readonly id: string;
  readonly text: string;
}

/** `commonthread ledger end ID`: ends an entry before its time. */
export function ledgerEnd(context: Context, options: LedgerEndOptions): Promise<number> {
  return onStore(context, options, { did: 'ledger end', missing: 'refuse' }, async (store) => {
    const { version } = await entryById(store, options.id);
    const entry = await endEntry(store, { id: options.id, version, because: options.text }, context.actor);
    await print(context, options, [entry]);
    sayReread(context, options, await rereadFlags(store, [entry.attribute], context.actor));
    return EXIT.done;
  });
}

/** Says what other flags say now, in a line. */
export function sayReread(
  context: Context,
  options: GlobalOptions,
  reread: readonly { readonly withdrawn: boolean }[],
): void {
  const withdrawn = reread.filter((one) => one.withdrawn).length;
  note(
    context,
    options,
    reread.length === 0
      ? 'No flag about a link says anything else now.'
      : `${reread.length} flags about links were read again: ${withdrawn} withdrawn, ${reread.length - withdrawn} say something else.`,
  );
}

async function print(context: Context, options: GlobalOptions, entries: readonly Entry[]): Promise<void> {
  const printer = results(context, options.format, COLUMNS);
  for (const entry of entries) await printer.write(entry);
  await printer.end();
}

const COLUMNS: readonly Column<Entry>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'attribute', value: ({ attribute }) => attribute },
  { name: 'reason', value: ({ reason }) => reason },
  { name: 'text', value: ({ text }) => text },
  { name: 'by', value: ({ by }) => by },
  { name: 'addedAt', value: ({ addedAt }) => addedAt },
  { name: 'expiresAt', value: ({ expiresAt }) => expiresAt },
  { name: 'ended', value: ({ endedAt, endedBecause }) => endedAt && `${endedAt.slice(0, 10)}: ${endedBecause}` },
];

export const ledgerCommand = (act: Act) =>
  new Command('ledger')
    .description('Lists what people vouch is shared innocently; adds to it, and ends an entry')
    .addHelpText(
      'after',
      `
What the ledger names is set aside wherever it is shared, shown with its reason, author and expiry.

Examples:
  $ commonthread ledger
  $ commonthread ledger add phone:+16025550142 --reason agency --text "Its front desk" --expires 2027-06-30
  $ commonthread ledger end 1f0c… --text "They moved out"`,
    )
    .action((_options, command: Command) => act(ledger, command.optsWithGlobals<GlobalOptions>()))
    .addCommand(
      new Command('add')
        .description('Enters a value, by its key as `links` and `why` print it in "attribute"')
        .argument('<key>', 'e.g. phone:+16025550142')
        .addOption(new Option('--reason <reason>', 'what it is').choices(SHARED_THINGS).makeOptionMandatory())
        .requiredOption('--text <words>', 'how you know')
        .option('--expires <day>', 'the last day on which it says something, e.g. 2027-06-30')
        .action((attribute: string, _options, command: Command) =>
          act(ledgerAdd, { ...command.optsWithGlobals<Omit<LedgerAddOptions, 'attribute'>>(), attribute }),
        ),
    )
    .addCommand(
      new Command('end')
        .description('Ends an entry before its time; it stays in the ledger')
        .argument('<id>', 'id of the entry')
        .requiredOption('--text <words>', 'why it no longer holds')
        .action((id: string, _options, command: Command) =>
          act(ledgerEnd, { ...command.optsWithGlobals<Omit<LedgerEndOptions, 'id'>>(), id }),
        ),
    );
