import type { Screened } from './screen.ts';

/** Node keys of whom an answer shows, for the audit: the application, which is in no store yet, and whom it would link to. */
export const screenedSubjects = ({ id, links, party, contested }: Screened): readonly string[] => [
  `application:${id}`,
  ...links.map(({ a, b }) => (a === party ? b : a)),
  ...contested,
];
