/** Why a text has no canonical form: a plain sentence that never repeats the text. */
export interface Rejected {
  readonly ok: false;
  readonly reason: string;
}

/**
 * The canonical form of a text, or why there is none. `value` is what two writings of one thing have in common;
 * everything beside it and `rule` is a function of `value` unless its own comment says that it is of the text.
 */
export type Canonical<T = unknown> =
  | ({
      readonly ok: true;
      readonly value: string;
      /** What led from the text to the value, in a short sentence for a reader of `why`. */
      readonly rule: string;
    } & Readonly<T>)
  | Rejected;

export const rejected = (reason: string): Rejected => ({ ok: false, reason });

/** One sentence from the steps that were taken; `as written` where none was. */
export const ruleOf = (steps: readonly string[]): string => (steps.length === 0 ? 'as written' : steps.join('; '));
