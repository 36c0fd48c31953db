import { diskFull, isDiskFull } from '../disk-full.ts';
import { redact } from '../redact.ts';
import { StoreError } from '../store.ts';

/** An error of the engine in the port's words; what is already said in them, and what is not the engine's, stays as it is. */
export function grafeoError(error: unknown, doing: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  if (isDiskFull(error)) return diskFull('The graph', error);
  const code = /GRAFEO-([A-Z]\d+)/.exec(error.message)?.[1];
  if (code === 'T001') return new StoreError('conflict', `Two writes touched the same data (${doing}).`, 'Try again.');
  // The engine gives a query up after 30 s by itself, and cannot be told otherwise.
  if (code === 'Q003' && /timeout/i.test(error.message))
    return new StoreError(
      'deadline',
      `The embedded engine gave up after 30 s (${doing}).`,
      'Ask for less at a time, or try again when the machine is less busy.',
    );
  if (/constraint violation/i.test(error.message))
    return new StoreError(
      'constraint',
      `A write would have made the same thing twice (${doing}).`,
      'This is a fault of the program: please report it with the command that caused it.',
    );
  return new StoreError(
    'internal',
    `The embedded engine failed (${doing}): ${redact(error.message)}`,
    'Try again; if it happens again, please report it with the command that caused it.',
  );
}
