import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { missingRecord } from '../missing-record.ts';
import { StoreError } from '../store.ts';
import { acknowledgedFile } from './acknowledged-file.ts';
import { damagedGraph } from './damaged-graph.ts';
import { makeDurably, writeDurably } from './durable.ts';
import { FRAME_HEADER, frameLength, packFrame, packFrameInto, unpackFrame } from './frame.ts';
import { type Appended, NOTHING_KEPT, type RecordLog } from './record-log.ts';
import { type NewFrame, type Replacing, replacingFile } from './replacing-file.ts';

/** A segment past this length is followed by a new one. */
const SEGMENT_BYTES = 64 * 1024 * 1024;
/** Reading one record unpacks its whole frame, so a batch is cut into frames of about this many characters. */
const FRAME_CHARACTERS = 256 * 1024;
/** Unpacked frames remembered: records asked for together were mostly kept together. */
const REMEMBERED_FRAMES = 16;

/** Segment files `00000000.records` …, each a sequence of frames. `kept` is `segment:length`, a pointer `segment:offset:line`. */
export function fileRecordLog(folder: string, segmentBytes = SEGMENT_BYTES): RecordLog {
  const files = new Map<number, FileHandle>();
  const acknowledged = acknowledgedFile(folder);
  const frames = new Map<string, readonly string[]>();
  const ready = replacingFile(folder);
  /** How often frames were written over, and when the last time is done: who reads at that moment may see half of one. */
  let replaced = 0;
  let replacing: Promise<void> = Promise.resolve();
  let prepared: Replacing | undefined;

  const pathOf = (segment: number) => join(folder, `${String(segment).padStart(8, '0')}.records`);

  const reading = async (segment: number): Promise<FileHandle> => {
    const known = files.get(segment);
    if (known !== undefined) return known;
    const file = await open(pathOf(segment), 'r+');
    const raced = files.get(segment);
    if (raced === undefined) files.set(segment, file);
    else await file.close();
    return raced ?? file;
  };

  const writing = async (segment: number): Promise<FileHandle> => {
    try {
      return await reading(segment);
    } catch (error) {
      if (!isMissing(error)) throw error;
      await makeDurably(pathOf(segment));
      return reading(segment);
    }
  };

  const readFrame = async (
    segment: number,
    offset: number,
  ): Promise<{ records: readonly string[]; length: number }> => {
    await replacing;
    const times = replaced;
    const file = await reading(segment);
    const header = Buffer.alloc(FRAME_HEADER);
    await file.read(header, 0, FRAME_HEADER, offset);
    const frame = Buffer.alloc(frameLength(header));
    const { bytesRead } = await file.read(frame, 0, frame.length, offset);
    const records = bytesRead === frame.length ? await unpackFrame(frame) : undefined;
    if (times !== replaced) return readFrame(segment, offset);
    if (records === undefined) throw damaged(pathOf(segment), offset);
    return { records, length: frame.length };
  };

  const remembered = async (segment: number, offset: number): Promise<readonly string[]> => {
    const name = `${segment}:${offset}`;
    const times = replaced;
    const records = frames.get(name) ?? (await readFrame(segment, offset)).records;
    if (times !== replaced) return records;
    frames.delete(name);
    frames.set(name, records);
    const [oldest] = frames.keys();
    if (frames.size > REMEMBERED_FRAMES && oldest !== undefined) frames.delete(oldest);
    return records;
  };

  const segmentNumbers = async (): Promise<readonly number[]> =>
    (await readdir(folder)).flatMap((name) => /^(\d{8})\.records$/.exec(name)?.[1] ?? []).map(Number);

  return {
    async append(kept, records): Promise<Appended> {
      let { segment, length } = placeOf(kept);
      if (length >= segmentBytes) [segment, length] = [segment + 1, 0];
      const file = await writing(segment);
      if ((await file.stat()).size > length) {
        await file.truncate(length);
        frames.clear();
      }
      const pointers: string[] = [];
      const packed: Buffer[] = [];
      for (const lines of inFrames(records)) {
        const frame = await packFrame(lines);
        const offset = length;
        pointers.push(...lines.map((_, line) => `${segment}:${offset}:${line}`));
        packed.push(frame);
        length += frame.length;
      }
      const bytes = Buffer.concat(packed);
      await writeDurably(file, bytes, length - bytes.length);
      return { pointers, kept: `${segment}:${length}` };
    },

    async read(pointer) {
      const { segment, offset, line } = partsOf(pointer);
      const record = await remembered(segment, offset).then(
        (records) => records[line],
        (error: unknown) => {
          if (isMissing(error)) throw missingRecord(pointer);
          throw error;
        },
      );
      if (record === undefined || record === '') throw missingRecord(pointer);
      return record;
    },

    async *all(kept) {
      const end = placeOf(kept);
      for (let segment = 0; segment <= end.segment; segment += 1) {
        if (segment === end.segment && end.length === 0) return;
        const size = segment === end.segment ? end.length : (await (await reading(segment)).stat()).size;
        for (let offset = 0; offset < size; ) {
          const { records, length } = await readFrame(segment, offset);
          for (const [line, text] of records.entries())
            if (text !== '') yield { pointer: `${segment}:${offset}:${line}`, text };
          offset += length;
        }
      }
    },

    acknowledge: acknowledged.write,

    async recover() {
      const said = await acknowledged.read();
      if (said !== undefined) return said;
      const last = Math.max(...(await segmentNumbers()));
      return Number.isFinite(last) ? `${last}:${(await (await reading(last)).stat()).size}` : NOTHING_KEPT;
    },

    async cut(kept) {
      const end = placeOf(kept);
      const promised = placeOf((await acknowledged.read()) ?? NOTHING_KEPT);
      if (promised.segment > end.segment || (promised.segment === end.segment && promised.length > end.length))
        throw damagedGraph(dirname(folder), 'is older than its kept records: what was acknowledged is missing from it');
      const segments = await segmentNumbers();
      for (const segment of segments.filter((number) => number > end.segment)) await rm(pathOf(segment));
      if (!segments.includes(end.segment)) {
        if (end.length > 0) throw damaged(pathOf(end.segment), 0);
        return;
      }
      const file = await reading(end.segment);
      const { size } = await file.stat();
      if (size < end.length) throw damaged(pathOf(end.segment), size);
      if (size > end.length) await file.truncate(end.length);
    },

    async prepareReplacing(records, writes) {
      const changes = new Map<string, Map<number, string>>();
      for (const { pointer, text } of records) {
        const { segment, offset, line } = partsOf(pointer);
        const frame = `${segment}:${offset}`;
        changes.set(frame, (changes.get(frame) ?? new Map()).set(line, text));
      }
      const made: NewFrame[] = [];
      for (const [frame, lines] of changes) {
        const { segment, length: offset } = placeOf(frame);
        const standing = await readFrame(segment, offset);
        for (const line of lines.keys()) if (!standing.records[line]) throw missingRecord(`${frame}:${line}`);
        const texts = standing.records.map((text, line) => lines.get(line) ?? text);
        const bytes = await packFrameInto(texts, standing.length);
        if (bytes === undefined) throw doesNotFit(pathOf(segment), offset);
        made.push({ segment, offset, bytes });
      }
      prepared = { writes, frames: made };
      await ready.write(prepared);
    },

    replace() {
      const made = prepared?.frames ?? [];
      replaced += 1;
      frames.clear();
      replacing = (async () => {
        for (const { segment, offset, bytes } of made) await writeDurably(await reading(segment), bytes, offset);
      })();
      return replacing;
    },

    async endReplacing() {
      prepared = undefined;
      await ready.remove();
    },

    async isReplacing(writes) {
      prepared = await ready.read();
      if (prepared !== undefined && prepared.writes > writes) await this.endReplacing();
      return prepared !== undefined;
    },

    async close() {
      const open = [...files.values(), acknowledged];
      files.clear();
      await Promise.all(open.map((file) => file.close()));
    },
  };
}

function placeOf(kept: string): { segment: number; length: number } {
  const [segment = 0, length = 0] = kept.split(':').map(Number);
  return { segment, length };
}

/** @throws StoreError `record-missing` where it is no pointer of this log */
function partsOf(pointer: string): { segment: number; offset: number; line: number } {
  const [segment, offset, line] = /^(\d+):(\d+):(\d+)$/.exec(pointer)?.slice(1).map(Number) ?? [];
  if (segment === undefined || offset === undefined || line === undefined) throw missingRecord(pointer);
  return { segment, offset, line };
}

function* inFrames(records: readonly string[]): Iterable<string[]> {
  let lines: string[] = [];
  let characters = 0;
  for (const record of records) {
    lines.push(record);
    characters += record.length;
    if (characters < FRAME_CHARACTERS) continue;
    yield lines;
    [lines, characters] = [[], 0];
  }
  if (lines.length > 0) yield lines;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function damaged(path: string, offset: number): StoreError {
  return new StoreError(
    'damaged',
    `The kept records in ${path} are damaged at byte ${offset}.`,
    'Restore the store from a backup, or ingest the original files into a new store.',
  );
}

function doesNotFit(path: string, offset: number): StoreError {
  return new StoreError(
    'internal',
    `What is to stand in ${path} at byte ${offset} is longer than what stands there, packed as tightly as it goes; nothing was changed.`,
    'Please report this with the text above.',
  );
}
