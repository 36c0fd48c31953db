import { emailsByFamilies } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { emailFamily } from '../../intake/similar/email-family.ts';
import { byPages } from '../pages.ts';
import { keysByBlock } from './keys-by-block.ts';
import type { Likeness } from './likeness.ts';

/** Mailboxes of one naming, at any domain. */
export function emailsAlike(store: Reader): Likeness {
  return {
    blocksOf: async (keys) =>
      new Map(
        keys.flatMap((key) => {
          const family = emailFamily(key.slice(key.indexOf(':') + 1));
          return family === undefined ? [] : [[key, [family]] as const];
        }),
      ),
    async inBlocks(families) {
      const rows = await byPages(families.map(String), (page) => emailsByFamilies(store, { families: page }));
      return keysByBlock(rows, ({ family }) => family);
    },
    alike: async (pairs) => pairs,
  };
}
