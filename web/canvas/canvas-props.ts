import type { Ref } from 'react';
import type { Reading } from '../state/address.ts';
import type { NetworkModel, VisibleNetwork } from '../state/network-model.ts';
import type { Point } from '../state/place-around.ts';
import type { Selection } from '../state/selection.ts';

/** What the frame around the canvas may ask of it. */
export interface CanvasHandle {
  fit(): void;
  zoom(factor: number): void;
  /** Brings a node into view if it is outside. */
  reveal(key: string): void;
  /** Lays out again whatever is not pinned. */
  tidy(): void;
  focus(): void;
}

export interface CanvasProps {
  readonly handle: Ref<CanvasHandle>;
  readonly model: NetworkModel;
  readonly network: VisibleNetwork;
  readonly reading: Reading;
  readonly selection: Selection;
  readonly theme: string;
  /** Whether dragging over empty ground draws a lasso rather than moving the view. */
  readonly lasso: boolean;
  readonly onSelect: (selection: Selection) => void;
  readonly onExpand: (key: string) => void;
  /** Somebody dragged nodes: a step that can be undone. */
  readonly onMove: (places: ReadonlyMap<string, Point>) => void;
  /** The layout placed nodes that had no place. */
  readonly onPlaced: (places: ReadonlyMap<string, Point>) => void;
  readonly onTidied: (places: ReadonlyMap<string, Point>) => void;
}
