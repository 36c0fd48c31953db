import { z } from 'zod';

/**
 * What goes over the socket: frames of one ASCII letter, the length of the payload (4 bytes, big-endian) and the payload.
 *
 * | letter | from | payload |
 * |---|---|---|
 * | `H` hello | client | JSON {@link Hello}; first and once |
 * | `I` input | client | bytes of standard input, answer to one `W`; empty: the end |
 * | `A` abort | client | why, as text |
 * | `W` want | server | empty: the command reads standard input |
 * | `O` output | server | bytes of standard output |
 * | `E` error output | server | bytes of standard error |
 * | `X` exit | server | JSON `{code}`; last |
 * | `R` refused | server | JSON `{message, next}` instead of all else |
 */
export type FrameType = 'H' | 'I' | 'A' | 'W' | 'O' | 'E' | 'X' | 'R';

export interface Frame {
  readonly type: FrameType;
  readonly payload: Buffer;
}

/** The part of a hello that every version has. Of the product; both ends must be the same. */
export const versionSchema = z.object({ version: z.string() });

export const helloSchema = versionSchema.extend({
  argv: z.array(z.string()).readonly(),
  cwd: z.string(),
  actor: z.string(),
  env: z.record(z.string(), z.string()),
  terminal: z.object({ stdin: z.boolean(), stdout: z.boolean(), stderr: z.boolean(), columns: z.number() }),
});

/** What a client asks for. */
export type Hello = z.infer<typeof helloSchema>;

const HEAD = 5;
const LARGEST = 1 << 20;

/** The bytes of a message, parted into several frames where it is large. */
export function frame(type: FrameType, payload: Uint8Array | string = ''): Buffer {
  const bytes = Buffer.from(payload as Uint8Array);
  const parts: Buffer[] = [];
  for (let from = 0; from === 0 || from < bytes.length; from += LARGEST) {
    const part = bytes.subarray(from, from + LARGEST);
    const head = Buffer.alloc(HEAD);
    head.write(type, 'latin1');
    head.writeUInt32BE(part.length, 1);
    parts.push(head, part);
  }
  return Buffer.concat(parts);
}

/** Cuts a stream of bytes into frames. @throws Error when the other side does not speak this */
export function frameReader(): (chunk: Buffer) => Frame[] {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const frames: Frame[] = [];
    while (rest.length >= HEAD) {
      const length = rest.readUInt32BE(1);
      if (length > LARGEST) throw new Error('not a frame: too long');
      if (rest.length < HEAD + length) break;
      frames.push({ type: rest.toString('latin1', 0, 1) as FrameType, payload: rest.subarray(HEAD, HEAD + length) });
      rest = rest.subarray(HEAD + length);
    }
    return frames;
  };
}
