import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../store.ts';
import { syncFolder, writeDurably, writeNewDurably } from './durable.ts';
import { frameLength, packFrame, packFrameInto, unpackFrame } from './frame.ts';
import type { NewFrame } from './replacing-file.ts';
import { isMissingFile, type SegmentFiles } from './segment-files.ts';

/** Unpacked frames remembered: records asked for together were mostly kept together. */
const REMEMBERED = 64;
/** Bytes that are read at once: as many as nearly every frame has. */
const READ_AT_ONCE = 32 * 1024;
/** Stands alone in a frame whose records are in a file of their own. Records are JSON objects, so none is this. */
const MOVED = Buffer.from('>');

/** A frame where it stands. */
export interface KeptFrame {
  /** The records, unpacked and not yet decoded. */
  readonly unpacked: Buffer;
  /** Bytes of its place, header included. */
  readonly length: number;
}

/** Reads frames of the segments, and writes over them. */
export interface KeptFrames {
  read(segment: number, offset: number): Promise<KeptFrame>;
  /** What was packed into a frame, those read last from memory. */
  remembered(segment: number, offset: number): Promise<Buffer>;
  /** To be called when what stood in the segments is other than it was. */
  forget(): void;
  /** Records packed for the place of a frame; nothing is written yet. */
  packInto(segment: number, offset: number, records: readonly string[], length: number): Promise<NewFrame>;
  /** Writes frames over those that stand there. Who reads meanwhile gets one or the other, whole. Durable when it resolves. */
  overwrite(frames: readonly NewFrame[]): Promise<void>;
}

export function keptFrames(folder: string, segments: SegmentFiles): KeptFrames {
  const known = new Map<string, Promise<Buffer>>();
  /** How often frames were written over, and when the last time is done: who reads at that moment may see half of one. */
  let times = 0;
  let overwriting: Promise<void> = Promise.resolve();

  const movedTo = (segment: number, offset: number) => join(folder, `${segment}-${offset}.moved`);

  const readAt = async (segment: number, offset: number): Promise<KeptFrame | undefined> => {
    const file = await segments.open(segment);
    let bytes = Buffer.alloc(READ_AT_ONCE);
    let { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
    const length = frameLength(bytes);
    if (length > bytes.length) {
      bytes = Buffer.alloc(length);
      ({ bytesRead } = await file.read(bytes, 0, length, offset));
    }
    const standing = bytesRead < length ? undefined : unpackFrame(bytes.subarray(0, length));
    const unpacked = standing?.equals(MOVED) ? await readMoved(movedTo(segment, offset)) : standing;
    return unpacked === undefined ? undefined : { unpacked, length };
  };

  return {
    async read(segment, offset) {
      await overwriting;
      const before = times;
      const frame = await readAt(segment, offset);
      if (before !== times) return this.read(segment, offset);
      if (frame === undefined) throw damagedRecords(segments.pathOf(segment), offset);
      return frame;
    },

    remembered(segment, offset) {
      const name = `${segment}:${offset}`;
      const unpacked = known.get(name) ?? this.read(segment, offset).then((frame) => frame.unpacked);
      known.delete(name);
      known.set(name, unpacked);
      unpacked.catch(() => known.get(name) === unpacked && known.delete(name));
      const [oldest] = known.keys();
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
      return unpacked;
    },

    forget: () => known.clear(),

    async packInto(segment, offset, records, length) {
      const fitting = await packFrameInto(records, length);
      if (fitting !== undefined) return { segment, offset, bytes: fitting, moved: Buffer.alloc(0) };
      const bytes = await packFrameInto([MOVED.toString()], length);
      if (bytes === undefined) throw damagedRecords(segments.pathOf(segment), offset);
      return { segment, offset, bytes, moved: await packFrame(records) };
    },

    overwrite(frames) {
      times += 1;
      known.clear();
      overwriting = (async () => {
        for (const { segment, offset, bytes, moved } of frames) {
          const path = movedTo(segment, offset);
          if (moved.length > 0) await replaceDurably(path, moved);
          await writeDurably(await segments.open(segment), bytes, offset);
          if (moved.length === 0) await rm(path, { force: true });
        }
        if (frames.length > 0) await syncFolder(folder);
      })();
      return overwriting;
    },
  };
}

async function readMoved(path: string): Promise<Buffer | undefined> {
  const frame = await readFile(path).catch((error: unknown) => {
    if (!isMissingFile(error)) throw error;
  });
  return frame === undefined ? undefined : unpackFrame(frame);
}

async function replaceDurably(path: string, bytes: Buffer): Promise<void> {
  await writeNewDurably(`${path}.draft`, bytes);
  await rename(`${path}.draft`, path);
}

export function damagedRecords(path: string, offset: number): StoreError {
  return new StoreError(
    'damaged',
    `The kept records in ${path} are damaged at byte ${offset}.`,
    'Restore the store from a backup, or ingest the original files into a new store.',
  );
}
