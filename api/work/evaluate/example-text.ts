import type { WhyRow } from '../why.ts';
import { markdownTable } from './markdown-table.ts';
import type { WorkedExample } from './worked-examples.ts';

/** Examples as a document has them: what is so, and what `why` says. */
export const examplesText = (
  title: string,
  examples: readonly (WorkedExample & { readonly world: string })[],
): string =>
  examples
    .map((example, index) => `### ${title} ${index + 1}: ${example.about}\n\n${exampleText(example)}`)
    .join('\n\n');

function exampleText({ world, truth, ring, why }: WorkedExample & { readonly world: string }): string {
  const [a, b] = [partyText(why.a), partyText(why.b)];
  return [
    `${world}. ${ring === undefined ? '' : `A ring: ${ring} `}${truth} A is ${a}, B is ${b}.`,
    `**${why.bits.toFixed(1)} bits**, ${why.inWords}. In conflict: ${why.conflict}. ${why.conflictBecause}${
      why.bitsIfNothingSetAside > why.bits
        ? ` ${why.bitsIfNothingSetAside.toFixed(1)} bits if nothing were set aside.`
        : ''
    }`,
    reasonsTable(why),
    why.whyNot.map((note) => `- ${note}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const partyText = ({ kind, id, applications }: WhyRow['a']): string =>
  applications.length > 1 ? `${kind} \`${id}\` (${applications.length} applications)` : `${kind} \`${id}\``;

const reasonsTable = ({ reasons }: WhyRow): string =>
  markdownTable(
    ['kind', 'bits', 'held by', 'typed by A', 'typed by B'],
    reasons.map(({ kind, bits, sharedBy, seenWithA, seenWithB }) => [
      kind,
      bits.toFixed(1),
      sharedBy,
      typed(seenWithA),
      typed(seenWithB),
    ]),
  );

/** A résumé is longer than a cell. */
const LONGEST = 70;

const typed = (seen: WhyRow['reasons'][number]['seenWithA']): string =>
  [...new Set(seen.map(({ raw }) => shortened(raw.replace(/\s+/g, ' ').replaceAll('|', '\\|'))))].join(' · ');

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
