/** Total order of texts by code unit, the same on every engine and machine. */
export const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
