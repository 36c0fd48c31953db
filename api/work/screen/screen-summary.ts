import { linkNeedsReview, needsReview, signNeedsReview } from './needs-review.ts';
import type { Screened } from './screen.ts';

/** What was found, in words for somebody who hires. It tells them to ask, never what to do. */
export function screenSummary(screened: Pick<Screened, 'links' | 'contested' | 'signs'>): string {
  if (!needsReview(screened)) return 'Nothing found. That is what is known here, and no judgement.';
  const links = screened.links.filter(linkNeedsReview).length;
  const signs = screened.signs.filter(signNeedsReview).length;
  const found = [
    links === 0
      ? ''
      : `it would link to ${counted(links, 'party', 'parties')} that ${links === 1 ? 'claims' : 'claim'} to be somebody else`,
    screened.contested.length === 0
      ? ''
      : `${counted(screened.contested.length, 'other applicant claims', 'other applicants claim')} the same identity`,
    signs === 0 ? '' : `it shows ${counted(signs, 'sign', 'signs')} to be looked at`,
  ].filter(Boolean);
  return `Needs review by a person: ${found.join('; ')}. This is no judgement, and there may be an innocent explanation.`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
