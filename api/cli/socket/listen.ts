import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { type Context, INTERRUPTED } from '../context.ts';
import { type FrameType, frame, frameReader, helloSchema, versionSchema } from './frame.ts';

/** A path longer than this does not fit into a socket address on every system (104 to 108 bytes). */
const LONGEST_PATH = 100;

/** A socket that runs commands of other processes of the same user on this process's store. */
export interface CommandSocket {
  readonly path: string;
  /** Interrupts the guests, waits until they are done, and takes the socket away. */
  close(): Promise<void>;
}

/** The far process, as far as a command needs it; the store and the rest come from the one that listens. */
export type Guest = Omit<Context, 'openStore' | 'host'>;

/** Runs one command line; the same function serves a command in its own process. */
export type RunCommand = (argv: readonly string[], guest: Guest) => Promise<number>;

/**
 * Listens beside the store. Who may connect is decided by the mode of the file: the same user, nobody else.
 * @param version of the product; a client of another one is refused
 */
export async function listen(store: string, version: string, run: RunCommand): Promise<CommandSocket> {
  const { path, folder } = await socketPath(store);
  const guests = new Map<Promise<void>, AbortController>();
  const server = createServer((socket) => {
    const interrupt = new AbortController();
    // Whatever a guest does wrong costs it its connection, and nobody else anything.
    const guest = host(socket, version, run, interrupt)
      .catch(() => void socket.destroy())
      .finally(() => guests.delete(guest));
    guests.set(guest, interrupt);
  });
  // From the moment it exists nobody else can connect: the mode is set by the mask, not after the fact.
  const mask = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(path, resolve);
    });
  } finally {
    process.umask(mask);
  }
  await chmod(path, 0o600);
  return {
    path,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const interrupt of guests.values()) interrupt.abort(INTERRUPTED);
      await Promise.all(guests.keys());
      await closed;
      await rm(folder ?? path, { force: true, recursive: true });
    },
  };
}

async function socketPath(store: string): Promise<{ path: string; folder: string | undefined }> {
  const beside = join(store, 'socket');
  if (Buffer.byteLength(beside) <= LONGEST_PATH) {
    await rm(beside, { force: true });
    return { path: beside, folder: undefined };
  }
  const path = join(await mkdtemp(join(tmpdir(), 'commonthread-')), 'socket');
  return { path, folder: dirname(path) };
}

/** Serves one connection: one command. @throws where the other side does not speak this */
async function host(socket: Socket, version: string, run: RunCommand, interrupt: AbortController): Promise<void> {
  const send = (type: FrameType, payload?: Uint8Array | string, sent?: (error?: Error | null) => void) => {
    if (socket.writable) socket.write(frame(type, payload), sent);
    else sent?.(new Error('the other process is gone'));
  };
  const output = (type: 'O' | 'E') =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => send(type, chunk, done),
    }).on('error', () => interrupt.abort(INTERRUPTED));
  const stdin = new Readable({ read: () => send('W') });
  const read = frameReader();
  const greeting = await new Promise<string | undefined>((greeted) => {
    const gone = () => {
      interrupt.abort(INTERRUPTED);
      greeted(undefined);
      if (!stdin.readableEnded) stdin.destroy();
    };
    socket.on('error', gone).on('close', gone);
    socket.on('data', (chunk) => {
      try {
        for (const { type, payload } of read(chunk)) {
          if (type === 'H') greeted(payload.toString());
          else if (type === 'I') stdin.push(payload.length > 0 ? payload : null);
          else if (type === 'A') interrupt.abort(payload.toString());
        }
      } catch {
        socket.destroy();
      }
    });
  });
  if (greeting === undefined) return;
  const asked: unknown = JSON.parse(greeting);
  const { version: theirs } = versionSchema.parse(asked);
  if (theirs !== version) {
    const refusal = {
      message: `The store is served by commonthread ${version}, and this is commonthread ${theirs}.`,
      next: 'Use the same version, or stop the running `serve` and try again.',
    };
    socket.end(frame('R', JSON.stringify(refusal)));
    return;
  }
  const hello = helloSchema.parse(asked);
  const stdout = output('O');
  const stderr = Object.assign(output('E'), { isTTY: hello.terminal.stderr, columns: hello.terminal.columns });
  const code = await run(hello.argv, {
    stdin,
    stdout,
    stderr,
    cwd: hello.cwd,
    env: hello.env,
    terminal: hello.terminal,
    signal: interrupt.signal,
    actor: hello.actor,
  });
  await Promise.all([drained(stdout), drained(stderr)]);
  if (socket.writable) socket.end(frame('X', JSON.stringify({ code })));
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) resolve();
    else stream.once('close', resolve).end();
  });
}
