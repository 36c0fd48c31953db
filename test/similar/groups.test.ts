import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allGroups, groupsAround } from '../../api/work/similar/groups.ts';
import { type Candidates, type Likeness, MOST_SIMILAR } from '../../api/work/similar/likeness.ts';

/** Values on a line, each in the block of its tens and of those half a ten on; neighbours up to three apart are alike. */
function line(values: readonly number[]): { readonly keys: string[]; readonly likeness: Likeness } {
  const keys = values.map((value) => `v:${String(value).padStart(4, '0')}`);
  const numberOf = (key: string) => Number(key.slice(2));
  const blocksOf = (key: string) => [`a${Math.floor(numberOf(key) / 10)}`, `b${Math.floor((numberOf(key) + 5) / 10)}`];
  return {
    keys,
    likeness: {
      blocksOf: async (some) => new Map(some.map((key) => [key, blocksOf(key)])),
      inBlocks: async (blocks) =>
        new Map(blocks.map((block) => [block, keys.filter((key) => blocksOf(key).includes(String(block)))])),
      alike: async (pairs) => pairs.filter(([x, y]: Candidates) => Math.abs(numberOf(x) - numberOf(y)) <= 3),
    },
  };
}

const inOrder = (groups: readonly (readonly string[])[]) => groups.map((group) => group.join(' ')).sort();
const values = fc.uniqueArray(fc.nat(120), { minLength: 1, maxLength: 40 });

test('a group is the same one from whichever member, and among all', async () => {
  await fc.assert(
    fc.asyncProperty(values, async (some) => {
      const { keys, likeness } = line(some);
      const all = await allGroups(keys, likeness);
      for (const key of keys) {
        const around = await groupsAround([key], likeness);
        expect(inOrder(around)).toEqual(inOrder(all.filter((group) => group.includes(key))));
      }
    }),
  );
});

test('groups do not depend on any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      values.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
      async ([some, shuffled]) => {
        const [one, other] = [line(some), line(shuffled)];
        expect(inOrder(await allGroups(other.keys, other.likeness))).toEqual(
          inOrder(await allGroups(one.keys, one.likeness)),
        );
      },
    ),
  );
});

test('a group of more values than say something is none, from within as among all', async () => {
  const { keys, likeness } = line(Array.from({ length: MOST_SIMILAR + 1 }, (_, index) => index));
  expect(await allGroups(keys, likeness)).toEqual([]);
  expect(await groupsAround(keys.slice(90, 91), likeness)).toEqual([]);
  const fewer = line(Array.from({ length: MOST_SIMILAR }, (_, index) => index));
  expect(await groupsAround(fewer.keys.slice(90, 91), fewer.likeness)).toEqual([fewer.keys]);
});
