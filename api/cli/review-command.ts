import { Argument, Command, Option } from 'commander';
import { FLAG_RULES, SEVERITIES } from '../work/flags/flag.ts';
import { OUTCOMES, type Outcome, REASON_CODES } from '../work/review/reason-codes.ts';
import type { Act, GlobalOptions } from './act.ts';
import { parseNumber } from './parse-number.ts';
import {
  type AssignOptions,
  assign,
  type DecideOptions,
  decide,
  noteOn,
  type ReviewOptions,
  reopen,
  review,
  show,
  stats,
  type WithText,
} from './review.ts';

const ALL_REASONS = [...new Set(Object.values(REASON_CODES).flat())];

const seen = () =>
  new Option('--seen <version>', 'the version you looked at: refused where somebody changed it since').argParser(
    parseNumber({ whole: true, from: 1, to: 1_000_000_000 }),
  );

/** The command `review` and what stands under it. */
export const reviewCommand = (act: Act) =>
  new Command('review')
    .description('Lists the flags that wait for a person; gives them to somebody, decides them, counts how they end')
    .option('--all', 'also those that are decided, known or withdrawn')
    .addOption(new Option('--rule <rule>', 'only of this rule').choices(FLAG_RULES))
    .addHelpText(
      'after',
      `
Severities are ${SEVERITIES.join(', ')}. A decision is by whoever runs the command, and for a reason:
${OUTCOMES.map((outcome) => `  ${outcome}: ${REASON_CODES[outcome].join(', ')}`).join('\n')}

Examples:
  $ commonthread review
  $ commonthread review assign 00f3a9c1d2e4b5a6 --to "R. Okafor"
  $ commonthread review decide 00f3a9c1d2e4b5a6 explained --reason household --shared phone:+16025550142
  $ commonthread review stats`,
    )
    .action((_options, command: Command) => act(review, command.optsWithGlobals<ReviewOptions>()))
    .addCommand(
      new Command('show')
        .description('The history of a flag')
        .argument('<id>', 'id of the flag')
        .action((id: string, _options, command: Command) =>
          act(show, { ...command.optsWithGlobals<GlobalOptions>(), id }),
        ),
    )
    .addCommand(
      new Command('assign')
        .description('Gives a flag to somebody, to whoever runs the command unless said')
        .argument('<id>', 'id of the flag')
        .option('--to <name>', 'who reviews it')
        .addOption(seen())
        .action((id: string, _options, command: Command) =>
          act(assign, { ...command.optsWithGlobals<Omit<AssignOptions, 'id'>>(), id }),
        ),
    )
    .addCommand(
      new Command('decide')
        .description('Ends the review of a flag')
        .argument('<id>', 'id of the flag')
        .addArgument(new Argument('<outcome>', 'how it ends').choices(OUTCOMES))
        .addOption(new Option('--reason <code>', 'why').choices(ALL_REASONS).makeOptionMandatory())
        .option('--text <words>', 'the same in words; needed for the reason "other"')
        .option('--shared <key...>', 'explained: values of its evidence that go to the ledger as shared')
        .option('--expires <day>', 'the last day on which the ledger says so')
        .addOption(seen())
        .action((id: string, outcome: Outcome, _options, command: Command) =>
          act(decide, { ...command.optsWithGlobals<Omit<DecideOptions, 'id' | 'outcome'>>(), id, outcome }),
        ),
    )
    .addCommand(
      new Command('reopen')
        .description('Takes a decision back')
        .argument('<id>', 'id of the flag')
        .requiredOption('--text <words>', 'why')
        .addOption(seen())
        .action((id: string, _options, command: Command) =>
          act(reopen, { ...command.optsWithGlobals<Omit<WithText, 'id'>>(), id }),
        ),
    )
    .addCommand(
      new Command('note')
        .description('Notes something about a flag')
        .argument('<id>', 'id of the flag')
        .requiredOption('--text <words>', 'the note')
        .action((id: string, _options, command: Command) =>
          act(noteOn, { ...command.optsWithGlobals<Omit<WithText, 'id'>>(), id }),
        ),
    )
    .addCommand(
      new Command('stats')
        .description('How reviews end: the share confirmed by rule, and the time to decision')
        .action((_options, command: Command) => act(stats, command.optsWithGlobals<GlobalOptions>())),
    );
