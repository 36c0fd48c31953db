import type { Finding, MeasuredWorld } from './measure-world.ts';
import { OURS } from './measure-world.ts';

/** One row of the tables: how it is called, and which of a world's findings it is. */
export interface Method {
  readonly title: string;
  of(world: MeasuredWorld): Finding | undefined;
}

/** log2 of the odds of 0.95. */
const CERTAIN = 4.25;

const named = (title: string, method: string, threshold: number | null = null): Method => ({
  title,
  of: ({ findings }) => findings.find((one) => one.method === method && one.threshold === threshold),
});

export const COMMONTHREAD = named('Commonthread, `rings`', OURS);
export const EXACT_CUT = named('exact self-join of all values, none of more than 200', 'exact-cut');
export const SPLINK_CHANNELS = named('Splink, shared channels without names, 0.95', 'splink-channels', CERTAIN);

export const METHODS: readonly Method[] = [
  COMMONTHREAD,
  named('exact self-join of all values, as typed, none of more than 200', 'typed'),
  named('exact self-join of all values', 'exact'),
  EXACT_CUT,
  named('exact self-join without addresses and networks, none of more than 200', 'exact-channels'),
  named('Splink, one person, 0.95', 'splink-person', CERTAIN),
  SPLINK_CHANNELS,
  {
    title: 'Splink, whichever of both and of nine thresholds is best by the truth',
    of: ({ findings }) =>
      findings
        .filter(({ method }) => method.startsWith('splink'))
        .toSorted((x, y) => (y.verdict.ring.f1 ?? 0) - (x.verdict.ring.f1 ?? 0))[0],
  },
];
