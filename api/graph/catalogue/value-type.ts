import type { ValueType } from '../store.ts';

const SCALARS = ['string', 'int', 'float', 'boolean', 'properties'] as const;

/** Reads `list<map<key: string, at: string?>>` and the like. @throws Error that says what was expected */
export function parseValueType(source: string): ValueType {
  let at = 0;
  const eat = (token: string): boolean => {
    while (source[at] === ' ') at += 1;
    if (!source.startsWith(token, at)) return false;
    at += token.length;
    return true;
  };
  const expect = (token: string): void => {
    if (!eat(token)) throw new Error(`expected '${token}' at '${source.slice(at)}' in type '${source}'`);
  };
  const word = (): string => {
    eat('');
    const found = /^\w+/.exec(source.slice(at))?.[0] ?? '';
    at += found.length;
    return found;
  };
  const fieldsOf = (): Record<string, ValueType> => {
    const fields: Record<string, ValueType> = {};
    do {
      const name = word();
      expect(':');
      fields[name] = type();
    } while (eat(','));
    return fields;
  };
  const bare = (): ValueType => {
    const name = word();
    const scalar = SCALARS.find((known) => known === name);
    if (scalar !== undefined) return scalar;
    if (name !== 'list' && name !== 'map' && name !== 'table') throw new Error(`unknown type '${name}' in '${source}'`);
    expect('<');
    const inner = name === 'list' ? { list: type() } : name === 'map' ? { map: fieldsOf() } : { table: fieldsOf() };
    expect('>');
    return inner;
  };
  const type = (): ValueType => {
    const inner = bare();
    return eat('?') ? { optional: inner } : inner;
  };
  const parsed = type();
  if (source.slice(at).trim() !== '') throw new Error(`unexpected '${source.slice(at)}' in type '${source}'`);
  return parsed;
}
