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

function showLabels(cy: Core, { selection, network, model }: Shown): void {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return;
  pen.font = `${labelSize}px ${readPalette(document.documentElement).font}`;
  const boxes: LabelBox[] = [];
  for (const node of cy.nodes()) {
    const { x, y } = node.renderedPosition();
    const half = node.renderedOuterWidth() / 2;
    const lines = String(node.data('label')).split('\n');
    const width = Math.max(...lines.map((line) => pen?.measureText(line).width ?? 0)) / 2 + 3;
    const top = y + half + 4 * cy.zoom() - 1;
    const key = node.id();
    const degree = network.neighbours.get(key)?.length ?? 0;
    const rank =
      (selection.nodes.includes(key) ? 1000 : 0) +
      (node.hasClass('focused') ? 900 : 0) +
      (node.hasClass('hub') ? 300 : 0) +
      (model.seeds.has(key) ? 200 : 0) +
      (node.hasClass('beside') ? -100 : 0) +
      degree;
    boxes.push({
      key,
      rank,
      label: { left: x - width, right: x + width, top, bottom: top + lines.length * labelSize * 1.2 + 3 },
      shape: { left: x - half, right: x + half, top: y - half, bottom: y + half },
    });
  }
  const shown = labelsToShow(boxes);
  cy.batch(() => {
    for (const node of cy.nodes()) node.toggleClass('labelled', shown.has(node.id()));
  });
  followZoom(cy);
}
