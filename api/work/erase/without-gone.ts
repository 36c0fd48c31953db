import type { Gone } from './gone.ts';

/** In the place of something that named what was erased. */
const NOTHING: unique symbol = Symbol('nothing');
/** In the place of a word in a sentence; short, since a text may not grow where it is kept. */
const LEFT_OUT = '…';

/** Lists of ids, and fields that show a value, by the name that they have in what is kept. */
const ID_LISTS = new Set(['records', 'applications']);
const VALUES = new Set(['raw', 'value', 'shown', 'canonical']);
const RINGS = new Set(['ring', 'rings', 'parents', 'children', 'about', 'key']);

/** What is left of something that was kept, and whether that is less. */
export interface Left {
  /** Undefined where nothing is left. */
  readonly value: unknown;
  readonly less: boolean;
  /** Whether it is about a value that was held by what was erased, whoever else holds it. */
  readonly near: boolean;
}

/**
 * Leaves out of any JSON what was erased: an object that has it for one of its own fields goes, a list loses the element,
 * a sentence the word. @param names whether names are left out of sentences too
 */
export function withoutGone(value: unknown, gone: Gone, names: boolean): Left {
  const words = pattern(names ? [...gone.words, ...gone.names] : gone.words, gone.patterns);
  let less = false;
  let near = false;
  const nothing = (): typeof NOTHING => {
    less = true;
    return NOTHING;
  };
  const text = (given: string, field: string): string | typeof NOTHING => {
    if (gone.held.has(given)) near = true;
    const successor = gone.successors.get(given);
    if (successor !== undefined) {
      less = true;
      return successor;
    }
    if (gone.keys.has(given)) return nothing();
    if (RINGS.has(field) && gone.ringId(given) !== given) {
      less = true;
      return gone.ringId(given);
    }
    if (ID_LISTS.has(field) && gone.ids.has(given)) return nothing();
    if (VALUES.has(field) && gone.values.has(given)) return nothing();
    if (words === undefined || !/\s/.test(given)) return given;
    const left = given.replace(words, LEFT_OUT);
    if (left !== given) less = true;
    return left;
  };
  const walk = (given: unknown, field: string): unknown => {
    if (typeof given === 'string') return text(given, field);
    if (Array.isArray(given)) {
      const items = given.map((item) => walk(item, field)).filter((item) => item !== NOTHING);
      // What something is about is what it stands on.
      if (field === 'about' && items.length < given.length) return NOTHING;
      return items.some((item, index) => typeof item === 'string' && item !== given[index])
        ? [...new Set(items)]
        : items;
    }
    if (typeof given !== 'object' || given === null) return given;
    if (isParty(given) && gone.keys.has(`${given.kind}:${given.id}`)) return nothing();
    const fields = Object.entries(given).map(([name, own]) => [name, walk(own, name)] as const);
    return fields.some(([, own]) => own === NOTHING) ? NOTHING : Object.fromEntries(fields);
  };
  const left = walk(value, '');
  return { value: left === NOTHING ? undefined : left, less, near };
}

const isParty = (given: object): given is { readonly kind: string; readonly id: string } =>
  'kind' in given && 'id' in given && typeof given.kind === 'string' && typeof given.id === 'string';

/** Whole words only: `APP-1` is not in `APP-12`. */
function pattern(words: readonly string[], patterns: readonly string[]): RegExp | undefined {
  if (words.length + patterns.length === 0) return undefined;
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}_/-])(?:${[...patterns, ...escaped].join('|')})(?![\\p{L}\\p{N}_-])`, 'giu');
}
