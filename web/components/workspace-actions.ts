import { createContext, useContext } from 'react';
import type { Selection } from '../state/selection.ts';

/** What panels and tables can do to the network that they stand beside. */
export interface WorkspaceActions {
  readonly shows: (key: string) => boolean;
  readonly select: (selection: Selection) => void;
  /** Brings a node that is not in view into it. */
  readonly add: (key: string) => void;
  readonly askExpand: (key: string) => void;
  readonly hide: (keys: readonly string[]) => void;
  readonly pin: (keys: readonly string[]) => void;
  readonly collapse: (key: string) => void;
}

export const Workspace = createContext<WorkspaceActions | undefined>(undefined);

export function useWorkspace(): WorkspaceActions {
  const actions = useContext(Workspace);
  if (actions === undefined) throw new Error('A panel of the workspace stands outside of it.');
  return actions;
}
