import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { InputError } from '../input-error.ts';

/** Compressed bytes handed over at once: gzip expands by at most about a thousand times, so this bounds the memory of a bomb. */
const SLICE = 8 * 1024;

/**
 * Unpacks gzip, of one member or several; zeros after them, as tapes and block devices leave them, are nothing.
 * What could be unpacked before an error is yielded first; then the error is thrown, so that the records before a cut load.
 */
export async function* gunzip(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const unpacker = createGunzip();
  let out: Buffer[] = [];
  let failure: string | undefined;
  let ended = false;
  let given = 0;
  unpacker.on('data', (chunk: Buffer) => out.push(chunk));
  const done = new Promise<void>((resolve) => {
    unpacker.on('end', () => {
      ended = true;
      resolve();
    });
    unpacker.on('error', (error) => {
      failure = whyNot(error);
      resolve();
    });
  });
  const take = () => {
    const taken = out;
    out = [];
    return taken;
  };
  try {
    for await (const chunk of chunks) {
      for (let start = 0; start < chunk.length && failure === undefined && !ended; start += SLICE) {
        const slice = chunk.subarray(start, start + SLICE);
        // The callback of a write that fails is never called.
        await Promise.race([new Promise<void>((resolve) => unpacker.write(slice, () => resolve())), done]);
        await setImmediate();
        yield* take();
      }
      const before = given;
      given += chunk.length;
      const rest = chunk.subarray(Math.max(0, unpacker.bytesWritten - before));
      if (ended && rest.some((byte) => byte !== 0)) failure = TAIL;
      if (failure !== undefined) break;
    }
    if (failure === undefined && !ended) unpacker.end();
    await done;
    yield* take();
  } finally {
    unpacker.destroy();
  }
  if (failure !== undefined) {
    throw new InputError(
      `${name}: ${failure}`,
      'What could be unpacked before that was read. Get the whole file and run the command again: what is loaded already is not loaded twice.',
    );
  }
}

const TAIL = 'after the gzip data stand other bytes';

function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === 'Z_BUF_ERROR') return 'the gzip data ends too early; the file was cut';
  // The first header was seen before the unpacker was made, so this is what stands where a further member might.
  return error.message === 'incorrect header check' ? TAIL : 'the gzip data is damaged';
}
