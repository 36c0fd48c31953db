import type { GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { printable } from './printable.ts';

/**
 * Tells a person something that is no result, on standard error, unless they asked for quiet. Its line breaks are the
 * caller's; every other control character becomes visible.
 */
export function note(context: Pick<Context, 'stderr'>, options: Pick<GlobalOptions, 'quiet'>, text: string): void {
  if (!options.quiet) context.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`);
}
