import type { Point } from '../state/place-around.ts';

/** Whether a point lies inside a closed outline (even-odd rule). */
export function inside(point: Point, outline: readonly Point[]): boolean {
  let within = false;
  for (const [index, a] of outline.entries()) {
    const b = outline.at(index - 1) ?? a;
    const crosses = a.y > point.y !== b.y > point.y;
    if (crosses && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) within = !within;
  }
  return within;
}
