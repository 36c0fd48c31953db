import { PassThrough, type Readable } from 'node:stream';

/** The same stream, which ends when the signal is aborted: nobody at the keyboard has to end it first. */
export function endWith(stream: Readable, signal: AbortSignal): Readable {
  const out = new PassThrough();
  const end = () => {
    stream.unpipe(out);
    out.end();
  };
  stream.once('error', (error) => out.destroy(error)).pipe(out);
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return out;
}
