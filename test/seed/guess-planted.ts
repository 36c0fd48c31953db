import type { ApplicationOf } from './worlds.ts';

type Trait = (record: ApplicationOf['record'], position: number) => string;

/**
 * A naive Bayes classifier that learns from every other record of a world, by the given traits, who was planted, and is tried on
 * the rest. @returns the area under its curve (0.5: it learned nothing) with the standard error that chance gives it
 */
export function guessPlanted(
  records: readonly ApplicationOf[],
  traits: readonly Trait[],
): { readonly area: number; readonly error: number } {
  const seen = traits.map(() => new Map<string, [number, number]>());
  const totals: [number, number] = [0, 0];
  const side = ({ truth }: ApplicationOf) => (truth.role === 'operator' ? 1 : 0);
  for (const [position, one] of records.entries()) {
    if (position % 2 === 1) continue;
    totals[side(one)] += 1;
    for (const [index, trait] of traits.entries()) {
      const word = trait(one.record, position);
      const counts = seen[index]?.get(word) ?? [0, 0];
      counts[side(one)] += 1;
      seen[index]?.set(word, counts);
    }
  }
  const tried = records.flatMap((one, position) => {
    if (position % 2 === 0) return [];
    const odds = traits.reduce((sum, trait, index) => {
      const [innocent, planted] = seen[index]?.get(trait(one.record, position)) ?? [0, 0];
      return sum + Math.log((planted + 1) / (totals[1] + 2)) - Math.log((innocent + 1) / (totals[0] + 2));
    }, 0);
    return [{ odds, planted: side(one) === 1 }];
  });
  return areaUnderCurve(tried);
}

/** The Mann–Whitney form: how often somebody planted stands before somebody who is not. Ties count half. */
function areaUnderCurve(tried: readonly { readonly odds: number; readonly planted: boolean }[]) {
  const ordered = tried.toSorted((x, y) => x.odds - y.odds);
  let ranks = 0;
  for (let start = 0; start < ordered.length; ) {
    let end = start;
    while (end < ordered.length && ordered[end]?.odds === ordered[start]?.odds) end += 1;
    const planted = ordered.slice(start, end).filter((one) => one.planted).length;
    ranks += (planted * (start + 1 + end)) / 2;
    start = end;
  }
  const planted = tried.filter((one) => one.planted).length;
  const others = tried.length - planted;
  return {
    area: (ranks - (planted * (planted + 1)) / 2) / (planted * others),
    error: Math.sqrt((tried.length + 1) / (12 * planted * others)),
  };
}
