import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Context } from './context.ts';

/** Longest that results are written in one go, in milliseconds, before signals and other requests have their turn. */
const TURN_MS = 10;
let turned = performance.now();

/** Writes to standard output and waits while its reader is slower. @throws the reason of the abort */
export async function writeAll(context: Pick<Context, 'stdout' | 'signal'>, text: string): Promise<void> {
  context.signal.throwIfAborted();
  const room = context.stdout.write(text);
  try {
    if (!room) await once(context.stdout, 'drain', { signal: context.signal });
  } catch (error) {
    context.signal.throwIfAborted();
    throw error;
  }
  if (performance.now() - turned < TURN_MS) return;
  await setImmediate();
  turned = performance.now();
}
