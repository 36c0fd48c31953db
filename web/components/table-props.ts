import type { NetworkModel, VisibleNetwork } from '../state/network-model.ts';
import type { Selection } from '../state/selection.ts';

/** What the tables under the canvas show. */
export interface TableProps {
  readonly model: NetworkModel;
  readonly network: VisibleNetwork;
  readonly selection: Selection;
}
