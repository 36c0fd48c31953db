import type { ValueType } from '../../api/graph/store.ts';

/** Whether a value that came back is what the header of its statement declares. */
export function conforms(type: ValueType, value: unknown): boolean {
  if (type === 'int') return Number.isSafeInteger(value);
  if (type === 'float') return typeof value === 'number';
  if (type === 'properties') return isMap(value) && Object.values(value).every(isProperty);
  if (typeof type === 'string') return typeof value === type;
  if ('optional' in type) return value === null || conforms(type.optional, value);
  if ('list' in type) return Array.isArray(value) && value.every((item) => conforms(type.list, item));
  // Tables are parameters only.
  if ('table' in type) return false;
  return isMap(value) && Object.entries(type.map).every(([name, field]) => conforms(field, value[name]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isProperty(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isProperty) : ['string', 'number', 'boolean'].includes(typeof value);
}
