import { Command, Option } from 'commander';
import { links as findLinks, type HubRow, type LinkRow } from '../work/links.ts';
import { resolveParty } from '../work/resolve-party.ts';
import { defaultSettings } from '../work/settings.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { parseNumber } from './parse-number.ts';
import { printable } from './printable.ts';
import { type Column, results } from './results.ts';

export interface LinksOptions extends GlobalOptions {
  readonly party?: string;
  readonly minBits: number;
  readonly pairLimit: number;
}

/** So many hubs are listed; the others are counted. */
const LISTED_HUBS = 10;

/** `commonthread links`: pairs of linked parties, of one party or of the whole store. */
export function links(context: Context, options: LinksOptions): Promise<number> {
  const { party, minBits, pairLimit } = options;
  const subjects: Parameters<typeof onStore>[2]['subjects'] = async (store) =>
    party === undefined ? [] : [(await resolveParty(store, party)).key];
  return onStore(context, options, { did: 'links', missing: 'refuse', subjects }, async (store) => {
    const printer = results(context, options.format, COLUMNS);
    let count = 0;
    const onHubs = (hubs: readonly HubRow[]) => noteHubs(hubs, context, options);
    for await (const link of findLinks(store, { party, minBits, onHubs, signal: context.signal }, { pairLimit })) {
      await printer.write(link);
      count += 1;
    }
    await printer.end();
    note(context, options, `${count} ${count === 1 ? 'link' : 'links'}.`);
    return EXIT.done;
  });
}

function noteHubs(hubs: readonly HubRow[], context: Context, options: LinksOptions): void {
  if (hubs.length === 0) return;
  note(
    context,
    options,
    `${hubs.length} ${hubs.length === 1 ? 'value' : 'values'} held by more than ${options.pairLimit} parties and making no pairs (hubs):`,
  );
  for (const { kind, value, parties } of hubs.slice(0, LISTED_HUBS)) {
    note(context, options, `  ${kind} ${printable(value)}: ${parties} parties`);
  }
  if (hubs.length > LISTED_HUBS) note(context, options, `  and ${hubs.length - LISTED_HUBS} more`);
}

const COLUMNS: readonly Column<LinkRow>[] = [
  { name: 'a', value: (link) => link.a.id },
  { name: 'b', value: (link) => link.b.id },
  { name: 'bits', numeric: true, value: (link) => link.bits.toFixed(1) },
  { name: 'conflict', value: (link) => link.conflict },
  { name: 'association', value: (link) => link.association },
  { name: 'reasons', value: (link) => link.reasons.map(reasonInShort).join('; ') },
];

const reasonInShort = (reason: LinkRow['reasons'][number]) =>
  `${reason.kind} ${reason.value}${reason.setAside ? ` (set aside: ${reason.setAside.reason})` : ''}`;

export const linksCommand = (act: Act) =>
  new Command('links')
    .description('Prints the pairs of parties that share something, with reasons and strength in bits')
    .option('--party <id>', 'only links of this party: its id, or that of any of its applications')
    .addOption(
      new Option('--min-bits <number>', 'only links at least this strong; 0 shows also what was set aside altogether')
        .argParser(parseNumber({ from: 0 }))
        .default(0),
    )
    .addOption(
      new Option('--pair-limit <number>', 'a value that more parties hold makes no pairs and is listed as a hub')
        .argParser(parseNumber({ whole: true, from: 2 }))
        .default(defaultSettings.pairLimit),
    )
    .addHelpText(
      'after',
      `
One row a pair: a, b, bits, conflict (yes, no, unknown), association, reasons.
Of one party the strongest come first; of the whole store they come in the order of their ids, while they are found.

Examples:
  $ commonthread links --min-bits 20
  $ commonthread links --party greenhouse/APP-000123 --format ndjson
  $ commonthread links --format csv > links.csv`,
    )
    .action((_options, command: Command) => act(links, command.optsWithGlobals<LinksOptions>()));
