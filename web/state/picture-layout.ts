import type { Point } from './place-around.ts';

/**
 * Places a small network for a small picture: springs along edges, everything else pushing apart, from a fixed start, so
 * that the same ring always gives the same picture. Coordinates lie between 0 and 1 in both directions.
 * After Fruchterman and Reingold, "Graph drawing by force-directed placement", 1991.
 */
export function pictureLayout(
  nodes: readonly string[],
  edges: readonly (readonly [string, string])[],
  ratio: number,
): ReadonlyMap<string, Point> {
  const index = new Map(nodes.map((key, at) => [key, at]));
  const count = nodes.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const golden = Math.PI * (3 - Math.sqrt(5));
  for (let at = 0; at < count; at++) {
    const radius = Math.sqrt((at + 0.5) / Math.max(1, count));
    x[at] = radius * Math.cos(at * golden) * ratio;
    y[at] = radius * Math.sin(at * golden);
  }
  const ties = edges.flatMap(([a, b]) => {
    const from = index.get(a);
    const to = index.get(b);
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  const ideal = Math.sqrt((4 * ratio) / Math.max(1, count)) * 0.8;
  const rounds = Math.max(40, Math.min(220, Math.round(15_000 / Math.max(1, count))));
  for (let round = 0; round < rounds; round++) {
    relax(x, y, ties, ideal, 0.12 * (1 - round / rounds) + 0.002);
  }
  return normalise(nodes, x, y);
}

function relax(
  x: Float64Array,
  y: Float64Array,
  ties: readonly (readonly [number, number])[],
  ideal: number,
  most: number,
): void {
  const dx = new Float64Array(x.length);
  const dy = new Float64Array(y.length);
  const move = (from: number, to: number, by: number) => {
    const ax = ((x[from] ?? 0) - (x[to] ?? 0)) * by;
    const ay = ((y[from] ?? 0) - (y[to] ?? 0)) * by;
    dx[from] = (dx[from] ?? 0) + ax;
    dy[from] = (dy[from] ?? 0) + ay;
    dx[to] = (dx[to] ?? 0) - ax;
    dy[to] = (dy[to] ?? 0) - ay;
  };
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) move(a, b, (ideal * ideal) / Math.max(1e-6, squared(x, y, a, b)));
  }
  for (const [a, b] of ties) move(a, b, -Math.sqrt(squared(x, y, a, b)) / ideal);
  for (let at = 0; at < x.length; at++) {
    const mx = (dx[at] ?? 0) - (x[at] ?? 0) * 0.4;
    const my = (dy[at] ?? 0) - (y[at] ?? 0) * 0.4;
    const length = Math.max(0.0001, Math.hypot(mx, my));
    const capped = Math.min(length, most) / length;
    x[at] = (x[at] ?? 0) + mx * capped;
    y[at] = (y[at] ?? 0) + my * capped;
  }
}

/** Every pair is looked at in every round: the root is not worth its time. */
function squared(x: Float64Array, y: Float64Array, a: number, b: number): number {
  const across = (x[a] ?? 0) - (x[b] ?? 0);
  const down = (y[a] ?? 0) - (y[b] ?? 0);
  return across * across + down * down;
}

function normalise(nodes: readonly string[], x: Float64Array, y: Float64Array): ReadonlyMap<string, Point> {
  const left = Math.min(...x);
  const top = Math.min(...y);
  const width = Math.max(...x) - left;
  const height = Math.max(...y) - top;
  return new Map(
    nodes.map((key, at) => [
      key,
      {
        x: width < 0.001 ? 0.5 : ((x[at] ?? 0) - left) / width,
        y: height < 0.001 ? 0.5 : ((y[at] ?? 0) - top) / height,
      },
    ]),
  );
}
