/** A table in Markdown; columns of numbers stand right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const numeric = head.map((_, at) => rows.length > 0 && rows.every((row) => /^[-–]$|^[<+-]?\d/.test(`${row[at]}`)));
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(numeric.map((right) => (right ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** A share as a percentage. */
export const percent = (share: number | null | undefined, decimals = 0): string =>
  share === null || share === undefined ? '–' : `${(100 * share).toFixed(decimals)} %`;

export const fixed = (value: number | null | undefined, decimals: number): string =>
  value === null || value === undefined ? '–' : value.toFixed(decimals);
