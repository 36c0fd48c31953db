import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { InputError } from '../input-error.ts';

/** Compressed bytes handed over at once: gzip expands by at most about a thousand times, so this bounds the memory of a bomb. */
const SLICE = 8 * 1024;

/**
 * Unpacks gzip. What could be unpacked before an error is yielded first; then the error is thrown,
 * so that the records before a cut load.
 */
export async function* gunzip(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const unpacker = createGunzip();
  let out: Buffer[] = [];
  let failure: Error | undefined;
  unpacker.on('data', (chunk: Buffer) => out.push(chunk));
  const done = new Promise<void>((resolve) => {
    unpacker.on('end', resolve);
    unpacker.on('error', (error) => {
      failure = error;
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
      for (let start = 0; start < chunk.length && failure === undefined; start += SLICE) {
        await new Promise<void>((resolve) => {
          unpacker.write(chunk.subarray(start, start + SLICE), () => resolve());
        });
        await setImmediate();
        yield* take();
      }
      if (failure !== undefined) break;
    }
    if (failure === undefined) unpacker.end();
    await done;
    yield* take();
  } finally {
    unpacker.destroy();
  }
  if (failure !== undefined) {
    throw new InputError(
      (failure as NodeJS.ErrnoException).code === 'Z_BUF_ERROR'
        ? `${name}: the gzip data ends too early; the file was cut`
        : `${name}: the gzip data is damaged`,
      'What stood before the damage was loaded. Get the whole file and load it again: what is already there is not loaded twice.',
      { cause: failure },
    );
  }
}
