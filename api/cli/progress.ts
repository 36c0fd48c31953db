import { Presets, SingleBar } from 'cli-progress';
import type { Context } from './context.ts';

/** Shows how far a long command is. */
export interface Progress {
  /** @param done how much of `total` is done; @param count what a person counts by, such as records */
  update(done: number, count: number): void;
  stop(): void;
}

const SILENT: Progress = { update: () => {}, stop: () => {} };

/**
 * A bar with rate and time left on standard error; silent unless a person reads it.
 * @param total undefined when nobody knows (standard input): the bar then only counts
 */
export function progress(
  context: Pick<Context, 'stderr' | 'terminal'>,
  options: { readonly quiet: boolean; readonly unit: string; readonly total: number | undefined },
): Progress {
  if (options.quiet || !context.terminal.stderr) return SILENT;
  const { unit, total } = options;
  const started = performance.now();
  const counted = `{count} ${unit} | {rate}/s`;
  const bar = new SingleBar(
    {
      // The typings want Node's own stream; any Writable with isTTY does.
      stream: context.stderr as NodeJS.WriteStream,
      format: total === undefined ? counted : `{bar} {percentage}% | ${counted} | {eta_formatted} left`,
      hideCursor: true,
      clearOnComplete: true,
      fps: 5,
    },
    Presets.shades_classic,
  );
  bar.start(total ?? 0, 0, { count: 0, rate: 0 });
  return {
    update(done, count) {
      const seconds = (performance.now() - started) / 1000;
      bar.update(Math.min(done, total ?? done), { count, rate: Math.round(count / Math.max(seconds, 0.001)) });
    },
    stop: () => bar.stop(),
  };
}
