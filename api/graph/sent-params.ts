import { columnParam, isTable } from './catalogue/by-columns.ts';
import type { ValueType } from './store.ts';

/** One parameter as an engine is given it. */
export interface SentParam {
  readonly name: string;
  readonly type: ValueType;
  readonly value: unknown;
}

/** The parameters of a statement as they are sent: every declared one, null where it was left out, and tables by columns. */
export function sentParams(
  types: Readonly<Record<string, ValueType>>,
  params: Readonly<Record<string, unknown>>,
): SentParam[] {
  return Object.entries(types).flatMap(([name, type]) => {
    if (!isTable(type)) return [{ name, type, value: params[name] ?? null }];
    const rows = params[name] as readonly Readonly<Record<string, unknown>>[];
    return Object.entries(type.table).map(([field, item]) => ({
      name: columnParam(name, field),
      type: { list: item },
      value: rows.map((row) => row[field] ?? null),
    }));
  });
}
