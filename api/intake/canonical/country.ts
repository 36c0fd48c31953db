import { foldLetters } from './fold-text.ts';

/** Names and codes that CLDR does not list as a region's name in the languages below. */
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'u k': 'GB',
  gbr: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  can: 'CA',
  mex: 'MX',
  deu: 'DE',
  ger: 'DE',
  fra: 'FR',
  esp: 'ES',
  ita: 'IT',
  nld: 'NL',
  holland: 'NL',
  'the netherlands': 'NL',
  pol: 'PL',
  rus: 'RU',
  'russian federation': 'RU',
  ukr: 'UA',
  chn: 'CN',
  prc: 'CN',
  'peoples republic of china': 'CN',
  hkg: 'HK',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  twn: 'TW',
  jpn: 'JP',
  kor: 'KR',
  'republic of korea': 'KR',
  korea: 'KR',
  prk: 'KP',
  dprk: 'KP',
  ind: 'IN',
  pak: 'PK',
  bgd: 'BD',
  phl: 'PH',
  sgp: 'SG',
  mys: 'MY',
  idn: 'ID',
  vnm: 'VN',
  'viet nam': 'VN',
  tha: 'TH',
  are: 'AE',
  uae: 'AE',
  sau: 'SA',
  tur: 'TR',
  turkey: 'TR',
  isr: 'IL',
  egy: 'EG',
  nga: 'NG',
  zaf: 'ZA',
  ken: 'KE',
  rsa: 'ZA',
  aus: 'AU',
  nzl: 'NZ',
  bra: 'BR',
  arg: 'AR',
  chl: 'CL',
  col: 'CO',
  che: 'CH',
  aut: 'AT',
  bel: 'BE',
  swe: 'SE',
  nor: 'NO',
  dnk: 'DK',
  fin: 'FI',
  irl: 'IE',
  'republic of ireland': 'IE',
  prt: 'PT',
  grc: 'GR',
  rou: 'RO',
  cze: 'CZ',
  'czech republic': 'CZ',
  hun: 'HU',
  lichtenstein: 'LI',
  'ivory coast': 'CI',
  burma: 'MM',
  swaziland: 'SZ',
  macedonia: 'MK',
  'cape verde': 'CV',
};

/** Languages in which people write the name of a country at the end of an address. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'tr',
  'ru',
  'uk',
  'zh',
  'zh-Hant',
  'ja',
  'ko',
  'ar',
  'hi',
  'vi',
];

let codes: ReadonlySet<string> | undefined;
let names: ReadonlyMap<string, string> | undefined;

/** The ISO 3166 code of a country's code or name, in any common language; undefined where it is none. */
export function countryCode(raw: string): string | undefined {
  const text = fold(raw);
  if (/^[a-z]{2}$/.test(text) && ALSO[text] === undefined) {
    const code = text.toUpperCase();
    return isoCodes().has(code) ? code : undefined;
  }
  return countryByName(text);
}

/** The ISO 3166 code of a country's folded name (no two-letter codes, which may be those of a state). */
export function countryByName(folded: string): string | undefined {
  return ALSO[folded] ?? countryNames().get(folded);
}

function fold(raw: string): string {
  return foldLetters(raw)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function isoCodes(): ReadonlySet<string> {
  codes ??= new Set(readCodes());
  return codes;
}

/** CLDR knows more regions than there are countries: groups, private and withdrawn codes are left out. */
function readCodes(): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
  const found: string[] = [];
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const current =
        new Intl.Locale(`und-${code}`).region === code && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
      if (current && !notCountries.has(code) && english.of(code) !== undefined) found.push(code);
    }
  }
  return found;
}

function countryNames(): ReadonlyMap<string, string> {
  if (names !== undefined) return names;
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of isoCodes()) {
      const name = display.of(code);
      if (name !== undefined && !found.has(fold(name))) found.set(fold(name), code);
    }
  }
  names = found;
  return found;
}
