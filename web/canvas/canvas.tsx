import type { Core } from 'cytoscape';
import { useImperativeHandle, useRef, useState } from 'react';
import type { CanvasProps } from './canvas-props.ts';
import { layOut } from './layout.ts';
import type { PlacedTip } from './listen.ts';
import { useDrawn } from './use-drawn.ts';
import { useLasso } from './use-lasso.ts';
import { useWalk } from './use-walk.ts';
import { ratioOf, reveal, showAll, zoomBy } from './view.ts';

/** The drawn network. It keeps no state of its own but the view (zoom, pan) and the keyboard's place. */
export default function Canvas(props: CanvasProps) {
  const { model, lasso } = props;
  const ground = useRef<HTMLDivElement>(null);
  const drawn = useRef<Core | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const [tip, setTip] = useState<PlacedTip>();
  const { focused, spoken, setFocused, onKeyDown, onFocus, onBlur } = useWalk(
    props,
    (key) => drawn.current && reveal(drawn.current, key),
  );
  const { outline, onMouseDown } = useLasso({ ground, drawn, latest });
  useDrawn(props, { ground, drawn, latest, focused, setTip, setFocused });

  useImperativeHandle(props.handle, () => ({
    fit: () => drawn.current && showAll(drawn.current),
    zoom: (factor) => drawn.current && zoomBy(drawn.current, factor),
    reveal: (key) => drawn.current && reveal(drawn.current, key),
    tidy: () => {
      const cy = drawn.current;
      if (cy === undefined) return;
      const fixed = new Map([...model.places].filter(([key]) => model.pinned.has(key)));
      props.onTidied(layOut(cy, fixed, ratioOf(cy)));
      showAll(cy);
    },
    focus: () => ground.current?.parentElement?.focus(),
  }));

  return (
    <div
      className={lasso ? 'canvas lassoing' : 'canvas'}
      role="application"
      aria-label="Network. Arrow keys go to neighbours, brackets to the next node, Enter selects, question mark lists all keys."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseDownCapture={onMouseDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <div ref={ground} className="canvas-ground" />
      {outline.length > 1 && (
        <svg className="canvas-outline" aria-hidden="true">
          <polygon points={outline.map((point) => `${point.x},${point.y}`).join(' ')} />
        </svg>
      )}
      {tip && (
        <div className="tip" style={{ left: tip.x, top: tip.y }}>
          <strong dir="auto">{tip.title}</strong>
          {tip.lines.map((line) => (
            <span key={line} dir="auto">
              {line}
            </span>
          ))}
        </div>
      )}
      <div className="unseen" aria-live="polite">
        {spoken}
      </div>
    </div>
  );
}
