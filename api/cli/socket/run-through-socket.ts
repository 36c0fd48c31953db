import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import type { Owner } from '../../graph/embedded/owner.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import { type FrameType, frame, frameReader, type Hello } from './frame.ts';

/** Settings of this process that the command goes by there. */
const SHARED = ['COMMONTHREAD_DEBUG', 'COMMONTHREAD_INDICATORS'];

/**
 * Runs a command inside the `serve` that holds the store, with this process's streams, folder and signals.
 * @returns its exit code
 * @throws UsageError when the other process cannot be reached or is of another version
 */
export async function runThroughSocket(
  owner: Owner & { readonly socket: string },
  version: string,
  argv: readonly string[],
  context: Context,
): Promise<number> {
  const socket = await connect(owner);
  const { cwd, actor, terminal, env } = context;
  const shared: Hello['env'] = Object.fromEntries(SHARED.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const hello: Hello = { version, argv, cwd, actor, env: shared, terminal };
  const send = (type: FrameType, payload?: Uint8Array | string) => {
    if (socket.writable) socket.write(frame(type, payload));
  };
  send('H', JSON.stringify(hello));
  const abort = () => send('A', String(context.signal.reason));
  context.signal.addEventListener('abort', abort, { once: true });
  const input = inputChunks(context);
  const read = frameReader();
  try {
    for await (const chunk of socket) {
      for (const { type, payload } of read(chunk as Buffer)) {
        if (type === 'O') await pass(context, 'stdout', payload);
        else if (type === 'E') await pass(context, 'stderr', payload);
        else if (type === 'W') void input().then((bytes) => send('I', bytes));
        else if (type === 'X') return (JSON.parse(payload.toString()) as { code: number }).code;
        else if (type === 'R') {
          const { message, next } = JSON.parse(payload.toString()) as { message: string; next: string };
          throw new UsageError(message, next);
        }
      }
    }
  } finally {
    context.signal.removeEventListener('abort', abort);
    socket.destroy();
  }
  throw new UsageError(
    `The process that holds the store (${owner.pid}) ended before the command did.`,
    'What it had acknowledged is kept. Run the command again.',
  );
}

async function connect(owner: Owner & { readonly socket: string }): Promise<Socket> {
  const socket = createConnection(owner.socket);
  try {
    await once(socket, 'connect');
    return socket;
  } catch (error) {
    throw new UsageError(
      `The store is held by process ${owner.pid} (since ${owner.startedAt}), which does not answer on its socket.`,
      'Wait a moment and try again, or stop that process.',
      { cause: error },
    );
  }
}

/** Waits for the reader of the stream, so that a slow one slows the other process down; nobody reading is no error here. */
async function pass(context: Context, name: 'stdout' | 'stderr', payload: Buffer): Promise<void> {
  if (context.signal.aborted && name === 'stdout' && context.stdout.destroyed) return;
  if (!context[name].write(payload))
    await once(context[name], 'drain', { signal: context.signal }).catch(() => undefined);
}

/** The next bytes of standard input each time it is called; empty at the end. */
function inputChunks(context: Context): () => Promise<Uint8Array> {
  let chunks: AsyncIterator<Buffer> | undefined;
  return async () => {
    chunks ??= context.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const next = await chunks.next().catch(() => undefined);
    return next === undefined || next.done ? new Uint8Array() : next.value;
  };
}
