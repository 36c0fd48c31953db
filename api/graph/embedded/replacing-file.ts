import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { syncFolder, writeNewDurably } from './durable.ts';

const headSchema = z.strictObject({
  writes: z.int(),
  frames: z.array(z.strictObject({ segment: z.int(), offset: z.int(), length: z.int() })),
});

/** A frame that is to stand where one stands now: as long as that one. */
export interface NewFrame {
  readonly segment: number;
  readonly offset: number;
  readonly bytes: Buffer;
}

/** What a write is about to put in the place of kept records. */
export interface Replacing {
  /** Number of the write that it belongs to: it counts once that is committed. */
  readonly writes: number;
  readonly frames: readonly NewFrame[];
}

/**
 * The file `replacing` beside the segments: frames that are about to be written over others. It is there before the commit
 * and until they are written, so that a process that is killed in between leaves enough to go on with. It holds nothing
 * of what is being replaced.
 */
export function replacingFile(folder: string) {
  const path = join(folder, 'replacing');
  return {
    async write({ writes, frames }: Replacing): Promise<void> {
      const head = frames.map(({ segment, offset, bytes }) => ({ segment, offset, length: bytes.length }));
      const text = Buffer.from(`${JSON.stringify({ writes, frames: head })}\n`);
      const draft = `${path}.draft`;
      await writeNewDurably(draft, Buffer.concat([text, ...frames.map(({ bytes }) => bytes)]));
      await rename(draft, path);
      await syncFolder(folder);
    },
    /** Nothing where no write was interrupted. */
    async read(): Promise<Replacing | undefined> {
      await rm(`${path}.draft`, { force: true });
      const whole = await readFile(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      if (whole === undefined) return undefined;
      const end = whole.indexOf('\n') + 1;
      const { writes, frames } = headSchema.parse(JSON.parse(whole.subarray(0, end).toString('utf8')));
      let at = end;
      return {
        writes,
        frames: frames.map(({ segment, offset, length }) => {
          at += length;
          return { segment, offset, bytes: whole.subarray(at - length, at) };
        }),
      };
    },
    async remove(): Promise<void> {
      await rm(path, { force: true });
      await syncFolder(dirname(path));
    },
  };
}
