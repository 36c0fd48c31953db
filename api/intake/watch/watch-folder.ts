import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type Arrival, arrivals } from './arrivals.ts';
import { type TakenEntry, TakenFiles } from './taken-files.ts';

/** How a folder is watched. */
export interface Watch {
  /** Absolute path. */
  readonly folder: string;
  /** Where it is remembered what was taken. */
  readonly memory: string;
  /** A file counts as complete when it has not changed for so long, milliseconds. */
  readonly settleMs: number;
  readonly signal: AbortSignal;
  /** Loads one file. Undefined where it was interrupted: it is taken again the next time. */
  readonly take: (path: string) => Promise<TakenEntry['outcome'] | undefined>;
  /** Told when the folder cannot be read, once each time that it begins. */
  readonly onTrouble: (code: string) => void;
}

/** Longest between two looks. */
const LOOK_MS = 5_000;

/**
 * Takes new files from a folder, once each, until the signal is aborted; also across restarts. It looks again and again,
 * since no file system tells of changes on every kind of disk. A file that changes after it was taken is a new one.
 */
export async function watchFolder({ folder, memory, settleMs, signal, take, onTrouble }: Watch): Promise<void> {
  const taken = await TakenFiles.open(memory, (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  );
  const seen = new Map<string, { readonly state: string; readonly since: number }>();
  let troubled = false;
  while (!signal.aborted) {
    const files = await arrivals(folder).catch((error: NodeJS.ErrnoException) => {
      if (!troubled) onTrouble(error.code ?? 'error');
      troubled = true;
    });
    if (files !== undefined) troubled = false;
    for (const file of (files ?? []).filter((one) => !taken.has(one) && isSettled(one, seen, settleMs))) {
      if (signal.aborted) return;
      const outcome = await take(file.path);
      if (outcome === undefined) return;
      await taken.add({ ...file, at: new Date().toISOString(), outcome });
      seen.delete(file.path);
    }
    // The wait ends early with the signal.
    await setTimeout(Math.min(LOOK_MS, Math.max(50, settleMs / 2)), undefined, { signal }).catch(() => undefined);
  }
}

/** Whether a file has looked the same for long enough, by our own clock: that of a file server may be another. */
function isSettled(
  { path, size, mtimeMs }: Arrival,
  seen: Map<string, { readonly state: string; readonly since: number }>,
  settleMs: number,
): boolean {
  const state = `${size} ${mtimeMs}`;
  const known = seen.get(path);
  if (known?.state === state) return performance.now() - known.since >= settleMs;
  seen.set(path, { state, since: performance.now() });
  return false;
}
