import type { Measured } from './measure.ts';

/** A figure of a world that is reported as the mean over worlds and as the worst of them. */
export interface Figure {
  readonly title: string;
  /** Decimals to show. */
  readonly decimals: number;
  readonly worst: 'lowest' | 'highest';
  of(measured: Measured): number | undefined;
}

/** The figures in the order in which they are shown. */
export const FIGURES = {
  recall: { title: 'ring recall', decimals: 3, worst: 'lowest', of: ({ ring }) => ring.recall },
  precision: { title: 'ring precision', decimals: 3, worst: 'lowest', of: ({ ring }) => ring.precision },
  f1: { title: 'ring F1', decimals: 3, worst: 'lowest', of: ({ ring }) => ring.f1 },
  bCubedPrecision: { title: 'B³ precision', decimals: 3, worst: 'lowest', of: ({ bCubed }) => bCubed.precision },
  bCubedRecall: { title: 'B³ recall', decimals: 3, worst: 'lowest', of: ({ bCubed }) => bCubed.recall },
  bCubed: { title: 'B³ F', decimals: 3, worst: 'lowest', of: ({ bCubed }) => bCubed.f1 },
  pairwise: { title: 'pairwise F1', decimals: 3, worst: 'lowest', of: ({ pairwise }) => pairwise.f1 },
  at25: { title: 'precision at 25', decimals: 3, worst: 'lowest', of: ({ precisionAt25 }) => precisionAt25 },
  innocents: {
    title: 'innocents in rings per 1,000',
    decimals: 2,
    worst: 'highest',
    of: ({ innocents }) => (1000 * innocents.inRings) / Math.max(1, innocents.people),
  },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];
