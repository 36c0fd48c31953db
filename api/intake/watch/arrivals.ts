import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileState } from './taken-files.ts';

/** A file that lies in the folder. */
export interface Arrival extends FileState {
  /** Absolute path. */
  readonly path: string;
}

const TAKEN_KINDS = /\.(?:ndjson|jsonl|json|csv|tsv)(?:\.gz(?:ip)?)?$/i;
/** Names that say that somebody is still writing, or that a file is hidden or of our own making. */
const NOT_YET = /^\.|^~|~$|\.(?:part|partial|tmp|temp|filepart|crdownload|swp)$|\.rejects\.ndjson$/i;

/** Whether a file of this name is for us, and complete as far as its name says. */
export const isMeant = (name: string): boolean => TAKEN_KINDS.test(name) && !NOT_YET.test(name);

/** The files of a folder that are meant for us, the oldest first. Files in folders within it are not. */
export async function arrivals(folder: string): Promise<Arrival[]> {
  const found: Arrival[] = [];
  for (const name of await readdir(folder)) {
    if (!isMeant(name)) continue;
    const path = join(folder, name);
    // It may be gone by now.
    const state = await stat(path).catch(() => undefined);
    if (!state?.isFile()) continue;
    const { size, mtimeMs, ctimeMs, ino } = state;
    found.push({ path, size, mtimeMs, ctimeMs, ino });
  }
  return found.sort((x, y) => x.mtimeMs - y.mtimeMs || (x.path < y.path ? -1 : 1));
}
