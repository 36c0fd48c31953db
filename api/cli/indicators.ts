import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Store } from '../graph/store.ts';
import { applicationsOfParties } from '../work/entities/applications.ts';
import { findApplication } from '../work/entities/by-id.ts';
import { assessApplications } from '../work/indicators/assess.ts';
import type { IndicatorCatalogue } from '../work/indicators/catalogue.ts';
import { loadIndicator, loadIndicators } from '../work/indicators/load-indicators.ts';
import { type IndicatorRow, indicatorRow, type SignRow, signRow } from '../work/indicators/rows.ts';
import { tryIndicator } from '../work/indicators/try-indicator.ts';
import { resolveParty } from '../work/resolve-party.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { onStore } from './on-store.ts';
import { type Column, results } from './results.ts';

/** `commonthread indicators`: what the catalogue looks for, why, and what else explains it. */
export async function indicators(context: Context, options: GlobalOptions): Promise<number> {
  const catalogue = await loadIndicators(options.indicators);
  const printer = results(context, options.format, CATALOGUE);
  for (const indicator of catalogue.indicators) await printer.write(indicatorRow(indicator));
  await printer.end();
  note(
    context,
    options,
    `${catalogue.indicators.length} indicators. None of them decides: each has an innocent explanation.`,
  );
  return EXIT.done;
}

export interface ShowOptions extends GlobalOptions {
  readonly id: string;
}

/** `commonthread indicators show ID`: what each indicator says of an application, or of each one of an applicant. */
export async function show(context: Context, options: ShowOptions): Promise<number> {
  const catalogue = await loadIndicators(options.indicators);
  const subjects = (store: Store) => applicationsMeant(store, options.id);
  return onStore(context, options, { did: 'indicators', missing: 'refuse', subjects }, async (store) => {
    const rows = await signRows(store, catalogue, await applicationsMeant(store, options.id));
    await print(context, options, rows);
    const signs = rows.filter(({ answer }) => answer === 'yes');
    const alone = signs.some(({ standsAlone }) => standsAlone);
    note(
      context,
      options,
      signs.length === 0
        ? 'No sign. Unknown means that something was not stated; it is no sign.'
        : alone
          ? 'A sign is a reason to look, and never a finding. Read what else explains it first.'
          : 'None of these signs is a reason to look by itself.',
    );
    return EXIT.done;
  });
}

export interface TestOptions extends GlobalOptions {
  readonly file: string;
  readonly on: string;
}

/** `commonthread indicators test FILE`: checks an analyst's indicator and runs it on records of a file, in memory. */
export async function test(context: Context, options: TestOptions): Promise<number> {
  const indicator = await loadIndicator(resolve(context.cwd, options.file));
  const tried = await tryIndicator(indicator, resolve(context.cwd, options.on));
  await print(context, options, tried.rows);
  for (const { application, expected, answer } of tried.unlike) {
    note(context, { quiet: false }, `${application}: expected ${expected}, but the answer is ${answer}.`);
  }
  const { length } = tried.rows;
  note(context, options, `${indicator.id} is well formed and was asked about ${length} applications.`);
  return tried.unlike.length > 0 ? EXIT.unexpected : EXIT.done;
}

async function signRows(store: Store, catalogue: IndicatorCatalogue, keys: readonly string[]): Promise<SignRow[]> {
  const found = await assessApplications(store, catalogue, keys);
  const order = { yes: 0, unknown: 1, no: 2 };
  return keys.flatMap((key) =>
    (found.get(key) ?? [])
      .map((result) => signRow(key.slice('application:'.length), result))
      .sort((a, b) => order[a.answer] - order[b.answer]),
  );
}

/** An application by its id, or all of an applicant or of those that a broker placed. */
async function applicationsMeant(store: Store, id: string): Promise<readonly string[]> {
  const application = id.startsWith('applicant:') ? undefined : await findApplication(store, id);
  if (application !== undefined) return [application.key];
  const { key } = await resolveParty(store, id);
  const held = await applicationsOfParties(store, [key]);
  return (held.get(key) ?? []).map((one) => one.key);
}

async function print(context: Context, options: GlobalOptions, rows: readonly SignRow[]): Promise<void> {
  const printer = results(context, options.format, SIGNS);
  for (const row of rows) await printer.write(row);
  await printer.end();
}

const CATALOGUE: readonly Column<IndicatorRow>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'version', numeric: true, value: ({ version }) => version },
  { name: 'severity', value: ({ severity }) => severity },
  { name: 'standsAlone', value: ({ standsAlone }) => standsAlone },
  { name: 'title', value: ({ title }) => title },
  { name: 'otherwise', value: ({ otherwise }) => otherwise },
  { name: 'sources', value: ({ sources }) => sources.map(({ publisher, url }) => `${publisher} ${url}`).join('; ') },
];

const SIGNS: readonly Column<SignRow>[] = [
  { name: 'application', value: ({ application }) => application },
  { name: 'answer', value: ({ answer }) => answer },
  { name: 'severity', value: ({ severity }) => severity },
  { name: 'indicator', value: ({ indicator }) => indicator },
  {
    name: 'because',
    value: ({ evidence, missing }) =>
      evidence.length > 0
        ? evidence
            .map(({ record, field, raw, note: said }) => `${record} ${field}: ${raw}${said ? ` (${said})` : ''}`)
            .join('; ')
        : missing.map((text) => `missing: ${text}`).join('; '),
  },
  { name: 'otherwise', value: ({ answer, otherwise }) => (answer === 'yes' ? otherwise : undefined) },
];

export const indicatorsCommand = (act: Act) =>
  new Command('indicators')
    .description('Lists the warning signs, and says which of them an application shows')
    .addHelpText(
      'after',
      `
Each has a source, and what else explains it. Missing data is unknown, never a sign.
A folder given by --indicators adds .cypher files of your own, and lists; docs/indicators.md says how.

Examples:
  $ commonthread indicators
  $ commonthread indicators show greenhouse/APP-000123
  $ commonthread indicators test signs/burst-of-hires.cypher --on fixture.ndjson`,
    )
    .action((_options, command: Command) => act(indicators, command.optsWithGlobals<GlobalOptions>()))
    .addCommand(
      new Command('show')
        .description('What each indicator says of an application, or of all applications of a party')
        .argument('<id>', 'id of an application or a party')
        .action((id: string, _options, command: Command) =>
          act(show, { ...command.optsWithGlobals<Omit<ShowOptions, 'id'>>(), id }),
        ),
    )
    .addCommand(
      new Command('test')
        .description('Checks an indicator of your own and runs it on the records of a file; no store is touched')
        .argument('<file>', 'the .cypher file')
        .requiredOption('--on <records>', 'applications and brokers, NDJSON; "expect": "yes" in one is compared')
        .action((file: string, _options, command: Command) =>
          act(test, { ...command.optsWithGlobals<Omit<TestOptions, 'file'>>(), file }),
        ),
    );
