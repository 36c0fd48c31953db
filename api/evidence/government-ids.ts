import type { GovernmentId, Holder } from './world.ts';

/** Documents that get another number when they are issued anew. A number for life (a social security number) does not. */
const REISSUED = /PASSPORT|VISA|LICEN[CS]E|PERMIT|CARD|DOCUMENT/;

/**
 * Whether two people state different government ids of one type and country and share none, so that they are hardly
 * one person. Documents that are issued anew say nothing: one person has several numbers over the years.
 */
export function idsDiffer(ofA: readonly Holder[], ofB: readonly Holder[]): boolean {
  const [a, b] = [idsOf(ofA), idsOf(ofB)];
  if (a.some(({ key }) => b.some((other) => other.key === key))) return false;
  return a.some(({ type }) => !REISSUED.test(type) && b.some((other) => other.type === type));
}

const idsOf = (holders: readonly Holder[]): readonly GovernmentId[] =>
  holders.flatMap(({ governmentIds }) => governmentIds);
