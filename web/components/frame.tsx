import { useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-set.ts';
import { SearchBox } from './search-box.tsx';
import { isTyping } from './shortcut.ts';
import { ShortcutHelp } from './shortcut-help.tsx';
import { changeTheme, useTheme } from './use-theme.ts';

const places: readonly { readonly to: string; readonly icon: IconName; readonly label: string }[] = [
  { to: '/search', icon: 'search', label: 'Search' },
  { to: '/network', icon: 'network', label: 'Network' },
  { to: '/rings', icon: 'rings', label: 'Rings' },
  { to: '/queue', icon: 'queue', label: 'Queue' },
  { to: '/cases', icon: 'cases', label: 'Cases' },
  { to: '/ledger', icon: 'ledger', label: 'Ledger' },
  { to: '/trends', icon: 'trends', label: 'Trends' },
];

const themeWords = { system: 'as the system', light: 'light', dark: 'dark' } as const;

/** The one frame around all work: the rail, the search that is always there, and the work itself. */
export function Frame() {
  const theme = useTheme();
  const [helping, setHelping] = useState(false);
  const work = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const [lastNetwork, setLastNetwork] = useState('');
  if (pathname === '/network' && hash !== '' && hash !== lastNetwork) setLastNetwork(hash);
  const left = useRef(pathname);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event)) return;
      event.preventDefault();
      setHelping(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    if (left.current !== pathname) work.current?.focus({ preventScroll: true });
    left.current = pathname;
  }, [pathname]);

  return (
    <div className="frame">
      <button type="button" className="skip" onClick={() => work.current?.focus()}>
        Skip to the work
      </button>
      <nav className="rail" aria-label="Places">
        <NavLink to="/" className="rail-mark" aria-label="Commonthread, first screen" end>
          <img src="/mark.svg" alt="" width={32} height={32} />
        </NavLink>
        {places.map(({ to, icon, label }) => (
          <NavLink key={to} to={to === '/network' ? `${to}${lastNetwork}` : to} className="rail-place">
            <Icon name={icon} size={20} />
            {label}
          </NavLink>
        ))}
        <span className="rail-gap" />
        <button
          type="button"
          className="rail-place"
          onClick={changeTheme}
          aria-label={`Colours: ${themeWords[theme]}. Change`}
        >
          <Icon name={theme} size={18} />
          Colours
        </button>
        <button type="button" className="rail-place" onClick={() => setHelping(true)} aria-keyshortcuts="?">
          <Icon name="help" size={18} />
          Keys
        </button>
      </nav>
      <header className="top">
        <SearchBox />
      </header>
      <main id="work" className="work" ref={work} tabIndex={-1}>
        <Outlet />
      </main>
      <ShortcutHelp open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
