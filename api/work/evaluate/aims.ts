import type { FigureName } from './figures.ts';
import { FIGURES } from './figures.ts';
import { fixed, markdownTable, percent } from './markdown-table.ts';
import type { Summary } from './summarise.ts';

interface Aim {
  readonly figure: FigureName;
  readonly is: 'at least' | 'at most';
  readonly aim: number;
}

/** What was set out to be reached, by profile of the worlds; the queue where operators are few. */
const AIMS: Readonly<Record<Summary['profile'], readonly Aim[]>> = {
  normal: [
    { figure: 'recall', is: 'at least', aim: 0.95 },
    { figure: 'precision', is: 'at least', aim: 0.97 },
    { figure: 'f1', is: 'at least', aim: 0.95 },
    { figure: 'innocents', is: 'at most', aim: 1 },
  ],
  adversarial: [
    { figure: 'recall', is: 'at least', aim: 0.8 },
    { figure: 'precision', is: 'at least', aim: 0.95 },
    { figure: 'bCubed', is: 'at least', aim: 0.82 },
    { figure: 'innocents', is: 'at most', aim: 2 },
  ],
};
const RARE = 0.01;
const QUEUE: Aim = { figure: 'at25', is: 'at least', aim: 0.8 };

/** How far stated and observed may be apart, and from how many groups a bin says anything. */
const APART = 0.1;
const ENOUGH = 20;

/** Each aim beside what was measured; the last line of each setting is about bits. */
export function aimsTable(summaries: readonly Summary[], titleOf: (summary: Summary) => string): string {
  const rows = summaries.flatMap((one) => [
    ...aimsOf(one).map(({ figure, is, aim }) => {
      const value = one.figures[figure].mean;
      const reached = value !== null && (is === 'at least' ? value >= aim : value <= aim);
      const { title, decimals } = FIGURES[figure];
      return [titleOf(one), title, `${is} ${aim}`, fixed(value, decimals), reached ? 'yes' : 'no'];
    }),
    bitsRow(one, titleOf(one)),
  ]);
  return markdownTable(['worlds', 'figure', 'aim', 'measured', 'reached'], rows);
}

const aimsOf = ({ profile, operatorShare }: Summary): readonly Aim[] =>
  operatorShare <= RARE ? [...AIMS[profile], QUEUE] : AIMS[profile];

function bitsRow({ calibration }: Summary, title: string): string[] {
  const bins = calibration.filter(({ groups }) => groups >= ENOUGH);
  const off = bins.filter(({ groups, stated, observed }) => Math.abs(observed - stated) / groups > APART);
  const named = off.map(({ from, to, groups, stated, observed }) => {
    const name = to === undefined ? `${from} and more` : `${Math.floor(from)} to ${to}`;
    return `${name} bits by ${percent((observed - stated) / groups)}`;
  });
  const measured = `${bins.length - off.length} of ${bins.length} bins${named.length === 0 ? '' : `; off: ${named.join(', ')}`}`;
  return [title, `bits, bins of ${ENOUGH} groups and more`, 'within 10 %', measured, off.length === 0 ? 'yes' : 'no'];
}
