import type { ValueType } from '../../api/graph/store.ts';

/** The TypeScript type of a value; what is optional may also be left out of a parameter. */
export function typescriptOf(type: ValueType, role: 'param' | 'row'): string {
  if (type === 'int' || type === 'float') return 'number';
  if (type === 'properties') return 'Properties';
  if (typeof type === 'string') return type;
  if ('optional' in type) return `${typescriptOf(type.optional, role)} | null${role === 'param' ? ' | undefined' : ''}`;
  if ('map' in type) return membersOf(type.map, role);
  if ('table' in type) return `readonly ${membersOf(type.table, role)}[]`;
  const item = typescriptOf(type.list, role);
  return `readonly ${item.includes(' | ') && !item.startsWith('{') ? `(${item})` : item}[]`;
}

/** The TypeScript object type of parameters, of a row or of a map. */
export function membersOf(fields: Readonly<Record<string, ValueType>>, role: 'param' | 'row'): string {
  const members = Object.entries(fields).map(([name, type]) => {
    const mayBeLeftOut = role === 'param' && typeof type !== 'string' && 'optional' in type;
    return `readonly ${name}${mayBeLeftOut ? '?' : ''}: ${typescriptOf(type, role)}`;
  });
  return `{ ${members.join('; ')} }`;
}
