import type { Screened } from './screen.ts';

/**
 * Node keys of whom an answer shows, for the audit: the application, which is in no store yet, and whom it would link to.
 * @param links those that are shown
 */
export const screenedSubjects = (
  { id, party, contested }: Pick<Screened, 'id' | 'party' | 'contested'>,
  links: Screened['links'],
): readonly string[] => [`application:${id}`, ...links.map(({ a, b }) => (a === party ? b : a)), ...contested];
