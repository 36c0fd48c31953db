import { Command, Option } from 'commander';
import { links as findLinks, type LinkRow } from '../work/links.ts';
import { resolveParty } from '../work/resolve-party.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { parseNumber } from './parse-number.ts';
import { type Column, results } from './results.ts';

export interface LinksOptions extends GlobalOptions {
  readonly party?: string;
  readonly minBits: number;
}

/** `commonthread links`: pairs of linked parties, of one party or of the whole store. */
export function links(context: Context, options: LinksOptions): Promise<number> {
  const { party, minBits } = options;
  const subjects: Parameters<typeof onStore>[2]['subjects'] = async (store) =>
    party === undefined ? [] : [(await resolveParty(store, party)).key];
  return onStore(context, options, { did: 'links', missing: 'refuse', subjects }, async (store) => {
    const printer = results(context, options.format, COLUMNS);
    let count = 0;
    for await (const link of findLinks(store, { party, minBits })) {
      await printer.write(link);
      count += 1;
    }
    await printer.end();
    note(context, options, `${count} ${count === 1 ? 'link' : 'links'}.`);
    return EXIT.done;
  });
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
