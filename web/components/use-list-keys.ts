import { useEffect, useState } from 'react';
import { isTyping } from './shortcut.ts';

/**
 * J and K, or the arrow keys, go through a list with the focus on the link of the row they come to, and Enter opens what
 * is current, also while nothing has the focus. A row is found by `data-row`.
 * @returns the current one, and what makes another current
 */
export function useListKeys(ids: readonly string[], open: (id: string) => void) {
  const [at, setAt] = useState(0);
  const place = Math.min(at, ids.length - 1);
  const current = ids[place];

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = LIST_STEPS[event.key];
      if (step !== undefined && ids.length > 0) {
        event.preventDefault();
        const next = Math.max(0, Math.min(ids.length - 1, place + step));
        setAt(next);
        focusRow(ids[next]);
      } else if (event.key === 'Enter' && current !== undefined) {
        if (event.target instanceof HTMLAnchorElement || event.target instanceof HTMLButtonElement) return;
        open(current);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [ids, place, current, open]);

  return { current, choose: (id: string) => setAt(ids.indexOf(id)) };
}

/** Rows that a key goes on in a list. */
export const LIST_STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function focusRow(id: string | undefined): void {
  const row = document.querySelector(`[data-row="${CSS.escape(id ?? '')}"]`);
  row?.querySelector('a')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
