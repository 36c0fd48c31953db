/** A folded town as it is shown: `mesa|az|us` as `Mesa, AZ, US`. */
export function townName(key: string): string {
  const [town = '', ...rest] = key.split('|').filter((part) => part !== '');
  const name = town.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return [name, ...rest.map((part) => part.toUpperCase())].join(', ');
}
