import { Command, Option } from 'commander';
import { CASE_STATUSES, type CaseFile, type CaseStatus, caseKey, type Pin } from '../work/cases/case-file.ts';
import { openCase } from '../work/cases/change-case.ts';
import { type PinRow, pinRow } from '../work/cases/pin-row.ts';
import { caseById, findCases, readCases } from '../work/cases/read-cases.ts';
import { sincePinned } from '../work/cases/since-pinned.ts';
import { idOfKey } from '../work/party-key.ts';
import { type HistoryLine, historyOf } from '../work/review/history.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { onStore } from './on-store.ts';
import { type Column, printResult, results } from './results.ts';

export interface CasesOptions extends GlobalOptions {
  readonly status?: CaseStatus;
}

/** `commonthread case`: the case files, the one changed last first. */
export function cases(context: Context, options: CasesOptions): Promise<number> {
  return onStore(context, options, { did: 'case', missing: 'refuse' }, async (store) => {
    const places = await findCases(store, options.status === undefined ? undefined : [options.status]);
    const printer = results(context, options.format, CASES);
    const files = await readCases(
      store,
      places.map(({ key }) => key),
    );
    for (const file of files) await printer.write(lineOf(file));
    await printer.end();
    return EXIT.done;
  });
}

export interface OpenOptions extends GlobalOptions {
  readonly title: string;
  readonly party?: readonly string[];
  readonly ring?: readonly string[];
  readonly flag?: readonly string[];
}

/** `commonthread case open TITLE`: opens a case file. */
export function open(context: Context, options: OpenOptions): Promise<number> {
  return onStore(context, options, { did: 'case open', missing: 'refuse' }, async (store) => {
    const { title, party: parties, ring: rings, flag: flags } = options;
    const file = await openCase(store, { title, parties, rings, flags }, context.actor);
    const printer = results(context, options.format, CASES);
    await printer.write(lineOf(file));
    await printer.end();
    return EXIT.done;
  });
}

export interface ShowOptions extends GlobalOptions {
  readonly id: string;
}

/** `commonthread case show ID`: all that a case file holds, with what has changed since it was pinned. */
export function show(context: Context, options: ShowOptions): Promise<number> {
  const subjects = async (store: Parameters<typeof caseById>[0]) => (await caseById(store, options.id)).parties;
  return onStore(context, options, { did: 'case show', missing: 'refuse', subjects }, async (store) => {
    const file = await caseById(store, options.id);
    const pins: WholeCase['pins'][number][] = [];
    for (const pin of file.pins) pins.push({ ...pin, ...pinRow(pin), changes: await sincePinned(store, pin) });
    const history = (await historyOf(store, [caseKey(file.id)])).get(caseKey(file.id)) ?? [];
    const whole: WholeCase = { ...lineOf(file), pins, history };
    await printResult<WholeCase>(context, options.format, whole, [
      ...CASES,
      { name: 'pins', value: (row) => row.pins.map(({ title, changes }) => [title, ...changes].join(' ')).join('\n') },
      { name: 'history', value: (row) => row.history.map(({ at, by, did }) => `${at} ${by} ${did}`).join('\n') },
    ]);
    return EXIT.done;
  });
}

const lineOf = (file: CaseFile) => ({ ...file, parties: file.parties.map(idOfKey) });
type CaseLine = Omit<ReturnType<typeof lineOf>, 'pins'>;

interface WholeCase extends CaseLine {
  readonly pins: readonly (Pin & PinRow & { readonly changes: readonly string[] })[];
  readonly history: readonly HistoryLine[];
}

const CASES: readonly Column<CaseLine>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'status', value: ({ status }) => status },
  { name: 'owner', value: ({ owner }) => owner },
  { name: 'title', value: ({ title }) => title },
  { name: 'parties', value: ({ parties }) => parties.join(' ') },
  { name: 'flags', numeric: true, value: ({ flags }) => flags.length },
  { name: 'changedAt', value: ({ changedAt }) => changedAt },
];

export const caseCommand = (act: Act) =>
  new Command('case')
    .description('Lists the case files, opens one, and shows what one holds')
    .addOption(new Option('--status <status>', 'only of this status').choices(CASE_STATUSES))
    .addHelpText(
      'after',
      `
Evidence is pinned, and a case changed and closed, on the page and through the API.

Examples:
  $ commonthread case --status open
  $ commonthread case open "One phone" --party APP-000204 --flag 00f3a9c1d2e4b5a6
  $ commonthread case show CASE-1 --format json`,
    )
    .action((_options, command: Command) => act(cases, command.optsWithGlobals<CasesOptions>()))
    .addCommand(
      new Command('open')
        .description('Opens a case file, owned by whoever runs the command')
        .argument('<title>', 'in a few words')
        .option('--party <id...>', 'parties that it holds')
        .option('--ring <id...>', 'rings that it holds')
        .option('--flag <id...>', 'flags that it holds')
        .action((title: string, _options, command: Command) =>
          act(open, { ...command.optsWithGlobals<Omit<OpenOptions, 'title'>>(), title }),
        ),
    )
    .addCommand(
      new Command('show')
        .description('All that a case file holds, with what has changed since it was pinned')
        .argument('<id>', 'e.g. CASE-1')
        .action((id: string, _options, command: Command) =>
          act(show, { ...command.optsWithGlobals<Omit<ShowOptions, 'id'>>(), id }),
        ),
    );
