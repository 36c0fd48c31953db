import type { GlobalOptions } from './act.ts';
import type { Context } from './context.ts';

/** Tells a person something that is no result, on standard error, unless they asked for quiet. */
export function note(context: Pick<Context, 'stderr'>, options: Pick<GlobalOptions, 'quiet'>, text: string): void {
  if (!options.quiet) context.stderr.write(`${text}\n`);
}
