import { createElement } from 'react';
import { asNodeKind } from '../state/kind.ts';
import { ICONS, type IconDrawing, type IconName, KIND_ICONS } from './icon-set.ts';

interface DrawingProps {
  readonly drawing: IconDrawing;
  readonly size: number;
}

function Drawing({ drawing, size }: DrawingProps) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawing.map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}

/** An icon beside words, or inside a control that has a name of its own. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return <Drawing drawing={ICONS[name]} size={size} />;
}

/** The mark of a kind, with the shape and colours that it has on the canvas. */
export function KindMark({ kind, size = 22 }: { readonly kind: string; readonly size?: number }) {
  const known = asNodeKind(kind);
  return (
    <span className={`kind-mark kind-${known}`} style={{ width: size, height: size }} aria-hidden="true">
      <Drawing drawing={KIND_ICONS[known]} size={Math.round(size * 0.58)} />
    </span>
  );
}
