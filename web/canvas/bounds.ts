import type { Point } from '../state/place-around.ts';
import type { Box } from './labels.ts';

/** From the middle of the largest node to its edge. */
const reach = 24;

/** The box around nodes that stand at these places. Asking the drawing library would have it style every node first. */
export function boundsOf(places: readonly Point[]): Box {
  const x = places.map((place) => place.x);
  const y = places.map((place) => place.y);
  return {
    left: Math.min(...x) - reach,
    right: Math.max(...x) + reach,
    top: Math.min(...y) - reach,
    bottom: Math.max(...y) + reach,
  };
}
