import { at, type Random } from '../random.ts';
import { NAMING_CUSTOMS, type NamingCustom, TRANSLITERATIONS } from './naming-customs.ts';

/** A name as its owner would say it; `render-name.ts` writes it as a form receives it. */
export interface Name {
  /** Empty for a person with one name. */
  readonly given: string;
  readonly family: string;
  readonly middleInitial: string;
  /** The same name in its own script, where the owner may use that. */
  readonly native: string | undefined;
  /** Which naming custom it is of, as a letter that names nobody. */
  readonly custom: string;
}

/** How a name is built, for comparing how often people of each way are wrongly suspected. */
export type NameForm = 'one surname' | 'two surnames' | 'one name' | 'surname first';

/** Who somebody claims to be. */
export interface Person {
  readonly name: Name;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
}

/** Letters in the order of the list. */
const letterOf = (custom: NamingCustom) => String.fromCharCode(65 + NAMING_CUSTOMS.indexOf(custom));

export function nameFormOf(name: Name): NameForm {
  if (name.given === '') return 'one name';
  if (name.family.includes(' ')) return 'two surnames';
  return at(NAMING_CUSTOMS, name.custom.charCodeAt(0) - 65).nativeFamilyFirst ? 'surname first' : 'one surname';
}

const weights = NAMING_CUSTOMS.map((custom) => custom.weight);
const latin = (name: string | readonly [string, string]) => (typeof name === 'string' ? name : name[0]);
const native = (name: string | readonly [string, string]) => (typeof name === 'string' ? undefined : name[1]);

/** Half of all family names come from the common ones, the rest from a long tail, so that strangers share names as in life. */
function drawFamily(random: Random, custom: NamingCustom): { latin: string; native: string | undefined } {
  if (random.chance(0.5)) {
    const name = random.pickSkewed(custom.family);
    return { latin: latin(name), native: native(name) };
  }
  const [first, middle, last] = custom.syllables;
  const name = random.pick(first) + (random.chance(0.6) ? random.pick(middle) : '') + random.pick(last);
  return { latin: name, native: undefined };
}

/** A family name of the same custom as nobody in particular, for those who marry. */
export function drawMarriedName(random: Random, name: Name): Name {
  const family = drawFamily(random, at(NAMING_CUSTOMS, random.weighted(weights))).latin;
  return { ...name, family: random.chance(0.25) ? `${name.family}-${family}` : family, native: undefined };
}

/** The same name as another clerk would spell it, or undefined where there is no other way. */
export function transliterated(name: Name): Name | undefined {
  const other = TRANSLITERATIONS.get(name.given);
  return other === undefined ? undefined : { ...name, given: other, native: undefined };
}

function drawName(random: Random, custom = at(NAMING_CUSTOMS, random.weighted(weights))): Name {
  const given = random.pickSkewed(custom.given);
  const family = drawFamily(random, custom);
  const middleInitial = String.fromCharCode(65 + random.below(26));
  if (custom.mononyms && random.chance(0.06)) {
    return { given: '', family: latin(given), middleInitial, native: native(given), custom: letterOf(custom) };
  }
  const second = custom.doubleFamily && random.chance(0.45) ? ` ${drawFamily(random, custom).latin}` : '';
  const givenNative = native(given);
  const inScript =
    givenNative === undefined || family.native === undefined
      ? undefined
      : custom.nativeFamilyFirst
        ? family.native + givenNative
        : `${givenNative} ${family.native}`;
  return {
    given: latin(given),
    family: family.latin + second,
    middleInitial,
    native: inScript,
    custom: letterOf(custom),
  };
}

function drawBirthDate(random: Random): string {
  // Working ages with a peak near thirty; one in a hundred was registered on the first of January.
  const year =
    1963 + Math.floor(42 * (0.35 * random.unit() + 0.65 * ((random.unit() + random.unit() + random.unit()) / 3)));
  const day = new Date(Date.UTC(year, 0, random.chance(0.01) ? 1 : random.between(1, 365)));
  return day.toISOString().slice(0, 10);
}

/** Draws a person. The same distribution serves everyone in the world. */
export function drawPerson(random: Random): Person {
  return { name: drawName(random), birthDate: drawBirthDate(random) };
}

/** The same person with a name of another custom. @param custom its number among the customs */
export function renamedTo(random: Random, person: Person, custom: number): Person {
  return { ...person, name: drawName(random, at(NAMING_CUSTOMS, custom % NAMING_CUSTOMS.length)) };
}
