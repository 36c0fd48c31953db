import { WorkError } from './work-error.ts';
import { MOST, written } from './written.ts';

/** Nothing that a person decides is without a name. @throws WorkError `invalid` */
export function named(by: string): string {
  if (written(by, 'A name', MOST.name) !== undefined) return by;
  throw new WorkError('invalid', 'Whoever decides is recorded by name.', 'Sign in by name: `serve --as NAME`.');
}
