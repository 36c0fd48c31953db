import { linksFrom } from '../../evidence/link-between.ts';
import type { Model } from '../../evidence/model.ts';
import type { World } from '../../evidence/world.ts';
import type { JudgedPair } from './calibration.ts';
import type { Census } from './census.ts';
import type { Crosswalk } from './found-rings.ts';

/** Every conflicting link of a world once, with whether one operator is behind it; pairs with a grey member are left out. */
export function* judgedPairs(
  world: World,
  model: Model,
  census: Census,
  { membersOf }: Crosswalk,
): Generator<JudgedPair> {
  const operators = new Map<string, ReadonlySet<string>>();
  const grey = new Set<string>();
  for (const [party, ids] of membersOf) {
    const members = ids.flatMap((id) => census.members.get(id) ?? []);
    const behind = new Set(members.flatMap(({ operator }) => operator ?? []));
    if (behind.size > 0) operators.set(party, behind);
    if (members.some(({ role }) => role === 'grey')) grey.add(party);
  }
  for (const party of world.held.keys()) {
    for (const { a, b, bits, conflict, reasons } of linksFrom(party, world, model, party)) {
      if (conflict !== 'yes' || grey.has(a) || grey.has(b)) continue;
      const ofB = operators.get(b);
      const oneOperator = ofB !== undefined && [...(operators.get(a) ?? [])].some((operator) => ofB.has(operator));
      yield { bits, oneOperator, group: reasons[0]?.attribute ?? '' };
    }
  }
}
