/** Opened in a spreadsheet, a cell that starts like this is run as a formula. Signed numbers and phones are none. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s().-]*$))/;

/**
 * One line of CSV (RFC 4180). Values come from people who may wish the reader ill, so a cell that a spreadsheet
 * would run as a formula gets an apostrophe in front (OWASP, "CSV injection").
 */
export function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const safe = FORMULA.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${quoted.join(',')}\r\n`;
}
