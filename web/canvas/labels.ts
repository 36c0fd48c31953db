export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelBox {
  readonly key: string;
  /** Where the label could stand, the best place first. */
  readonly places: readonly Box[];
  /** The drawn shape, which no other label may cover. */
  readonly shape: Box;
  /** Higher goes first. */
  readonly rank: number;
}

/** Side of a cell of the search grid, in pixels: about the size of a label. */
const cell = 96;

/**
 * Which labels can be shown without any of them overlapping another or covering a node, and at which of their places;
 * the more telling ones choose first.
 */
export function labelsToShow(boxes: readonly LabelBox[]): ReadonlyMap<string, number> {
  const grid = new Map<string, { readonly key: string; readonly box: Box }[]>();
  const put = (key: string, box: Box) => {
    for (const at of cells(box)) {
      const there = grid.get(at);
      if (there === undefined) grid.set(at, [{ key, box }]);
      else there.push({ key, box });
    }
  };
  for (const box of boxes) put(box.key, box.shape);

  const shown = new Map<string, number>();
  const inOrder = boxes.toSorted((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1));
  for (const { key, places } of inOrder) {
    const free = places.findIndex((place) => {
      const near = cells(place).flatMap((at) => grid.get(at) ?? []);
      return !near.some((other) => other.key !== key && overlap(place, other.box));
    });
    const place = places[free];
    if (place === undefined) continue;
    shown.set(key, free);
    put(key, place);
  }
  return shown;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function cells(box: Box): string[] {
  const found: string[] = [];
  for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++) {
    for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++) found.push(`${x},${y}`);
  }
  return found;
}
