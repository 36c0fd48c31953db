import { Command } from 'commander';
import { ringsInDetail } from '../work/rings/rings-in-detail.ts';
import { rings as findRings, type RingRow } from '../work/rings.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { type Column, results } from './results.ts';

/** `commonthread rings`: parties held together by links in conflict, the strongest ring first. */
export function rings(context: Context, options: GlobalOptions): Promise<number> {
  return onStore(context, options, { did: 'rings', missing: 'refuse' }, async (store) => {
    const printer = results(context, options.format, COLUMNS);
    let count = 0;
    const flat = options.format === 'table' || options.format === 'csv';
    for await (const ring of flat ? findRings(store) : ringsInDetail(store)) {
      await printer.write(ring);
      count += 1;
    }
    await printer.end();
    note(
      context,
      options,
      `${count} ${count === 1 ? 'ring' : 'rings'}. Sharing is not guilt: look at the reasons first.`,
    );
    return EXIT.done;
  });
}

const COLUMNS: readonly Column<RingRow>[] = [
  { name: 'id', value: (ring) => ring.id },
  { name: 'bits', numeric: true, value: (ring) => ring.bits.toFixed(1) },
  { name: 'size', numeric: true, value: (ring) => ring.parties.length },
  { name: 'summary', value: (ring) => ring.summary },
  {
    name: 'hubs',
    value: (ring) => ring.hubs.map(({ kind, value, parties }) => `${kind} ${value} (${parties.length})`).join('; '),
  },
  { name: 'parties', value: (ring) => ring.parties.join(' ') },
];

export const ringsCommand = (act: Act) =>
  new Command('rings')
    .description('Prints the groups that links in conflict hold together, the strongest first')
    .addHelpText(
      'after',
      `
One row a ring: id, parties, applications, bits, the values that hold at least three of its parties (hubs),
the parties that only weak links tie to it (association), of other rings (bridges), and brokers that make one
ring of groups which share too little else (joinedBy). With --format ndjson or json
also: a paragraph in plain words, what it falls into without each value and party (holdsTogether), who stands between
(brokers), what happened when (timeline), and what became of it since it was recorded (lineage).

Examples:
  $ commonthread rings
  $ commonthread rings --format ndjson | head -n 1`,
    )
    .action((_options, command: Command) => act(rings, command.optsWithGlobals<GlobalOptions>()));
