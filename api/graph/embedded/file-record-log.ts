import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { missingRecord } from '../missing-record.ts';
import type { KeptRecord } from '../store.ts';
import { acknowledgedFile } from './acknowledged-file.ts';
import { damagedGraph } from './damaged-graph.ts';
import { writeDurably } from './durable.ts';
import { packFrame, recordIn, recordsIn } from './frame.ts';
import { damagedRecords, keptFrames } from './kept-frames.ts';
import { type Appended, NOTHING_KEPT, type RecordLog } from './record-log.ts';
import { type NewFrame, type Replacing, replacingFile } from './replacing-file.ts';
import { isMissingFile, segmentFiles } from './segment-files.ts';

/** A segment past this length is followed by a new one. */
const SEGMENT_BYTES = 64 * 1024 * 1024;
/** Reading one record unpacks its whole frame, so a batch is cut into frames of about this many characters. */
const FRAME_CHARACTERS = 64 * 1024;

/** Segment files `00000000.records` …, each a sequence of frames. `kept` is `segment:length`, a pointer `segment:offset:line`. */
export function fileRecordLog(folder: string, segmentBytes = SEGMENT_BYTES): RecordLog {
  const segments = segmentFiles(folder);
  const frames = keptFrames(folder, segments);
  const acknowledged = acknowledgedFile(folder);
  const ready = replacingFile(folder);
  let prepared: Replacing | undefined;

  return {
    async append(kept, records): Promise<Appended> {
      let { segment, length } = placeOf(kept);
      if (length >= segmentBytes) [segment, length] = [segment + 1, 0];
      const file = await segments.openOrMake(segment);
      if ((await file.stat()).size > length) {
        await file.truncate(length);
        frames.forget();
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
      const record = await frames.remembered(segment, offset).then(
        (unpacked) => recordIn(unpacked, line),
        (error: unknown) => {
          if (isMissingFile(error)) throw missingRecord(pointer);
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
        const size = segment === end.segment ? end.length : (await (await segments.open(segment)).stat()).size;
        for (let offset = 0; offset < size; ) {
          const { unpacked, length } = await frames.read(segment, offset);
          for (const [line, text] of recordsIn(unpacked).entries())
            if (text !== '') yield { pointer: `${segment}:${offset}:${line}`, text };
          offset += length;
        }
      }
    },

    acknowledge: acknowledged.write,

    async recover() {
      const said = await acknowledged.read();
      if (said !== undefined) return said;
      const last = Math.max(...(await segments.numbers()));
      return Number.isFinite(last) ? `${last}:${(await (await segments.open(last)).stat()).size}` : NOTHING_KEPT;
    },

    async cut(kept) {
      const end = placeOf(kept);
      const promised = placeOf((await acknowledged.read()) ?? NOTHING_KEPT);
      if (promised.segment > end.segment || (promised.segment === end.segment && promised.length > end.length))
        throw damagedGraph(dirname(folder), 'is older than its kept records: what was acknowledged is missing from it');
      const numbers = await segments.numbers();
      for (const segment of numbers.filter((number) => number > end.segment)) await rm(segments.pathOf(segment));
      if (!numbers.includes(end.segment)) {
        if (end.length > 0) throw damagedRecords(segments.pathOf(end.segment), 0);
        return;
      }
      const file = await segments.open(end.segment);
      const { size } = await file.stat();
      if (size < end.length) throw damagedRecords(segments.pathOf(end.segment), size);
      if (size > end.length) await file.truncate(end.length);
    },

    async prepareReplacing(records, writes) {
      const made: NewFrame[] = [];
      for (const [frame, lines] of byFrame(records)) {
        const { segment, length: offset } = placeOf(frame);
        const { unpacked, length } = await frames.read(segment, offset);
        const standing = recordsIn(unpacked);
        for (const line of lines.keys()) if (!standing[line]) throw missingRecord(`${frame}:${line}`);
        const texts = standing.map((text, line) => lines.get(line) ?? text);
        made.push(await frames.packInto(segment, offset, texts, length));
      }
      prepared = { writes, frames: made };
      await ready.write(prepared);
    },

    replace: () => frames.overwrite(prepared?.frames ?? []),

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
      await Promise.all([segments.close(), acknowledged.close()]);
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

/** Texts by line, by the frame that they are in. */
function byFrame(records: readonly KeptRecord[]): Map<string, Map<number, string>> {
  const found = new Map<string, Map<number, string>>();
  for (const { pointer, text } of records) {
    const { segment, offset, line } = partsOf(pointer);
    const lines = found.get(`${segment}:${offset}`) ?? new Map<number, string>();
    found.set(`${segment}:${offset}`, lines.set(line, text));
  }
  return found;
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
