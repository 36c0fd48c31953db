import { setImmediate } from 'node:timers/promises';

/** Longest that work goes on in one go, milliseconds. */
const TURN_MS = 10;

/**
 * Takes the steps of long work one after another, so that signals and other requests have their turn every few
 * milliseconds.
 * @throws the reason of the abort
 */
export async function* inTurns<Step>(steps: Iterable<Step>, signal?: AbortSignal): AsyncGenerator<Step> {
  let turned = performance.now();
  for (const step of steps) {
    yield step;
    if (performance.now() - turned < TURN_MS) continue;
    await setImmediate();
    signal?.throwIfAborted();
    turned = performance.now();
  }
}

/** Takes all steps of long work, as {@link inTurns} does, and answers what they came to. */
export async function finishInTurns<Answer>(steps: Generator<unknown, Answer>): Promise<Answer> {
  let turned = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - turned < TURN_MS) continue;
    await setImmediate();
    turned = performance.now();
  }
}
