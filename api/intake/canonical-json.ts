/** JSON with the keys of every object sorted, so that equal records have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** A copy whose keys come in order. Keys that look like whole numbers come first in any object, whatever the order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const copy: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) copy[key] = sorted((value as Record<string, unknown>)[key]);
  return copy;
}

/** Objects of one file have few shapes: their order is made once. */
const orders = new Map<string, readonly string[]>();
const MAX_ORDERS = 1_000;

function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length < 2) return keys;
  const shape = keys.join('\n');
  const known = orders.get(shape);
  // Keys may hold line breaks themselves, and two sets of keys then have one shape.
  if (known?.length === keys.length && known.every((key) => Object.hasOwn(value, key))) return known;
  const order = keys.sort();
  if (orders.size < MAX_ORDERS) orders.set(shape, order);
  return order;
}
