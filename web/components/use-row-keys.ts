import { useEffect, useRef } from 'react';

/** Arrow keys between rows, and the chosen row brought into view when it was chosen elsewhere. */
export function useRowKeys(keys: readonly string[], chosen: string | undefined) {
  const body = useRef<HTMLTableSectionElement>(null);
  const order = useRef(keys);
  order.current = keys;
  useEffect(() => {
    const rows = body.current;
    if (rows === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const row = (event.target as HTMLElement).closest('tr');
      const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
      if (!(next instanceof HTMLElement)) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    };
    rows.addEventListener('keydown', onKeyDown);
    return () => rows.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    if (chosen === undefined || body.current?.contains(document.activeElement)) return;
    const row = [...(body.current?.rows ?? [])].find((one) => one.dataset.row === chosen);
    row?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return body;
}
