/** How a country writes its postcodes, so that one can be found in a line of text. */
export interface PostcodeRule {
  /** Matches one or two tokens joined by a space, whole. */
  readonly pattern: RegExp;
  /** Where the postcode stands before the town, it parts street from town whatever the commas say. */
  readonly beforeTown: boolean;
  /**
   * Where the town cannot be told from the words around it: up to which character (from the end, where negative) a
   * postcode names the town, the district or the part of a city.
   */
  readonly district?: number;
}

const rule = (pattern: RegExp, beforeTown: boolean, district?: number): PostcodeRule => ({
  pattern,
  beforeTown,
  ...(district !== undefined && { district }),
});

/** From the Universal Postal Union's addressing sheets. Countries that are not here have their postcode left in the text. */
export const POSTCODES: Readonly<Record<string, PostcodeRule>> = {
  AT: rule(/^(?:a )?\d{4}$/, true),
  AU: rule(/^\d{4}$/, false, 2),
  BE: rule(/^(?:b )?\d{4}$/, true),
  BR: rule(/^\d{5}-?\d{3}$/, false, 3),
  CA: rule(/^[a-z]\d[a-z] ?\d[a-z]\d$/, false),
  CH: rule(/^(?:ch )?\d{4}$/, true),
  CN: rule(/^\d{6}$/, false, 4),
  CZ: rule(/^\d{3} ?\d{2}$/, true),
  DE: rule(/^(?:de? )?\d{5}$/, true),
  DK: rule(/^(?:dk )?\d{4}$/, true),
  ES: rule(/^\d{5}$/, true),
  FI: rule(/^(?:fi )?\d{5}$/, true),
  FR: rule(/^(?:fr? )?\d{5}$/, true),
  GB: rule(/^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/, false, -3),
  IE: rule(/^[a-z]\d[\dw] ?[a-z\d]{4}$/, false, 3),
  IN: rule(/^\d{3} ?\d{3}$/, false, 3),
  IT: rule(/^(?:it? )?\d{5}$/, true),
  JP: rule(/^〒?\d{3}-?\d{4}$/, false, 3),
  KR: rule(/^\d{5}$/, false, 3),
  LI: rule(/^(?:fl )?\d{4}$/, true),
  MX: rule(/^\d{5}$/, true),
  NL: rule(/^\d{4} ?[a-z]{2}$/, true),
  NO: rule(/^(?:no? )?\d{4}$/, true),
  NZ: rule(/^\d{4}$/, false, 2),
  PH: rule(/^\d{4}$/, false, 2),
  PK: rule(/^\d{5}$/, false, 2),
  PL: rule(/^\d{2}-?\d{3}$/, true),
  PT: rule(/^\d{4}-?\d{3}$/, true),
  RU: rule(/^\d{6}$/, false, 3),
  SE: rule(/^(?:se )?\d{3} ?\d{2}$/, true),
  SG: rule(/^\d{6}$/, false, 0),
  UA: rule(/^\d{5}$/, false, 2),
  VN: rule(/^\d{5,6}$/, false, 2),
  ZA: rule(/^\d{4}$/, false, 2),
};
