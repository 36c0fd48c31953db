import type { QueryResult, Transaction } from '@grafeo-db/js';
import { sentParams } from '../sent-params.ts';
import type { Statement } from '../store.ts';
import { grafeoError } from './grafeo-error.ts';

/** Rows are made plain this many at a time, so that a large answer does not hold up everything else. */
const ROWS_AT_ONCE = 10_000;

/** Runs one statement on the engine, in a transaction or by itself. @throws StoreError */
export async function execute<Row>(
  on: Pick<Transaction, 'executeCypher'>,
  statement: Statement,
  params: Readonly<Record<string, unknown>>,
): Promise<Row[]> {
  let result: QueryResult;
  try {
    // The engine refuses a parameter that is left out, also one that may be.
    const given = sentParams(statement.params, params).map(({ name, value }) => [name, value]);
    result = await on.executeCypher(statement.text, Object.fromEntries(given));
  } catch (error) {
    throw grafeoError(error, statement.name);
  }
  // The generator checked that the columns are those of Row; the engine gives plain values for every type of the port.
  if (result.length <= ROWS_AT_ONCE) return plainRows(result);
  const rows = new Array<Row>(result.length);
  for (let index = 0; index < rows.length; index += 1) {
    rows[index] = result.get(index) as Row;
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return rows;
}

/** The engine takes twice as long to make objects itself. */
function plainRows<Row>(result: QueryResult): Row[] {
  const { columns } = result;
  return result.rows().map((values) => {
    const row: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) row[column] = values[index];
    return row as Row;
  });
}
