import { Command } from 'commander';
import { type AttributeKind, attributeKinds } from '../graph/attribute-kind.ts';
import { digestOf } from '../graph/digest.ts';
import { type StoreSummary, storeSummary } from '../work/store-summary.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { onStore } from './on-store.ts';
import { type Column, printResult } from './results.ts';
import { sizeOfFolder } from './size-of-folder.ts';

export interface StoreInfoOptions extends GlobalOptions {
  readonly digest?: true;
}

/** What is printed. */
interface StoreInfoRow extends Omit<StoreSummary, 'attributes'> {
  readonly address: string;
  /** Number of distinct values by kind. */
  readonly attributes: Readonly<Partial<Record<AttributeKind, number>>>;
  /** On disk, where the store is a folder. */
  readonly bytes?: number;
  readonly digest?: string;
}

/** `commonthread store info`: what is in the store. */
export function storeInfo(context: Context, options: StoreInfoOptions): Promise<number> {
  return onStore(context, options, { did: 'store info', missing: 'refuse' }, async (store) => {
    const summary = await storeSummary(store);
    const row: StoreInfoRow = {
      address: store.address,
      ...summary,
      attributes: Object.fromEntries(summary.attributes.map(({ kind, count }) => [kind, count])),
      ...(store.engine === 'embedded' ? { bytes: await sizeOfFolder(store.address) } : {}),
      ...(options.digest ? { digest: await digestOf(store) } : {}),
    };
    await printResult(context, options.format, row, COLUMNS);
    return EXIT.done;
  });
}

const COLUMNS: readonly Column<StoreInfoRow>[] = [
  { name: 'engine', value: (row) => row.engine },
  { name: 'address', value: (row) => row.address },
  { name: 'applications', numeric: true, value: (row) => row.applications },
  { name: 'applicants', numeric: true, value: (row) => row.applicants },
  { name: 'brokers', numeric: true, value: (row) => row.brokers },
  { name: 'observations', numeric: true, value: (row) => row.observations },
  { name: 'oldestSubmittedAt', value: (row) => row.oldestSubmittedAt ?? undefined },
  { name: 'newestSubmittedAt', value: (row) => row.newestSubmittedAt ?? undefined },
  ...attributeKinds.map((kind) => ({ name: kind, numeric: true, value: (row: StoreInfoRow) => row.attributes[kind] })),
  { name: 'bytes', numeric: true, value: (row) => row.bytes },
  { name: 'digest', value: (row) => row.digest },
];

export const storeCommand = (act: Act) =>
  new Command('store').description('Says what is in the store').addCommand(
    new Command('info')
      .description('Prints the engine, the address, what is in the store and how large it is')
      .option('--digest', 'also a digest of the whole graph: equal graphs have equal ones, on either engine')
      .addHelpText(
        'after',
        `
Examples:
  $ commonthread store info
  $ commonthread store info --digest --store bolt://127.0.0.1:7687`,
      )
      .action((_options, command: Command) => act(storeInfo, command.optsWithGlobals<StoreInfoOptions>())),
  );
