import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDurably } from './durable.ts';

/** The segment files of a record log, opened when they are asked for and kept open. */
export interface SegmentFiles {
  pathOf(segment: number): string;
  /** Numbers of the segments that there are. */
  numbers(): Promise<readonly number[]>;
  /** @throws the system's ENOENT where there is no such segment */
  open(segment: number): Promise<FileHandle>;
  /** Makes the segment where there is none. */
  openOrMake(segment: number): Promise<FileHandle>;
  close(): Promise<void>;
}

export function segmentFiles(folder: string): SegmentFiles {
  const files = new Map<number, FileHandle>();
  return {
    pathOf: (segment) => join(folder, `${String(segment).padStart(8, '0')}.records`),
    async numbers() {
      return (await readdir(folder)).flatMap((name) => /^(\d{8})\.records$/.exec(name)?.[1] ?? []).map(Number);
    },
    async open(segment) {
      const known = files.get(segment);
      if (known !== undefined) return known;
      const file = await open(this.pathOf(segment), 'r+');
      const raced = files.get(segment);
      if (raced === undefined) files.set(segment, file);
      else await file.close();
      return raced ?? file;
    },
    async openOrMake(segment) {
      try {
        return await this.open(segment);
      } catch (error) {
        if (!isMissingFile(error)) throw error;
        await makeDurably(this.pathOf(segment));
        return this.open(segment);
      }
    },
    async close() {
      const open = [...files.values()];
      files.clear();
      await Promise.all(open.map((file) => file.close()));
    },
  };
}

export const isMissingFile = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
