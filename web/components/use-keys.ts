import { useEffect, useRef } from 'react';
import { isTyping } from './shortcut.ts';

/**
 * Acts on single keys wherever the focus is, unless somebody is typing.
 * @param keys by what is pressed, in small letters; `ctrl+z` and `ctrl+shift+z` with the key that the system has for it
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.altKey) return;
      const letter = event.key.toLowerCase();
      const held = event.ctrlKey || event.metaKey ? `ctrl+${event.shiftKey ? 'shift+' : ''}` : '';
      const act = latest.current[held + letter];
      if (act === undefined) return;
      act();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
