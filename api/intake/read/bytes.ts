import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../input-error.ts';
import { gunzip } from './gunzip.ts';

export interface ByteSource {
  /** The name for messages: the path, or `standard input`. */
  readonly name: string;
  /** Size in bytes where it is known: what progress is measured against. */
  readonly size: number | undefined;
  /** Whether it is unpacked on the way: told by its bytes, whatever its name says. */
  readonly packed: boolean;
  /** Bytes taken from the source so far, before unpacking. */
  readonly taken: () => number;
  /** The first bytes, unpacked and without a byte order mark, to tell the format by. */
  readonly head: Buffer;
  /** All bytes, unpacked and without a byte order mark, the head included. */
  readonly chunks: AsyncIterable<Buffer>;
}

const HEAD = 64 * 1024;
/** Small enough that a write in progress gets its turn between two chunks. */
const CHUNK = 64 * 1024;

/** Opens a file, or standard input for `-`; gzip is told by its first bytes, whatever the name. @throws InputError */
export async function openBytes(path: string, standardInput: AsyncIterable<Buffer>): Promise<ByteSource> {
  const name = path === '-' ? 'standard input' : path;
  const size = path === '-' ? undefined : await sizeOf(path);
  let taken = 0;
  const counted = async function* () {
    const source: AsyncIterable<Buffer> =
      path === '-' ? standardInput : createReadStream(path, { highWaterMark: CHUNK });
    try {
      for await (const chunk of source) {
        taken += chunk.length;
        yield chunk;
      }
    } catch (error) {
      throw unreadable(name, error);
    }
  };
  const raw = await peek(counted(), 2);
  const packed = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
  const plain = await peek(packed ? gunzip(raw.chunks, name) : raw.chunks, HEAD);
  if (isUtf16(plain.head)) {
    throw new InputError(
      `${name}: the file is UTF-16`,
      'Save it as UTF-8 (in a spreadsheet: "CSV UTF-8") and load it again.',
    );
  }
  if (plain.head.subarray(0, 4).equals(ZIP)) {
    throw new InputError(
      `${name}: the file is a workbook or a zip archive`,
      'Save the sheet as "CSV UTF-8" in the spreadsheet, or unpack the archive, and load that.',
    );
  }
  const mark = plain.head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  return {
    name,
    size,
    packed,
    taken: () => taken,
    head: plain.head.subarray(mark),
    chunks: mark === 0 ? plain.chunks : withoutFirst(plain.chunks, mark),
  };
}

/** How every zip archive begins; spreadsheets save workbooks as such. */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const isUtf16 = (head: Buffer) => (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new InputError(`${path} is a folder`, 'Name a file, or - for standard input.');
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(path, error);
  }
}

function unreadable(name: string, error: unknown): Error {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new InputError(`${name}: there is no such file`, 'Check the path.', { cause: error });
  if (code === 'EACCES' || code === 'EPERM') {
    return new InputError(`${name}: you may not read this file`, 'Check its permissions.', { cause: error });
  }
  return new InputError(`${name}: cannot be read (${code ?? 'unknown error'})`, 'Check the file and the disk.', {
    cause: error,
  });
}

/**
 * Reads until at least `least` bytes are there (or the end), and gives them beside a stream of everything.
 * An error before that is thrown by the stream, in its turn, so that what came before it is not lost.
 */
async function peek(
  source: AsyncIterable<Buffer>,
  least: number,
): Promise<{ readonly head: Buffer; readonly chunks: AsyncIterable<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let length = 0;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  while (length < least && !ended) {
    try {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else {
        first.push(next.value);
        length += next.value.length;
      }
    } catch (error) {
      if (first.length === 0) throw error;
      failure = { error };
      ended = true;
    }
  }
  const chunks = async function* () {
    try {
      yield* first;
      if (failure !== undefined) throw failure.error;
      while (!ended) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  };
  return { head: Buffer.concat(first), chunks: chunks() };
}

async function* withoutFirst(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of chunks) {
    const skip = Math.min(left, chunk.length);
    left -= skip;
    if (skip < chunk.length) yield skip === 0 ? chunk : chunk.subarray(skip);
  }
}
