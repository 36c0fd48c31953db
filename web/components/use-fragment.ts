import { useCallback, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * The fragment that a view was opened with, and a way to keep the address up to date without opening it again.
 * Going back, forward or following a link opens the view anew.
 */
export function useFragment(): {
  readonly opened: string;
  readonly visit: string;
  readonly keep: (fragment: string) => void;
} {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const kept = useRef<string>(undefined);
  const [opening, setOpening] = useState({ pathname, hash, visit: 0 });
  if ((hash !== opening.hash && hash !== kept.current) || pathname !== opening.pathname) {
    kept.current = undefined;
    setOpening({ pathname, hash, visit: opening.visit + 1 });
  }
  const keep = useCallback(
    (fragment: string) => {
      const next = `#${fragment}`;
      if (kept.current === next || window.location.pathname !== pathname) return;
      kept.current = next;
      navigate({ pathname, hash: next }, { replace: true, preventScrollReset: true });
    },
    [navigate, pathname],
  );
  return { opened: opening.hash, visit: String(opening.visit), keep };
}
