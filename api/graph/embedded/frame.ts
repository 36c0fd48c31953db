import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRawSync } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** Length of the payload and its CRC-32, both 32 bits, little-endian. */
export const FRAME_HEADER = 8;
/** Light compression: records are read rarely, and written at the rate of the whole intake. */
const LEVEL = 1;

/** Packs records (JSON texts, so without a line break) into one frame: header, then deflated lines. */
export async function packFrame(records: readonly string[]): Promise<Buffer> {
  return withHeader(await deflate(records.join('\n'), { level: LEVEL }));
}

function withHeader(payload: Buffer): Buffer {
  const header = Buffer.alloc(FRAME_HEADER);
  header.writeUInt32LE(payload.length, 0);
  header.writeUInt32LE(crc32(payload), 4);
  return Buffer.concat([header, payload]);
}

/** A frame that was written over is packed as tightly as it goes: it has to fit where the other one stood. */
const TIGHT_LEVEL = 9;

/** Packs records into a frame of exactly this length: behind what was deflated stand zeros. Nothing where they do not fit. */
export async function packFrameInto(records: readonly string[], length: number): Promise<Buffer | undefined> {
  const deflated = await deflate(records.join('\n'), { level: TIGHT_LEVEL });
  if (FRAME_HEADER + deflated.length > length) return undefined;
  const payload = Buffer.alloc(length - FRAME_HEADER);
  deflated.copy(payload);
  return withHeader(payload);
}

/** The whole length of a frame, from its header. */
export function frameLength(header: Buffer): number {
  return FRAME_HEADER + header.readUInt32LE(0);
}

/** What was packed into a frame, or nothing when its checksum does not match. */
export function unpackFrame(frame: Buffer): Buffer | undefined {
  const payload = frame.subarray(FRAME_HEADER);
  if (payload.length === 0 || crc32(payload) !== frame.readUInt32LE(4)) return undefined;
  // At once: so little takes less than handing it to another thread does.
  return inflateRawSync(payload);
}

const LINE_BREAK = 0x0a;

export const recordsIn = (unpacked: Buffer): readonly string[] => unpacked.toString('utf8').split('\n');

/** One record of what was packed into a frame; the others are not decoded. */
export function recordIn(unpacked: Buffer, line: number): string | undefined {
  let from = 0;
  for (let passed = 0; passed < line; passed += 1) {
    const end = unpacked.indexOf(LINE_BREAK, from);
    if (end < 0) return undefined;
    from = end + 1;
  }
  const end = unpacked.indexOf(LINE_BREAK, from);
  return unpacked.toString('utf8', from, end < 0 ? undefined : end);
}
