import { expect, it } from 'vitest';
import { lruCache } from '../../api/intake/canonical/lru-cache.ts';

it('forgets what was used least recently, by number or by size', () => {
  const numbers = lruCache<number>(2);
  numbers.set('a', 1);
  numbers.set('b', 2);
  numbers.get('a');
  numbers.set('a', 3);
  numbers.set('c', 4);
  expect(['a', 'b', 'c'].map((key) => numbers.get(key))).toEqual([3, undefined, 4]);

  const texts = lruCache<string>(10, ({ length }) => length);
  texts.set('a', 'four');
  texts.set('b', 'five.');
  texts.set('a', 'fours');
  expect(['a', 'b'].map((key) => texts.get(key))).toEqual(['fours', 'five.']);
  texts.set('c', 'six...');
  expect(['a', 'b', 'c'].map((key) => texts.get(key))).toEqual([undefined, undefined, 'six...']);
  texts.set('d', 'more than all of it');
  expect(['c', 'd'].map((key) => texts.get(key))).toEqual([undefined, undefined]);
});
