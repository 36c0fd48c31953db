import type { Random } from '../random.ts';
import type { GroupSize } from './shape.ts';

/** From `smallest` to `largest` and within the room, small ones more often. */
export function drawSize(random: Random, smallest: number, largest: number, room: number): number {
  return Math.min(room, smallest + Math.floor(random.unit() ** 1.5 * (largest - smallest + 1)));
}

export const innocents = (count: number, brokers = 0): GroupSize => ({ operators: 0, innocents: count, brokers });
export const operators = (count: number, brokers = 0): GroupSize => ({ operators: count, innocents: 0, brokers });
