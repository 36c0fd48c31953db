const ASCII = /^[\x20-\x7e]*$/;

/** A name in the letters of an American keyboard. Most names are already, and asking costs less than taking them apart. */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ø/g, 'o')
    .normalize('NFC');
}
