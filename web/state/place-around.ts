export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nearest that two nodes may stand, centre to centre: a node, its label and some air. */
const apart = 64;
const firstRing = 110;
const ringStep = 56;
const tau = Math.PI * 2;

/**
 * Finds places for what an expansion added, without moving anything: new neighbours fan out around the centre on the
 * side away from what it is tied to already, and what hangs on them fans out beyond them. Same input, same places.
 */
export function placeAround(
  places: ReadonlyMap<string, Point>,
  centre: string,
  fresh: readonly string[],
  pairs: Iterable<readonly [string, string]>,
): ReadonlyMap<string, Point> {
  const neighbours = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const taken = new Map(places);
  if (!taken.has(centre)) taken.set(centre, { x: 0, y: 0 });

  const waiting = new Set(fresh);
  let frontier = [centre];
  while (frontier.length > 0) {
    const next: string[] = [];
    for (const from of frontier) {
      const children = (neighbours.get(from) ?? []).filter((key) => waiting.delete(key));
      fan(taken, from, children, neighbours.get(from) ?? []);
      next.push(...children);
    }
    frontier = next;
  }
  fan(taken, centre, [...waiting], []);
  return taken;
}

function fan(
  taken: Map<string, Point>,
  from: string,
  children: readonly string[],
  neighbours: readonly string[],
): void {
  const centre = taken.get(from);
  if (centre === undefined || children.length === 0) return;
  const placed = neighbours.flatMap((key) => taken.get(key) ?? []);
  const away = outward(centre, placed, [...taken.values()]);
  const spread = placed.length === 0 ? tau : tau * 0.7;
  const occupied = [...taken.values()];
  for (const [index, child] of children.entries()) {
    const share =
      children.length === 1 ? 0 : index / (placed.length === 0 ? children.length : children.length - 1) - 0.5;
    const spot = freeSpot(centre, away + share * spread, occupied);
    taken.set(child, spot);
    occupied.push(spot);
  }
}

/** Direction in which there is most room: away from the neighbours, or from everything. */
function outward(centre: Point, placed: readonly Point[], all: readonly Point[]): number {
  const others = placed.length > 0 ? placed : all;
  const mean = {
    x: others.reduce((sum, point) => sum + point.x, 0) / Math.max(1, others.length),
    y: others.reduce((sum, point) => sum + point.y, 0) / Math.max(1, others.length),
  };
  const dx = centre.x - mean.x;
  const dy = centre.y - mean.y;
  return Math.hypot(dx, dy) < 1 ? 0 : Math.atan2(dy, dx);
}

function freeSpot(centre: Point, angle: number, occupied: readonly Point[]): Point {
  for (let ring = 0; ; ring++) {
    const radius = firstRing + ring * ringStep;
    const steps = Math.max(1, Math.floor((radius * Math.PI * 0.5) / apart));
    for (let turn = 0; turn <= steps; turn++) {
      const swing = (Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1) * apart) / radius;
      const spot = {
        x: Math.round(centre.x + radius * Math.cos(angle + swing)),
        y: Math.round(centre.y + radius * Math.sin(angle + swing)),
      };
      if (occupied.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= apart)) return spot;
    }
  }
}
