#!/usr/bin/env node
import { userInfo } from 'node:os';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { type Context, INTERRUPTED, OUTPUT_FAILED, PIPE_CLOSED } from './context.ts';
import { EXIT } from './exit-code.ts';
import { openLocalStore } from './open-local-store.ts';
import { productVersion } from './product.ts';
import { run } from './program.ts';
import { reportError } from './report-error.ts';
import { runThroughSocket } from './socket/run-through-socket.ts';
import { StoreHeld } from './socket/store-held.ts';

const stop = new AbortController();
// The first signal asks the command to end in good order; its handler is then gone, so a second one ends the process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort(INTERRUPTED));
let outputError: string | undefined;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Nobody reads any more (`| head`): there is nobody left to tell. Anything else lost what somebody waits for.
  if (error.code === 'EPIPE') return stop.abort(PIPE_CLOSED);
  outputError = error.code ?? 'error';
  stop.abort(OUTPUT_FAILED);
});
process.stderr.on('error', () => undefined);

const context: Context = {
  openStore: openLocalStore,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  terminal: {
    stdin: process.stdin.isTTY ?? false,
    stdout: process.stdout.isTTY ?? false,
    stderr: process.stderr.isTTY ?? false,
    columns: process.stdout.columns ?? process.stderr.columns ?? 80,
  },
  signal: stop.signal,
  actor: process.env.COMMONTHREAD_ACTOR || userInfo().username,
};

const code = await here(process.argv.slice(2));
await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
// The error of the last write is told after it.
await setImmediate();
if (outputError === undefined) process.exit(code);
process.stderr.write(`commonthread: the output cannot be written (${outputError}).\n`);
process.stderr.write('Make room or name another place, and run it again; what was loaded before is in the store.\n');
await flushed(process.stderr);
process.exit(code === EXIT.done ? EXIT.unexpected : code);

/** Runs the command in this process, or in the `serve` that holds its store. */
async function here(argv: readonly string[]): Promise<number> {
  try {
    return await run(argv, context);
  } catch (error) {
    if (!(error instanceof StoreHeld)) return reportError(context, error);
    return runThroughSocket(error.owner, productVersion(), argv, context).catch((failure: unknown) =>
      reportError(context, failure),
    );
  }
}

function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve();
    else stream.write('', () => resolve());
  });
}
