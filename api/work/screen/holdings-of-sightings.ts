import type { HoldingsOfAttributesRow } from '../../graph/queries.generated.ts';

/** How somebody was seen with a value, once. */
export interface Sighting extends Pick<HoldingsOfAttributesRow, 'attribute' | 'holder' | 'use'> {
  readonly at: string;
}

/** Sightings of one value together, once for each holder and use, in the order in which these come first. */
export function holdingsOfSightings(sightings: Iterable<Sighting>): HoldingsOfAttributesRow[] {
  const holdings = new Map<string, HoldingsOfAttributesRow>();
  for (const { attribute, holder, use, at } of sightings) {
    const name = `${holder}\n${use}`;
    const seen = holdings.get(name);
    const firstAt = seen === undefined || at < seen.firstAt ? at : seen.firstAt;
    const lastAt = seen === undefined || at > seen.lastAt ? at : seen.lastAt;
    holdings.set(name, { attribute, holder, use, firstAt, lastAt });
  }
  return [...holdings.values()];
}
