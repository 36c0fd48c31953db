import type { Context } from './context.ts';
import { endWith } from './end-with.ts';

/** Asks the person at the terminal; anything but yes is a no, also the end of the input. */
export async function askForYes(
  context: Pick<Context, 'stdin' | 'stderr' | 'signal'>,
  question: string,
): Promise<boolean> {
  context.stderr.write(`${question} Type yes: `);
  let answer = '';
  for await (const chunk of endWith(context.stdin, context.signal)) {
    answer += String(chunk);
    if (answer.includes('\n')) break;
  }
  context.signal.throwIfAborted();
  return /^yes\r?(?:\n|$)/i.test(answer.trimStart());
}
