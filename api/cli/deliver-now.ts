import type { Store } from '../graph/store.ts';
import { type Delivered, deliver } from '../work/outbox/deliver.ts';
import type { Target } from '../work/outbox/target.ts';
import type { GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { note } from './note.ts';

/** Delivers what may be delivered now, and tells what went wrong on standard error. */
export const deliverNow = (
  context: Context,
  options: Pick<GlobalOptions, 'quiet'>,
  store: Store,
  targets: readonly Target[],
): Promise<Delivered> =>
  deliver(store, targets, {
    signal: context.signal,
    onProblem: (target, problem, times) =>
      note(context, options, `${target}: ${problem}${times > 1 ? ` (${times} times)` : ''}`),
  });
