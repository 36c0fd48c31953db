import type { Core } from 'cytoscape';
import type { NetworkModel, VisibleNetwork } from '../state/network-model.ts';
import type { Selection } from '../state/selection.ts';
import { followZoom, labelSize } from './drawing.ts';
import { type LabelBox, labelsToShow } from './labels.ts';
import { readPalette } from './palette.ts';

interface Shown {
  readonly model: NetworkModel;
  readonly network: VisibleNetwork;
  readonly selection: Selection;
}

const waiting = new WeakMap<Core, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Decides again which labels to show, once, when the view has come to rest for this frame. */
export function scheduleLabels(cy: Core, latest: { readonly current: Shown }): void {
  if (waiting.has(cy)) return;
  waiting.set(
    cy,
    requestAnimationFrame(() => {
      waiting.delete(cy);
      if (cy.destroyed()) return;
      showLabels(cy, latest.current);
    }),
  );
}

/** Sides of a node on which its label can stand, as classes of the drawing. */
const sides = ['label-below', 'label-above', 'label-right', 'label-left'] as const;

function showLabels(cy: Core, { selection, network, model }: Shown): void {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return;
  pen.font = `${labelSize}px ${readPalette(document.documentElement).font}`;
  const boxes: LabelBox[] = [];
  for (const node of cy.nodes()) {
    const key = node.id();
    const { x, y } = node.renderedPosition();
    const half = node.renderedOuterWidth() / 2;
    const gap = half + (node.hasClass('chosen') ? 10 : 4) * cy.zoom();
    const lines = String(node.data('label')).split('\n');
    const width = Math.max(...lines.map((line) => pen?.measureText(line).width ?? 0)) + 6;
    const height = lines.length * labelSize * 1.2 + 2;
    const across = { left: x - width / 2, right: x + width / 2 };
    const beside = { top: y - height / 2, bottom: y + height / 2 };
    boxes.push({
      key,
      rank: rank(key),
      places: [
        { ...across, top: y + gap - 1, bottom: y + gap + height },
        { ...across, top: y - gap - height, bottom: y - gap + 1 },
        { ...beside, left: x + gap - 3, right: x + gap + width },
        { ...beside, left: x - gap - width, right: x - gap + 3 },
      ],
      shape: { left: x - half, right: x + half, top: y - half, bottom: y + half },
    });
  }
  const shown = labelsToShow(boxes);
  cy.batch(() => {
    for (const node of cy.nodes()) {
      const side = shown.get(node.id());
      node.toggleClass('labelled', side !== undefined);
      for (const [at, name] of sides.entries()) node.toggleClass(name, at === side);
    }
  });
  followZoom(cy);

  function rank(key: string): number {
    const node = cy.getElementById(key);
    return (
      (selection.nodes.includes(key) ? 1000 : 0) +
      (node.hasClass('focused') ? 900 : 0) +
      (node.hasClass('hub') ? 300 : 0) +
      (model.seeds.has(key) ? 200 : 0) +
      (node.hasClass('beside') ? -100 : 0) +
      (network.neighbours.get(key)?.length ?? 0)
    );
  }
}
