import { useState } from 'react';

/** What people are writing, by where. Kept while the page is open, and nowhere else: what they write is about people. */
export type Drafts<Draft> = Map<string, Draft>;

/**
 * What somebody is writing, which is there again when they come back to where they wrote it.
 * @param place where they write it
 * @param isBlank whether there is nothing to keep of it
 */
export function useDraft<Draft>(
  drafts: Drafts<Draft>,
  place: string,
  blank: Draft,
  isBlank: (draft: Draft) => boolean,
): readonly [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(() => drafts.get(place) ?? blank);
  return [
    draft,
    (next) => {
      if (isBlank(next)) drafts.delete(place);
      else drafts.set(place, next);
      setDraft(next);
    },
  ];
}
