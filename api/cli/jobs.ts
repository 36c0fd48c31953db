import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Store, StoreError } from '../graph/store.ts';
import { runFlags } from '../work/flags/run/run-flags.ts';
import type { IndicatorCatalogue } from '../work/indicators/catalogue.ts';
import { deliver } from '../work/outbox/deliver.ts';
import type { Target } from '../work/outbox/target.ts';
import { WorkError } from '../work/work-error.ts';

/** How often it is looked what may be delivered, milliseconds. */
const LOOK_MS = 5_000;

export interface JobParts {
  readonly store: Store;
  readonly catalogue: IndicatorCatalogue;
  /** Where flags are delivered to. */
  readonly targets: readonly Target[];
  /** Milliseconds between the starts of two runs; flags are not looked for where it is not given. */
  readonly flagEvery: number | undefined;
  /** Ends the jobs; a run that is on ends before it writes, or after. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** What `serve` does beside serving. */
export interface Jobs {
  /** Resolves when none runs any more, after the signal. */
  readonly ended: Promise<void>;
}

/**
 * Flags what is new at once and then again and again, and delivers what may be delivered. A run that fails is told in the
 * log and made again at its time: nothing is lost by that, as a run begins where the last one that ended had got to.
 */
export function startJobs({ store, catalogue, targets, flagEvery, signal, log }: JobParts): Jobs {
  const names = targets.map(({ name }) => name);
  const flag = async () => {
    const { changes, seconds } = await runFlags(store, { catalogue, targets: names, by: 'serve', signal });
    log.info({ flags: changes.length, seconds }, 'flagged');
  };
  const send = async () => {
    const onProblem = (target: string, problem: string, times: number) =>
      log.warn({ target, problem, times }, 'delivery');
    const done = await deliver(store, targets, { signal, onProblem });
    if (done.delivered > 0) log.info({ ...done }, 'delivered');
  };
  const running = [
    ...(flagEvery === undefined ? [] : [again(flag, 'flag', flagEvery, signal, log)]),
    ...(targets.length === 0 ? [] : [again(send, 'deliver', LOOK_MS, signal, log)]),
  ];
  return { ended: Promise.all(running).then(() => undefined) };
}

/** Does something now and then so often, from start to start, until the signal is aborted. Never throws. */
async function again(
  job: () => Promise<void>,
  name: string,
  every: number,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  while (!signal.aborted) {
    const started = performance.now();
    await job().catch((error: unknown) => {
      if (!signal.aborted) log.warn({ job: name, ...problemOf(error) }, 'job failed');
    });
    const rest = Math.max(0, every - (performance.now() - started));
    await setTimeout(rest, undefined, { signal }).catch(() => undefined);
  }
}

/** Messages of our own carry no data of a record; of any other error only its kind is told. */
function problemOf(error: unknown): { readonly problem: string } {
  if (error instanceof WorkError || error instanceof StoreError) return { problem: error.message };
  return { problem: error instanceof Error ? error.name : typeof error };
}
