import type { Period } from './facts.ts';
import { type Indicator, unknown, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

const SIX_MONTHS = 6;
const NOT_FULL_TIME =
  /\b(part[- ]?time|freelanc\w*|contract\w*|consult\w*|intern\w*|volunteer\w*|advis\w*|board|founder|owner|tutor|teaching|student)\b/i;

export const overlappingJobs: Indicator = {
  id: 'overlapping-jobs',
  version: 1,
  title: 'Two full-time posts at once',
  means:
    'Two posts with different employers overlap by six months or more for certain, and neither title says that it was not full-time. (Six months are our own choice.)',
  otherwise:
    'Part-time and freelance work that the title does not show, an employer that was bought or renamed, dates written from memory.',
  sources: [sources.advisory2022],
  severity: 'low',
  standsAlone: false,
  needs: ['employment-dates'],
  assess({ record, employment }) {
    const dated = employment.filter(({ period }) => period.from !== undefined && period.to !== undefined);
    if (dated.length < 2) return unknown('two posts with their dates (employment)');
    const posts = dated.filter(({ title }) => !NOT_FULL_TIME.test(title ?? ''));
    for (const [index, one] of posts.entries()) {
      for (const other of posts.slice(index + 1)) {
        if (one.employerKey === other.employerKey) continue;
        if (overlap(one.period, other.period) < SIX_MONTHS) continue;
        return yesIf(
          [one, other].map(({ employer, title, period }) => ({
            record,
            field: 'employment',
            raw: [employer, title, period.raw].filter((text) => text !== undefined).join(', '),
          })),
        );
      }
    }
    return yesIf([]);
  },
};

/** Months that two posts certainly have in common. */
function overlap(a: Period, b: Period): number {
  const from = Math.max(a.from?.[1] ?? Number.POSITIVE_INFINITY, b.from?.[1] ?? Number.POSITIVE_INFINITY);
  const to = Math.min(a.to?.[0] ?? 0, b.to?.[0] ?? 0);
  return to - from;
}
