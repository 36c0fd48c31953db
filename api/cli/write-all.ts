import { once } from 'node:events';
import type { Context } from './context.ts';

/** Writes to standard output and waits while its reader is slower. @throws the reason of the abort */
export async function writeAll(context: Pick<Context, 'stdout' | 'signal'>, text: string): Promise<void> {
  context.signal.throwIfAborted();
  if (context.stdout.write(text)) return;
  try {
    await once(context.stdout, 'drain', { signal: context.signal });
  } catch (error) {
    context.signal.throwIfAborted();
    throw error;
  }
}
