import type { Random } from '../random.ts';
import type { Name } from './person.ts';
import { withoutAccents } from './without-accents.ts';

/** One letter wrong, as a hurried hand writes it. */
export function withTypo(random: Random, text: string): string {
  const position = random.between(1, Math.max(1, text.length - 2));
  const letter = text[position] ?? '';
  return text.slice(0, position) + (random.chance(0.5) ? '' : letter + letter) + text.slice(position + 1);
}

/** Writes a name as somebody types it into a form. */
export function renderName(random: Random, name: Name): string {
  const style = random.unit();
  const native = name.native !== undefined && random.chance(0.35);
  const plain = random.chance(0.3);
  const initial = random.chance(0.2) ? ` ${name.middleInitial}.` : '';
  const typo = random.chance(0.008);
  if (native && name.native !== undefined) return name.native;
  const family = plain ? withoutAccents(name.family) : name.family;
  const given = plain ? withoutAccents(name.given) : name.given;
  const shown = typo ? withTypo(random, family) : family;
  if (given === '') return shown;
  if (style < 0.8) return `${given}${initial} ${shown}`;
  if (style < 0.92) return `${shown}, ${given}${initial}`;
  if (style < 0.96) return `${given}${initial} ${shown}`.toUpperCase();
  return `${given} ${shown}`.toLowerCase();
}
