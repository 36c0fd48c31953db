import type { Core, NodeSingular, StylesheetJson } from 'cytoscape';
import { type IconDrawing, KIND_ICONS } from '../components/icon-set.ts';
import { KINDS, type NodeKind, nodeKinds } from '../state/kind.ts';
import type { Palette } from './palette.ts';

export const labelSize = 11.5;

/** Labels keep their size on the screen whatever the zoom. */
function labelSizeAt(node: NodeSingular): number {
  return labelSize / node.cy().zoom();
}

function picture(drawing: IconDrawing, ink: string): string {
  const body = drawing
    .map(([tag, attributes]) => {
      const text = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
      return `<${tag} ${text.join(' ')}/>`;
    })
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function kindStyle(kind: NodeKind, palette: Palette): StylesheetJson[number] {
  const { fill, line, ink } = palette.kinds[kind];
  const shape = kind === 'applicant' ? 'ellipse' : kind === 'broker' ? 'hexagon' : 'round-rectangle';
  const size = kind === 'applicant' ? 36 : kind === 'broker' ? 42 : 32;
  return {
    selector: `node[kind = "${kind}"]`,
    style: {
      shape,
      width: size,
      height: size,
      'background-color': fill,
      'border-color': line,
      'border-width': KINDS[kind].drawn === 'filled' ? 1.5 : 2,
      'background-image': picture(KIND_ICONS[kind], ink),
      'background-width': '56%',
      'background-height': '56%',
    },
  };
}

/** How everything on the canvas looks; shape, icon and colour by kind, so that it reads in grey. */
export function drawing(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'font-family': palette.font,
        'font-size': labelSizeAt as never,
        color: palette.text,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'line-height': 1.2,
        'text-outline-color': palette.canvas,
        'text-outline-width': ((node: NodeSingular) => 2.5 / node.cy().zoom()) as never,
        'text-opacity': 0,
        'overlay-opacity': 0,
        'transition-duration': 0,
      },
    },
    ...nodeKinds.map((kind) => kindStyle(kind, palette)),
    { selector: 'node.labelled', style: { 'text-opacity': 1 } },
    { selector: 'node.label-above', style: { 'text-valign': 'top', 'text-margin-y': -4 } },
    {
      selector: 'node.label-right',
      style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 4, 'text-margin-y': 0 },
    },
    {
      selector: 'node.label-left',
      style: { 'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -4, 'text-margin-y': 0 },
    },
    { selector: 'node.hub', style: { 'border-style': 'double', 'border-width': 5, width: 40, height: 40 } },
    { selector: 'node.collapsed', style: { 'border-style': 'dashed', 'border-width': 3 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.edge,
        'curve-style': 'straight',
        opacity: 0.85,
        'overlay-opacity': 0,
        'overlay-padding': 6,
      },
    },
    { selector: 'edge.association', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4], opacity: 0.65 } },
    { selector: 'edge.set-aside', style: { opacity: 0.32 } },
    { selector: 'node.beside', style: { opacity: 0.42 } },
    { selector: 'edge.beside', style: { opacity: 0.16 } },
    { selector: 'edge.near', style: { 'line-color': palette.accent, opacity: 0.9 } },
    {
      selector: 'node.chosen',
      style: {
        'outline-color': palette.accent,
        'outline-width': 3,
        'outline-offset': 3,
        'z-index': 10,
      },
    },
    { selector: 'node.chosen.label-below', style: { 'text-margin-y': 10 } },
    { selector: 'node.chosen.label-above', style: { 'text-margin-y': -10 } },
    { selector: 'node.chosen.label-right', style: { 'text-margin-x': 10 } },
    { selector: 'node.chosen.label-left', style: { 'text-margin-x': -10 } },
    { selector: 'edge.chosen', style: { 'line-color': palette.accent, opacity: 1, 'z-index': 10 } },
    {
      selector: 'node.focused',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 10,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'node.pinned',
      style: { 'border-style': 'solid', 'border-width': 4 },
    },
  ] as StylesheetJson;
}

/** Takes up a new zoom: labels keep their size on the screen. */
export function followZoom(cy: Core): void {
  cy.style().update();
}

/** Width of an edge in pixels by its bits: 1 for nothing, 7 from 24 bits on. */
export function edgeWidth(bits: number): number {
  return 1 + 6 * Math.min(1, Math.max(0, bits) / 24);
}
