import type { Link } from './link.ts';
import { joiningThreshold, type Model } from './model.ts';

type Tie = Pick<Link, 'a' | 'b' | 'bits' | 'weak'>;

/**
 * Which of some links in conflict hold rings together: strong ones, and those from the joining threshold of anybody who is
 * held by a strong one. Whom such a link brings in brings in nobody else, so that nothing creeps on by weak links alone
 * (hysteresis in one step, after Canny, "A Computational Approach to Edge Detection", 1986).
 */
export function holdingLinks<Any extends Tie>(links: readonly Any[], model: Model): Any[] {
  const held = new Set(links.flatMap(({ a, b, weak }) => (weak ? [] : [a, b])));
  return links.filter((link) => !link.weak || joinsHeld(link, held, model));
}

/** Whether a weak link in conflict joins somebody to parties that strong ones hold together. */
export const joinsHeld = (link: Tie, held: ReadonlySet<string>, model: Model): boolean =>
  mayHold(link, model) && (held.has(link.a) || held.has(link.b));

/** Whether a link in conflict holds a ring together, or would where one of the two is in one. */
export const mayHold = ({ bits, weak }: Pick<Tie, 'bits' | 'weak'>, model: Model): boolean =>
  !weak || bits >= joiningThreshold(model);
