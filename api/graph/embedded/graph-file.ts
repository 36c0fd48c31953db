import { chmod, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CreateOptions, GrafeoDB } from '@grafeo-db/js';
import { isDiskFull } from '../disk-full.ts';
import { syncFolder } from './durable.ts';
import { grafeoError } from './grafeo-error.ts';

/** The log is folded into the graph's file when it is as long as this and as a quarter of that file; opening reads the rest of it. */
const LONG_LOG_BYTES = 32 * 1024 * 1024;

/** The file of a graph, and the log beside it. */
export function graphFile(path: string, options: CreateOptions, longLog = LONG_LOG_BYTES) {
  const log = `${path}.wal`;
  const draft = `${path}.renewed`;

  const openGraph = async (): Promise<GrafeoDB> => {
    const db = await createGraph(path, options);
    // The engine makes them as the mask of the process says, and the folder may be one that others look into.
    await chmod(path, 0o600);
    await chmod(log, 0o700);
    return db;
  };

  return {
    open: openGraph,
    /** Syncs what commits were written to. A log that is gone was folded into the graph's file, which is synced by that. */
    async sync(): Promise<void> {
      const names = await readdir(log).catch(ignoreMissing);
      for (const name of names ?? []) {
        const file = await open(`${log}/${name}`, 'r').catch(ignoreMissing);
        await file?.datasync().finally(() => file.close());
      }
    },

    /**
     * Writes the graph into a file of its own and opens that in the place of the old one: a checkpoint leaves in the file
     * what it writes no more. The old one answers those who read from it to their end. Killed at any point, one of the two
     * is there, and whole.
     */
    async renew(db: GrafeoDB): Promise<GrafeoDB> {
      await rm(draft, { force: true });
      db.save(draft);
      await chmod(draft, 0o600);
      const file = await open(draft, 'r');
      await file.sync().finally(() => file.close());
      db.close();
      await rm(log, { recursive: true, force: true });
      await rename(draft, path);
      await syncFolder(dirname(path));
      return openGraph();
    },

    /**
     * Folds a log that has grown long into the graph's file. The engine could do so in the background, but only in this
     * way does it also give back what it keeps beside each new edge. What cannot be folded stays in the log, which is whole.
     */
    async compact(db: GrafeoDB): Promise<void> {
      const names = (await readdir(log).catch(ignoreMissing)) ?? [];
      const stats = await Promise.all(names.map((name) => stat(`${log}/${name}`).catch(ignoreMissing)));
      const length = stats.reduce((sum, file) => sum + (file?.size ?? 0), 0);
      if (length < longLog || length < (await stat(path)).size / 4) return;
      try {
        db.compact();
      } catch (error) {
        // A full disk is told by the write that finds no room.
        if (!isDiskFull(error)) throw grafeoError(error, 'compacting');
      }
    },
  };
}

/** @param path nothing for a graph in memory */
export async function createGraph(path: string | undefined, options: CreateOptions): Promise<GrafeoDB> {
  const { GrafeoDB } = (await import('@grafeo-db/js')).default;
  return GrafeoDB.create(path, options);
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
