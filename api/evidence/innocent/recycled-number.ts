import type { Explain } from './explanation.ts';

const DAY = 86_400_000;

/** A number that passed on: nobody used it for months between one holder and the next, and the pair shares nothing else. */
export const recycledNumber: Explain = (shared, _world, model, corroborated) => {
  if (shared.value.kind !== 'phone' || corroborated === 'with') return undefined;
  if (shared.profile.parties.size > model.recycledParties) return undefined;
  const turns = [...shared.profile.parties.values()].sort((x, y) => x.firstAt - y.firstAt || x.lastAt - y.lastAt);
  // A broker's number is published, not passed on.
  if (turns.some(({ kind }) => kind === 'broker')) return undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < turns.length; index += 1) {
    const earlier = turns[index - 1];
    const later = turns[index];
    if (earlier !== undefined && later !== undefined)
      shortest = Math.min(shortest, (later.firstAt - earlier.lastAt) / DAY);
  }
  if (shortest < model.recycledDays) return undefined;
  return {
    reason: 'recycled_number',
    because: `Nobody was seen with it for ${Math.floor(shortest)} days between one holder and the next: a number that was assigned again`,
  };
};
