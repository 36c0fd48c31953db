import type { Core } from 'cytoscape';
import { type MouseEvent as PointerPress, type RefObject, useState } from 'react';
import type { Point } from '../state/place-around.ts';
import { selectOnly } from '../state/selection.ts';
import type { CanvasProps } from './canvas-props.ts';
import { inside } from './lasso.ts';

interface Over {
  readonly ground: RefObject<HTMLDivElement | null>;
  readonly drawn: RefObject<Core | undefined>;
  readonly latest: RefObject<CanvasProps>;
}

/** Catching nodes with a line drawn around them: its outline so far, and what starts it. */
export function useLasso({ ground, drawn, latest }: Over) {
  const [outline, setOutline] = useState<readonly Point[]>([]);

  /** Starts a lasso on empty ground, before the drawing library takes the press for a move of the view. */
  function onMouseDown(event: PointerPress): void {
    const cy = drawn.current;
    const box = ground.current?.getBoundingClientRect();
    if (cy === undefined || box === undefined || event.button !== 0 || !(latest.current.lasso || event.shiftKey))
      return;
    const at = (x: number, y: number) => ({ x: x - box.left, y: y - box.top });
    const start = at(event.clientX, event.clientY);
    if (
      cy
        .nodes()
        .toArray()
        .some((node) => near(node.renderedPosition(), start, node.renderedOuterWidth() / 2 + 2))
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    const path: Point[] = [start];
    const onMove = (move: MouseEvent) => {
      path.push(at(move.clientX, move.clientY));
      setOutline([...path]);
    };
    const onUp = () => {
      window.removeEventListener('mousemove', onMove);
      setOutline([]);
      const caught = cy.nodes().filter((node) => inside(node.renderedPosition(), path));
      const kept = event.shiftKey ? latest.current.selection.nodes : [];
      if (path.length > 2) latest.current.onSelect(selectOnly(...kept, ...caught.map((node) => node.id())));
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onUp, { once: true });
  }

  return { outline, onMouseDown };
}

function near(a: Point, b: Point, distance: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= distance;
}
