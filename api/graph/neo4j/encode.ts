import neo4j from 'neo4j-driver';
import { sentParams } from '../sent-params.ts';
import type { ValueType } from '../store.ts';

type Encode = (value: unknown) => unknown;

const compiled = new WeakMap<object, Encode | undefined>();

/**
 * Parameters as Bolt takes them: a JavaScript number would arrive as a float, so what the header declares as `int`
 * is sent as a Bolt integer, also inside lists and maps.
 */
export function encodeParams(
  types: Readonly<Record<string, ValueType>>,
  params: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    sentParams(types, params).map(({ name, type, value }) => {
      const encode = encoderOf(type);
      return [name, encode === undefined ? value : encode(value)];
    }),
  );
}

/** Nothing for a type that holds no int: such values go as they are. */
function encoderOf(type: ValueType): Encode | undefined {
  if (type === 'int') return (value) => (typeof value === 'number' ? neo4j.int(value) : value);
  if (typeof type === 'string') return undefined;
  if (compiled.has(type)) return compiled.get(type);
  const encode = compile(type);
  compiled.set(type, encode);
  return encode;
}

function compile(type: Exclude<ValueType, string>): Encode | undefined {
  if ('optional' in type) return encoderOf(type.optional);
  if ('list' in type) {
    const item = encoderOf(type.list);
    return item && ((value) => (Array.isArray(value) ? value.map(item) : value));
  }
  const fields = Object.entries('map' in type ? type.map : type.table).flatMap(([name, field]) => {
    const encode = encoderOf(field);
    return encode === undefined ? [] : [[name, encode] as const];
  });
  if (fields.length === 0) return undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const copy: Record<string, unknown> = { ...value };
    for (const [name, encode] of fields) copy[name] = encode(copy[name]);
    return copy;
  };
}
