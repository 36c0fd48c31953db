import cytoscape, { type Core } from 'cytoscape';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Canvas from '../../../web/canvas/canvas.tsx';
import { drawing } from '../../../web/canvas/drawing.ts';
import { elements } from '../../../web/canvas/elements.ts';
import { readPalette } from '../../../web/canvas/palette.ts';
import { type NetworkModel, openNetwork, place, visible } from '../../../web/state/network-model.ts';
import type { NetworkPartsFragment } from '../../../web/state/operations.generated.ts';
import { nothing } from '../../../web/state/selection.ts';
import type { Settled } from './settled.ts';

const idle = () => undefined;

/** The canvas of the page, from the network as the API answered it until every node stands and is drawn with its label. */
function ours(network: NetworkPartsFragment): Promise<Settled> {
  return inFrame(async (frame) => {
    const root = createRoot(frame);
    const began = performance.now();
    const placed = await new Promise<NetworkModel>((resolve) => {
      const seeds = network.nodes.slice(0, 1).map((node) => node.key);
      root.render(<Bench opened={openNetwork(network, seeds)} onPlaced={resolve} />);
    });
    await drawn();
    const ms = performance.now() - began;
    root.unmount();
    const shown = [...visible(placed).nodes.keys()].flatMap((key) => placed.places.get(key) ?? []);
    return { ms, overlaps: overlaps(shown) };
  });
}

function Bench({ opened, onPlaced }: { readonly opened: NetworkModel; onPlaced(model: NetworkModel): void }) {
  const [model, setModel] = useState(opened);
  const handle = useRef(null);
  return (
    <Canvas
      handle={handle}
      model={model}
      network={visible(model)}
      reading="values"
      selection={nothing}
      theme="light"
      lasso={false}
      onSelect={idle}
      onExpand={idle}
      onMove={idle}
      onTidied={idle}
      onPlaced={(places) => {
        const next = place(model, places);
        setModel(next);
        onPlaced(next);
      }}
    />
  );
}

/** The same nodes and edges in the same look, laid out by the cose that comes with cytoscape, as it comes. */
function peer(network: NetworkPartsFragment): Promise<Settled> {
  return inFrame(async (frame) => {
    const began = performance.now();
    const model = openNetwork(network, []);
    const cy: Core = cytoscape({
      container: frame,
      elements: elements(model, visible(model), 'values'),
      style: drawing(readPalette(frame)),
    });
    const layout = cy.layout({ name: 'cose', animate: false });
    const stopped = new Promise((resolve) => layout.one('layoutstop', resolve));
    layout.run();
    await stopped;
    await drawn();
    const ms = performance.now() - began;
    const shown = cy.nodes().map((node) => node.position());
    cy.destroy();
    return { ms, overlaps: overlaps(shown) };
  });
}

/** What was asked for in one frame is on the screen when the one after it begins. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** As large as the canvas is on a screen of 1440 by 900. */
async function inFrame<T>(work: (frame: HTMLElement) => Promise<T>): Promise<T> {
  const frame = document.createElement('div');
  frame.className = 'canvas-frame';
  frame.style.cssText = 'position: relative; display: grid; width: 1016px; height: 406px';
  document.body.append(frame);
  try {
    return await work(frame);
  } finally {
    frame.remove();
  }
}

/** Pairs of nodes that cover each other. */
function overlaps(places: readonly { readonly x: number; readonly y: number }[]): number {
  const size = 36;
  return places.reduce(
    (count, a, at) => count + places.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < size).length,
    0,
  );
}

Object.assign(globalThis, { bench: { ours, peer } });
