/** Something worth telling about records that were taken in nevertheless. Names fields, never values. */
export interface Warning {
  readonly file: string;
  /** Path of the field or key; empty when it is about the input as a whole. */
  readonly field: string;
  readonly reason: string;
  /** In how many records or rows. */
  readonly count: number;
  /** Line of the first. */
  readonly line: number | undefined;
}

/** Most different warnings kept for one run; keys come from the input, so their number must have a bound. */
const MAX_WARNINGS = 1_000;

/** Counts warnings by file, field and reason. */
export class Warnings {
  private readonly found = new Map<
    string,
    { file: string; field: string; reason: string; count: number; line: number | undefined }
  >();
  private more = 0;

  add(file: string, field: string, reason: string, line?: number, count = 1): void {
    const key = JSON.stringify([file, field, reason]);
    const known = this.found.get(key);
    if (known !== undefined) known.count += count;
    else if (this.found.size >= MAX_WARNINGS) this.more += count;
    else this.found.set(key, { file, field: field.slice(0, 200), reason, count, line });
  }

  list(): readonly Warning[] {
    const all: Warning[] = [...this.found.values()];
    if (this.more > 0)
      all.push({ file: '', field: '', reason: 'more warnings of other kinds', count: this.more, line: undefined });
    return all;
  }
}
