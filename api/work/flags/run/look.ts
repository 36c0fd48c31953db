import type { FlagDraft } from '../draft.ts';
import type { Flag } from '../flag.ts';
import type { RingsFound } from './rings-found.ts';

/** What a look at the store, or at a part of it, found. */
export interface Look {
  /** What stands: one draft for each finding of a state rule. */
  readonly standing: ReadonlyMap<string, FlagDraft>;
  /** What happened, to be flagged once. */
  readonly happened: readonly FlagDraft[];
  /** Whether a flag of a state rule was looked for again, so that it is withdrawn where it was not found. */
  readonly lookedFor: (flag: Flag) => boolean;
  /**
   * The rings that may be others than before; undefined where no flag about rings is wanted.
   * @param changed parties of a flagged link that came, went or changed
   */
  readonly rings: (changed: ReadonlySet<string>) => Promise<RingsFound | undefined>;
  /** By id, every flag that it may have changed. */
  readonly stored: () => Promise<ReadonlyMap<string, Flag>>;
}
