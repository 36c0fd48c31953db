import { expect, it } from 'vitest';
import { groupsAround } from '../../api/work/similar/groups.ts';
import type { Likeness } from '../../api/work/similar/likeness.ts';
import { likenessOnce } from '../../api/work/similar/likeness-once.ts';

const WORDS = ['apple', 'apply', 'angle', 'bread', 'break', 'cream', 'dream'];

/** Words are alike where they differ by one letter; candidates have a first letter or their last three in common. */
function wordsAlike(asked: unknown[]): Likeness {
  const blocksOf = (word: string) => [word.slice(0, 1), word.slice(2)];
  return {
    async blocksOf(keys) {
      asked.push(...keys);
      return new Map(keys.filter((key) => WORDS.includes(key)).map((key) => [key, blocksOf(key)]));
    },
    async inBlocks(blocks) {
      asked.push(...blocks);
      return new Map(blocks.map((block) => [block, WORDS.filter((word) => blocksOf(word).includes(String(block)))]));
    },
    async alike(pairs) {
      asked.push(...pairs.map(String));
      return pairs.filter(([x, y]) => [...x].filter((letter, index) => letter !== y[index]).length === 1);
    },
  };
}

it('the same is alike however often it is asked, and is found out once', async () => {
  const asked: unknown[] = [];
  const once = likenessOnce(wordsAlike(asked));
  const questions = [['apple', 'bread'], ['cream'], ['apply', 'break', 'nothing'], WORDS, ['nothing']];
  for (const keys of questions) {
    expect(await groupsAround(keys, once)).toEqual(await groupsAround(keys, wordsAlike([])));
  }
  expect(new Set(asked).size).toBe(asked.length);
  expect(await groupsAround(WORDS, once)).toEqual([
    ['apple', 'apply'],
    ['bread', 'break'],
    ['cream', 'dream'],
  ]);
});

it('a value that is not there has no blocks, also when it is asked about again', async () => {
  const once = likenessOnce(wordsAlike([]));
  for (let time = 0; time < 2; time += 1) {
    expect([...(await once.blocksOf(['nothing', 'apple'])).keys()]).toEqual(['apple']);
  }
});
