import { useState } from 'react';
import type { QueueChoice } from '../state/queue-choice.ts';
import { useQueue } from './use-queue.ts';

/** A flag and the page of the queue that it stands on. */
export interface Neighbour {
  readonly id: string;
  readonly after: string | undefined;
}

interface Neighbours {
  /** From 0; undefined where the flag is not, or no longer, in the list. */
  readonly place: number | undefined;
  /** Undefined until it is known. */
  readonly total: number | undefined;
  readonly next: Neighbour | undefined;
  readonly previous: Neighbour | undefined;
}

/** What stands before and after a flag in the queue. Of one that has just left it, what stood there when it did. */
export function useNeighbours(id: string, choice: QueueChoice): Neighbours {
  const { flags, total, before, next, previous } = useQueue(choice);
  const [last, setLast] = useState<{ readonly id: string; readonly at: number }>();
  const found = flags.findIndex((flag) => flag.id === id);
  if (found >= 0 && (last?.id !== id || last.at !== found)) setLast({ id, at: found });
  const left = last?.id === id ? last.at : 0;
  const { after } = choice;
  const here = (at: number): Neighbour | undefined => flags[at] && { id: flags[at].id, after };
  const nextPage = next?.flags[0] && { id: next.flags[0].id, after: next.after };
  const lastBefore = previous?.flags.at(-1);
  const previousPage = previous && lastBefore && { id: lastBefore.id, after: previous.after };
  return {
    place: found < 0 ? undefined : before + found,
    total,
    next: here(found < 0 ? left : found + 1) ?? nextPage,
    previous: here((found < 0 ? left : found) - 1) ?? previousPage,
  };
}
