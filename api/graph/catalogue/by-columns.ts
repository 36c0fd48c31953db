import type { ValueType } from '../store.ts';

/**
 * A statement that takes a table (`UNWIND $rows AS row`, then `row.key`) as it is sent: by columns, `$rows_key[row]`
 * with `row` the number of a row. So the names of the fields travel once and not with each row, which makes half the
 * work of sending a batch. Changes nothing where no table is declared.
 * @throws Error where a row is used other than by its fields
 */
export function byColumns(text: string, params: Readonly<Record<string, ValueType>>): string {
  return Object.entries(params).reduce(
    (sent, [name, type]) => (isTable(type) ? columnsOf(sent, name, type.table) : sent),
    text,
  );
}

export const isTable = (type: ValueType): type is { readonly table: Readonly<Record<string, ValueType>> } =>
  typeof type !== 'string' && 'table' in type;

/** The parameter that one column of a table is sent as. */
export const columnParam = (table: string, field: string): string => `${table}_${field}`;

function columnsOf(text: string, name: string, fields: Readonly<Record<string, ValueType>>): string {
  const row = new RegExp(`UNWIND \\$${name} AS (\\w+)`).exec(text)?.[1];
  const [first] = Object.keys(fields);
  if (row === undefined || first === undefined)
    throw new Error(`the table $${name} is not taken by UNWIND $${name} AS …`);
  const sent = text
    .replace(`$${name} AS ${row}`, `range(0, size($${columnParam(name, first)}) - 1) AS ${row}`)
    .replace(new RegExp(`(?<![\\w$.])${row}\\.(\\w+)`, 'g'), (_, field: string) => {
      if (!(field in fields)) throw new Error(`${row}.${field} is no field of the table $${name}`);
      return `$${columnParam(name, field)}[${row}]`;
    });
  if (new RegExp(`\\$${name}\\b|(?<!AS |\\[)\\b${row}\\b(?!\\])`).test(sent))
    throw new Error(`a row of the table $${name} is used other than by its fields`);
  return sent;
}
