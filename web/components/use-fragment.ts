import { useCallback, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

interface Fragment {
  /** What the view was opened with. */
  readonly opened: string;
  /** Changes whenever the view is opened anew. */
  readonly visit: string;
  /** Keeps the address up to date with what is shown, without opening the view again. */
  readonly keep: (fragment: string) => void;
}

/**
 * The fragment of the address. An entry of the browser's history that the view wrote itself bears the visit it was
 * written in; any other (a link followed, back, forward, an address typed) opens the view anew.
 */
export function useFragment(): Fragment {
  const { hash, key, pathname, state } = useLocation();
  const navigate = useNavigate();
  const [opening, setOpening] = useState({ hash, visit: key });
  const ours = (state as { readonly visit?: unknown } | null)?.visit === opening.visit;
  if (!ours && key !== opening.visit) setOpening({ hash, visit: key });
  const { visit } = opening;
  const keep = useCallback(
    (fragment: string) => {
      if (window.location.pathname !== pathname || window.location.hash === `#${fragment}`) return;
      navigate({ pathname, hash: `#${fragment}` }, { replace: true, preventScrollReset: true, state: { visit } });
    },
    [navigate, pathname, visit],
  );
  return { opened: opening.hash, visit, keep };
}
