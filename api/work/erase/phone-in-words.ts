import parsePhoneNumber from 'libphonenumber-js/max';

/** What people put between the digits of a number. */
const BETWEEN = '[\\s().\\-/\u2011]*';

/**
 * A pattern for a phone number however a sentence has it: in any groups, with or without the code of its country or a 0.
 * @param number in E.164; undefined where it is no number of a country
 */
export function phoneInWords(number: string): string | undefined {
  const parsed = parsePhoneNumber(number);
  if (parsed === undefined) return undefined;
  const digits = (text: string) => [...text].join(BETWEEN);
  const { countryCallingCode: code, nationalNumber } = parsed;
  return `(?:(?:\\+|00)?${digits(code)}${BETWEEN})?\\(?0?${BETWEEN}${digits(nationalNumber)}`;
}
