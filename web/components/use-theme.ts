import { useSyncExternalStore } from 'react';
import { asTheme, nextTheme, type Theme } from '../state/theme.ts';

const stored = 'commonthread.theme';
const preference = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

let chosen: Theme = asTheme(localStorage.getItem(stored));

function shownTheme(): 'light' | 'dark' {
  if (chosen === 'system') return preference.matches ? 'dark' : 'light';
  return chosen;
}

/** Colours change on the document first, so that whatever is drawn afterwards reads the new ones. */
function apply(): void {
  document.documentElement.dataset.theme = shownTheme();
  for (const tell of listeners) tell();
}

preference.addEventListener('change', apply);
apply();

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The viewer's choice of colours, kept on this computer and never part of an address. */
export function useTheme(): Theme {
  return useSyncExternalStore(listen, () => chosen);
}

/** What the choice comes to, the system's preference taken in. */
export function useShownTheme(): 'light' | 'dark' {
  return useSyncExternalStore(listen, shownTheme);
}

export function changeTheme(): void {
  chosen = nextTheme(chosen);
  localStorage.setItem(stored, chosen);
  apply();
}
