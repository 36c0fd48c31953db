import { addressesNear } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { addressesAlike as isOneAddress, nearOf } from '../../intake/similar/address-near.ts';
import { byPages } from '../pages.ts';
import { keysByBlock } from './keys-by-block.ts';
import type { Likeness } from './likeness.ts';

/** Addresses that differ by a slip in the name of the street. */
export function addressesAlike(store: Reader): Likeness {
  return {
    blocksOf: async (keys) => new Map(keys.map((key) => [key, listOf(nearOf(canonicalOf(key)))])),
    async inBlocks(near) {
      return keysByBlock(
        await byPages(near.map(Number), (page) => addressesNear(store, { near: page })),
        (row) => row.near,
      );
    },
    alike: async (pairs) => pairs.filter(([x, y]) => isOneAddress(canonicalOf(x), canonicalOf(y))),
  };
}

const listOf = <Item>(item: Item | undefined): readonly Item[] => (item === undefined ? [] : [item]);

const canonicalOf = (key: string): string => key.slice(key.indexOf(':') + 1);
