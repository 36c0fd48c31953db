import { InvalidArgumentError } from 'commander';

/** Reads the number of an option. @throws InvalidArgumentError which commander tells the user */
export function parseNumber(
  accept: { readonly whole?: boolean; readonly from?: number; readonly to?: number } = {},
): (text: string) => number {
  const { whole = false, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = accept;
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (!Number.isFinite(value) || (whole && !Number.isInteger(value)) || value < from || value > to) {
      const range = [from > -Infinity ? `from ${from}` : '', to < Infinity ? `to ${to}` : ''].filter(Boolean).join(' ');
      throw new InvalidArgumentError(`Give a ${whole ? 'whole ' : ''}number${range && ` ${range}`}.`);
    }
    return value;
  };
}
