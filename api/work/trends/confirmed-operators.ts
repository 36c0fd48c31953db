import type { FlagInBrief } from './trend-facts.ts';

/** Parties that confirmed flags tie together, and when that was first confirmed. */
export interface ConfirmedOperator {
  /** UTC instant. */
  readonly at: string;
  readonly flags: readonly FlagInBrief[];
}

/**
 * Operators as people confirmed them: flags that were confirmed about a common party are about one operator, which counts
 * once, when the first of them was confirmed.
 */
export function confirmedOperators(flags: readonly FlagInBrief[]): ConfirmedOperator[] {
  const confirmed = flags.filter(({ confirmedAt }) => confirmedAt !== undefined);
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    for (let at = key; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { subjects } of confirmed) {
    const [first = ''] = subjects;
    for (const subject of subjects) parent.set(rootOf(subject), rootOf(first));
  }
  const groups = new Map<string, FlagInBrief[]>();
  for (const flag of confirmed) {
    const root = rootOf(flag.subjects[0] ?? '');
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [flag]);
    else group.push(flag);
  }
  return [...groups.values()].map((group) => ({
    at: group.map(({ confirmedAt }) => confirmedAt ?? '').sort()[0] ?? '',
    flags: group,
  }));
}
