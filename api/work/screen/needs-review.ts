import type { Link } from '../../evidence/link.ts';
import type { IndicatorResult } from '../indicators/assess.ts';
import type { Screened } from './screen.ts';

/** Whether a link is what a flag would be raised for: to somebody who claims to be another person, at the threshold or above. */
export const linkNeedsReview = ({ conflict, weak }: Pick<Link, 'conflict' | 'weak'>): boolean =>
  conflict === 'yes' && !weak;

/** Whether a sign is enough to look at an application by itself. */
export const signNeedsReview = ({ indicator, answer }: IndicatorResult): boolean =>
  answer.answer === 'yes' && indicator.standsAlone;

/** Whether a person should look before somebody decides. It is never a verdict: the other answer is that nothing was found. */
export const needsReview = ({ links, contested, signs }: Pick<Screened, 'links' | 'contested' | 'signs'>): boolean =>
  links.some(linkNeedsReview) || contested.length > 0 || signs.some(signNeedsReview);
