import { type Indicator, unknown, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const schoolUnlikeField: Indicator = {
  id: 'school-unlike-field',
  version: 1,
  title: 'School that does not teach the stated field',
  means: 'The school teaches few subjects, and the field of the stated degree is none of them, by a list of schools.',
  otherwise:
    'The list may lack a subject, a course shared with another school, or what was taught at the time; the field may be worded in its own way.',
  sources: [sources.amazon],
  severity: 'low',
  standsAlone: false,
  needs: ['school'],
  assess({ record, education }, { schools }) {
    const known = education.flatMap((entry) => {
      const school = schools.get(entry.schoolKey ?? '');
      return school?.teaches === undefined || entry.fieldWords.length === 0
        ? []
        : [{ ...entry, teaches: school.teaches, source: school.source }];
    });
    if (known.length === 0)
      return unknown('a school that a list says the subjects of, with its field (education, schools.csv)');
    return yesIf(
      known
        .filter(({ fieldWords, teaches }) => !fieldWords.some((word) => teaches.includes(word)))
        .map(({ school, field, source }) => ({
          record,
          field: 'education',
          raw: `${school}, ${field}`,
          note: `by ${source}`,
        })),
    );
  },
};
