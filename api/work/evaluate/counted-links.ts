import { assessPair } from '../../evidence/link-between.ts';
import type { Model } from '../../evidence/model.ts';
import { Pieces } from '../../evidence/pieces.ts';
import type { World } from '../../evidence/world.ts';
import type { Crosswalk } from './found-rings.ts';

/**
 * The largest number of these members that links in conflict hold together of which anything counts, however little: what
 * somebody would find who was told of each such link whether it is right. The others share nothing that speaks for an
 * operator rather than for people who share innocently.
 */
export function largestCounted(
  members: readonly string[],
  world: World,
  model: Model,
  { partiesOf }: Crosswalk,
): number {
  const parties = members.flatMap((member) => (partiesOf.get(member) ?? []).map((party) => ({ member, party })));
  const pieces = new Pieces();
  for (const [index, x] of parties.entries()) {
    for (const y of parties.slice(0, index)) {
      const counts = () => {
        const { conflict, bits } = assessPair(x.party, y.party, world, model);
        return conflict === 'yes' && bits > 0;
      };
      if (x.member === y.member || x.party === y.party || counts()) pieces.join({ a: x.party, b: y.party });
    }
  }
  const byRoot = new Map<string, Set<string>>();
  for (const { member, party } of parties) {
    const root = pieces.rootOf(party);
    byRoot.set(root, (byRoot.get(root) ?? new Set()).add(member));
  }
  return Math.max(0, ...[...byRoot.values()].map(({ size }) => size));
}
