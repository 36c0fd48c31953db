import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder, writeNewDurably } from './durable.ts';

const headSchema = z.strictObject({
  writes: z.int(),
  frames: z.array(z.strictObject({ segment: z.int(), offset: z.int(), length: z.int(), moved: z.int() })),
});

/** A frame that is to stand where one stands now: as long as that one. */
export interface NewFrame {
  readonly segment: number;
  readonly offset: number;
  readonly bytes: Buffer;
  /** The frame that `bytes` only stands for, where it is longer than its place; empty where it is not. */
  readonly moved: Buffer;
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
      const places = frames.map(({ segment, offset, bytes, moved }) => ({
        segment,
        offset,
        length: bytes.length,
        moved: moved.length,
      }));
      const head = Buffer.from(`${JSON.stringify({ writes, frames: places })}\n`);
      const draft = `${path}.draft`;
      await writeNewDurably(draft, Buffer.concat([head, ...frames.flatMap(({ bytes, moved }) => [bytes, moved])]));
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
      const next = (length: number): Buffer => {
        at += length;
        return whole.subarray(at - length, at);
      };
      return {
        writes,
        frames: frames.map(({ length, moved, ...place }) => ({ ...place, bytes: next(length), moved: next(moved) })),
      };
    },
    async remove(): Promise<void> {
      await rm(path, { force: true });
      await syncFolder(folder);
    },
  };
}
