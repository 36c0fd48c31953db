import { useState } from 'react';

/** Whether a part of the frame is open, remembered on this computer. */
export function useFolded(part: string, open: boolean): readonly [boolean, (open: boolean) => void] {
  const name = `commonthread.open.${part}`;
  const [now, setNow] = useState(() => {
    const stored = localStorage.getItem(name);
    return stored === null ? open : stored === 'yes';
  });
  return [
    now,
    (next) => {
      localStorage.setItem(name, next ? 'yes' : 'no');
      setNow(next);
    },
  ];
}
