import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDurably, writeDurably } from './durable.ts';

/** What the file holds is written over in place, so it always has this length. */
const LENGTH = 32;

/** The file `acknowledged` beside the segments: up to where they were promised, whatever becomes of the graph. */
export function acknowledgedFile(folder: string) {
  const path = join(folder, 'acknowledged');
  let file: FileHandle | undefined;
  return {
    /** Nothing where it was never written, as in a store that is new. */
    async read(): Promise<string | undefined> {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      return /^\d+:\d+(?=\s)/.exec(text ?? '')?.[0];
    },
    async write(kept: string): Promise<void> {
      if (file === undefined) {
        await makeDurably(path);
        file = await open(path, 'r+');
      }
      await writeDurably(file, Buffer.from(`${kept.padEnd(LENGTH - 1)}\n`), 0);
    },
    async close(): Promise<void> {
      await file?.close();
      file = undefined;
    },
  };
}
