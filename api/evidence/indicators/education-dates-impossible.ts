import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const educationDatesImpossible: Indicator = {
  id: 'education-dates-impossible',
  version: 1,
  title: 'Education at a time that cannot be',
  means: 'A degree ends before it begins, or lies before the school opened or after it closed, by a list of schools.',
  otherwise: 'A slip of the pen; a school that had another name or was part of another one before.',
  sources: [sources.amazon, sources.advisory2022],
  severity: 'low',
  standsAlone: false,
  needs: ['education-dates'],
  assess: ({ record, education }, { schools }) =>
    yesIf(
      education.flatMap(({ school, schoolKey, period }) => {
        const listed = schools.get(schoolKey ?? '');
        const raw = `${school ?? 'school'}, ${period.raw}`;
        const entry = (note: string) => [{ record, field: 'education', raw, note }];
        const [from, to] = [period.from, period.to];
        if (from !== undefined && to !== undefined && to[1] < from[0]) return entry('ends before it begins');
        const latestStart = from?.[1] ?? to?.[1];
        if (listed?.opened !== undefined && latestStart !== undefined && latestStart < listed.opened * 12) {
          return entry(`the school opened in ${listed.opened}, by ${listed.source}`);
        }
        const earliestEnd = to?.[0] ?? from?.[0];
        if (listed?.closed !== undefined && earliestEnd !== undefined && earliestEnd > listed.closed * 12 + 11) {
          return entry(`the school closed in ${listed.closed}, by ${listed.source}`);
        }
        return [];
      }),
    ),
};
