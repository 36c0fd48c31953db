import { isDangerousKey } from '../tidy.ts';

/** A row by column, for the rejects file; columns that JavaScript treats specially are left out. */
export function rowByColumn(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {};
  for (const [index, column] of header.entries()) {
    const cell = cells[index];
    if (cell !== undefined && cell !== '' && !isDangerousKey(column)) row[column] = cell;
  }
  return row;
}
