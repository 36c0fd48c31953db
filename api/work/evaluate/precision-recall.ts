/** Precision, recall and their harmonic mean; undefined where there is nothing to divide by. */
export interface PrecisionRecall {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

export function precisionRecall(precision: number | undefined, recall: number | undefined): PrecisionRecall {
  const f1 =
    precision === undefined || recall === undefined
      ? undefined
      : precision + recall === 0
        ? 0
        : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

export const shareOf = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
