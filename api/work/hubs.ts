import { compareText } from '../evidence/compare-text.ts';
import type { World } from '../evidence/world.ts';

/** A value that so many parties share that it makes no pairs. */
export interface HubRow {
  readonly attribute: string;
  readonly kind: string;
  /** Canonical, masked where sealed. */
  readonly value: string;
  readonly parties: number;
}

/** The values of a world that make no pairs, most shared first. */
export function hubsOf(world: World): HubRow[] {
  return [...world.values.values()]
    .filter(({ hub }) => hub)
    .map(({ key, kind, shown, parties }) => ({ attribute: key, kind, value: shown, parties }))
    .sort((x, y) => y.parties - x.parties || compareText(x.attribute, y.attribute));
}
