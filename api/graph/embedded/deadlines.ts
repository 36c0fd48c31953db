import { Running } from '../running.ts';
import { StoreError } from '../store.ts';

/** More than this many calls running past their deadline, and new ones are refused: the engine cannot cancel a query. */
const MOST_LATE = 8;

/** Answers within a deadline, and knows what is still running behind those that did not. */
export class Deadlines {
  readonly #running = new Running();
  #late = 0;

  constructor(readonly ms: number) {}

  /** @throws StoreError `deadline`; the call itself goes on to its end */
  async answer<T>(doing: string, call: () => Promise<T>, ms = this.ms): Promise<T> {
    if (this.#late >= MOST_LATE)
      throw new StoreError(
        'deadline',
        `${this.#late} earlier calls are still running past their deadline.`,
        'Wait until they end, or ask for less at a time.',
      );
    const running = this.#running.track(call());
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#late += 1;
        const ended = () => {
          this.#late -= 1;
        };
        void running.then(ended, ended);
        reject(
          new StoreError(
            'deadline',
            `No answer within ${ms / 1000} s (${doing}); calls still running: ${this.#late}.`,
            'Ask for less at a time, or try again when the store is less busy.',
          ),
        );
      }, ms);
    });
    return Promise.race([running, deadline]).finally(() => clearTimeout(timer));
  }

  /** Resolves when nothing is running any more. */
  idle(): Promise<void> {
    return this.#running.idle();
  }
}
