import { useState } from 'react';

/** Kept while the page is open, and nowhere else: what people write is about people. */
const drafts = new Map<string, string>();

/** Text that somebody is writing, which is there again when they come back to where they wrote it. @param name of the place */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => drafts.get(name) ?? '');
  return [
    text,
    (next) => {
      if (next === '') drafts.delete(name);
      else drafts.set(name, next);
      setText(next);
    },
  ];
}
