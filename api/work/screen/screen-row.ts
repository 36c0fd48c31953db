import { type SignRow, signRow } from '../indicators/rows.ts';
import { type LinkRow, linkRow, partyRow } from '../link-row.ts';
import { idOfKey, type PartyKind } from '../party-key.ts';
import { linkNeedsReview, needsReview } from './needs-review.ts';
import type { Screened, Standing } from './screen.ts';

/** A party that an application would link to. */
export interface MatchRow
  extends Pick<LinkRow, 'bits' | 'bitsIfNothingSetAside' | 'conflict' | 'conflictBecause' | 'reasons'> {
  /** Id of the party. */
  readonly party: string;
  readonly kind: PartyKind;
  /** Record keys of its applications; none of a broker. */
  readonly applications: readonly string[];
  readonly needsReview: boolean;
}

/** What was found for one application, as the command line prints it: for an investigator, with the strength in bits. */
export interface ScreenRow {
  readonly id: string;
  readonly outcome: 'needs review' | 'nothing found';
  readonly standing: Standing;
  /** The applicant that it would belong to, with the other applications of it. */
  readonly applicant: { readonly id: string; readonly applications: readonly string[] };
  readonly matches: readonly MatchRow[];
  /** Ids of applicants who claim the same identity and share no channel with it. */
  readonly contested: readonly string[];
  /** Signs that it shows. */
  readonly indicators: readonly SignRow[];
  readonly seconds: number;
}

export function screenRow(screened: Screened, seconds: number): ScreenRow {
  const { id, standing, party, links, world, contested, signs } = screened;
  const applications = partyRow(party, world).applications.filter((key) => key !== id);
  return {
    id,
    outcome: needsReview(screened) ? 'needs review' : 'nothing found',
    standing,
    applicant: { id: idOfKey(party), applications },
    matches: links.map((link) => {
      const { a, b, association, ...row } = linkRow(link, world);
      const other = link.a === party ? b : a;
      return {
        party: other.id,
        kind: other.kind,
        applications: other.applications,
        ...row,
        needsReview: linkNeedsReview(link),
      };
    }),
    contested: contested.map(idOfKey),
    indicators: signs.filter(({ answer }) => answer.answer === 'yes').map((sign) => signRow(id, sign)),
    seconds,
  };
}
