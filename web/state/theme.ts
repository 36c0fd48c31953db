/** Which colours to use: the system's choice unless the viewer made their own. */
export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function asTheme(text: string | null): Theme {
  return themes.find((theme) => theme === text) ?? 'system';
}

export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
}
