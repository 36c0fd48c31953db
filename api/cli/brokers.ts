import { Command } from 'commander';
import { type BrokerRow, brokerRow } from '../work/brokers/broker-row.ts';
import { brokersOfStore } from '../work/brokers/brokers.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { type Column, results } from './results.ts';

/** `commonthread brokers`: who stands between applicants, for most parties of rings first. */
export function brokers(context: Context, options: GlobalOptions): Promise<number> {
  return onStore(context, options, { did: 'brokers', missing: 'refuse' }, async (store) => {
    const printer = results(context, options.format, COLUMNS);
    const found = await brokersOfStore(store);
    for (const { standing } of found) await printer.write(brokerRow(standing));
    await printer.end();
    const hidden = found.filter(({ standing }) => standing.type === 'hidden').length;
    const declared = `${found.length - hidden} declared or named`;
    note(
      context,
      options,
      `${declared}, ${hidden} in between. Standing between is not guilt: read what else explains it.`,
    );
    return EXIT.done;
  });
}

const COLUMNS: readonly Column<BrokerRow>[] = [
  { name: 'what', value: (row) => (row.type === 'hidden' ? row.role : row.kind) },
  { name: 'who', value: (row) => (row.type === 'hidden' ? (row.value ?? row.party ?? '') : `${row.name} (${row.id})`) },
  { name: 'for', numeric: true, value: (row) => (row.type === 'hidden' ? row.parties.length : row.candidatesInRings) },
  { name: 'candidates', numeric: true, value: (row) => (row.type === 'hidden' ? undefined : row.candidates) },
  {
    name: 'rings',
    value: (row) =>
      row.type === 'hidden'
        ? row.ring
        : row.rings.map(({ ring, behind }) => (behind ? `behind ${ring}` : ring)).join('; '),
  },
  { name: 'between', numeric: true, value: (row) => (row.type === 'hidden' ? row.betweenness.toFixed(2) : undefined) },
  {
    name: 'without it',
    value: (row) =>
      row.type === 'hidden' ? `${row.outcome}${row.pieces.length > 0 ? ` into ${row.pieces.join(' + ')}` : ''}` : '',
  },
  { name: 'what else explains it', value: ({ innocent }) => innocent },
];

export const brokersCommand = (act: Act) =>
  new Command('brokers')
    .description('Prints who stands between applicants: declared brokers, and what does a broker’s work in a ring')
    .addHelpText(
      'after',
      `
One row for each, those for most parties of rings first. Declared or named by applications: how many candidates it has
and how many of them are in rings; \`behind\` where a ring holds most of them. Hidden, in one ring: an address that
receives for many (receives) and who lives there (hosts), an account of many (is_paid), a reference of many (vouches),
another value or party without which the ring comes apart (connects); with the records that show it, the share of the
shortest ways that lead over it (between), and what the ring would be without it.

Examples:
  $ commonthread brokers
  $ commonthread brokers --format ndjson | head -n 1`,
    )
    .action((_options, command: Command) => act(brokers, command.optsWithGlobals<GlobalOptions>()));
