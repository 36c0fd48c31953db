import { Command } from 'commander';
import { listingInWords } from '../evidence/listing.ts';
import { sharedThingInWords } from '../evidence/shared-thing.ts';
import { resolveParty } from '../work/resolve-party.ts';
import { type WhyRow, whyRow } from '../work/why.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { onStore } from './on-store.ts';
import { printable } from './printable.ts';
import { type Column, printResult, results } from './results.ts';
import { writeAll } from './write-all.ts';

export interface WhyOptions extends GlobalOptions {
  readonly parties: readonly [string, string];
}

/** `commonthread why A B`: every reason for a link, as typed by each, or what would have to be true for one. */
export function why(context: Context, options: WhyOptions): Promise<number> {
  const [a, b] = options.parties;
  const subjects: Parameters<typeof onStore>[2]['subjects'] = async (store) =>
    (await Promise.all([resolveParty(store, a), resolveParty(store, b)])).map(({ key }) => key);
  return onStore(context, options, { did: 'why', missing: 'refuse', subjects }, async (store) => {
    const row = await whyRow(store, a, b);
    if (options.format === 'table') await printWords(context, row);
    else if (options.format === 'csv') await printReasons(context, options, row);
    else await printResult(context, options.format, row, []);
    return EXIT.done;
  });
}

type ReasonOfWhy = WhyRow['reasons'][number];

const typed = (seen: ReasonOfWhy['seenWithA']) => [...new Set(seen.map(({ raw }) => raw))].join(' | ');

const COLUMNS: readonly Column<ReasonOfWhy>[] = [
  { name: 'kind', value: (reason) => reason.kind },
  { name: 'bits', numeric: true, value: (reason) => reason.bits.toFixed(1) },
  { name: 'sharedBy', numeric: true, value: (reason) => reason.sharedBy },
  { name: 'value', value: (reason) => reason.value },
  { name: 'typedByA', value: (reason) => typed(reason.seenWithA) },
  { name: 'typedByB', value: (reason) => typed(reason.seenWithB) },
];

const SET_ASIDE: Column<ReasonOfWhy> = { name: 'setAside', value: (reason) => reason.setAside?.reason };

async function printReasons(context: Context, options: WhyOptions, row: WhyRow): Promise<void> {
  const printer = results(context, options.format, [...COLUMNS, SET_ASIDE]);
  for (const reason of row.reasons) await printer.write(reason);
  await printer.end();
}

/** The answer for a person: the total in words, the reasons, what was not counted, and what would have to be true. */
async function printWords(context: Context, row: WhyRow): Promise<void> {
  const say = (text: string) => writeAll(context, `${printable(text)}\n`);
  const party = ({ id, kind, applications }: WhyRow['a']) =>
    applications.length > 1 ? `${kind} ${id} (${applications.length} applications)` : `${kind} ${id}`;
  await say(`A  ${party(row.a)}`);
  await say(`B  ${party(row.b)}`);
  await say('');
  await say(`${row.bits.toFixed(1)} bits, ${row.inWords}. In conflict: ${row.conflict}. ${row.conflictBecause}`);
  if (row.bitsIfNothingSetAside > row.bits) {
    await say(`${row.bitsIfNothingSetAside.toFixed(1)} bits if nothing were set aside.`);
  }
  if (row.reasons.length > 0) {
    await say('');
    const printer = results(context, 'table', COLUMNS);
    for (const reason of row.reasons) await printer.write(reason);
    await printer.end();
  }
  const notes = [
    ...row.reasons.flatMap(({ kind, listed }) => listed.map((entry) => `Listed: ${kind}. ${listingInWords(entry)}.`)),
    ...row.reasons.flatMap(({ kind, ledger, setAside }) =>
      setAside?.reason === 'ledger' ? [] : ledger.map((entry) => `Ledger: ${kind}. ${sharedThingInWords(entry)}.`),
    ),
    ...row.reasons.flatMap(({ kind, setAside }) => (setAside ? [`Set aside: ${kind}. ${setAside.because}.`] : [])),
    ...row.whyNot,
  ];
  if (notes.length > 0) await say('');
  for (const text of notes) await say(text);
}

export const whyCommand = (act: Act) =>
  new Command('why')
    .description('Explains what two parties share, how surprising that is, and what was set aside')
    .argument('<a>', 'id of a party, or of any of its applications')
    .argument('<b>', 'the other one')
    .addHelpText(
      'after',
      `
For each reason: the value as each of them typed it, what it means, how many hold it, and its bits.
Where they share nothing: what would have to be true for a link.

Examples:
  $ commonthread why greenhouse/APP-000123 greenhouse/APP-000456
  $ commonthread why APP-000123 BRK-17 --format json`,
    )
    .action((a: string, b: string, _options, command: Command) =>
      act(why, { ...command.optsWithGlobals<Omit<WhyOptions, 'parties'>>(), parties: [a, b] as const }),
    );
