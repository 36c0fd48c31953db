import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Context } from '../../api/cli/context.ts';
import { openLocalStore } from '../../api/cli/open-local-store.ts';
import { run } from '../../api/cli/program.ts';

export const MAIN = fileURLToPath(new URL('../../dist/api/cli/main.js', import.meta.url));

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for a test, with a place for the configuration in it. */
export interface Workspace {
  readonly folder: string;
  path(...parts: string[]): string;
  /** Runs a command in this process, on a real store. */
  run(argv: readonly string[], change?: Partial<Context> & { readonly input?: string | Buffer }): Promise<Ended>;
  /** Starts the program as a process of its own. */
  start(argv: readonly string[], env?: Readonly<Record<string, string>>): Process;
  remove(): Promise<void>;
}

/** A running program. */
export interface Process {
  readonly pid: number;
  readonly stdin: NodeJS.WritableStream;
  readonly stdout: Readable;
  readonly ended: Promise<Ended>;
  /** Resolves with all that was printed when it holds this text. */
  printed(text: string | RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

export async function workspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-test-'));
  const env = { COMMONTHREAD_CONFIG: join(folder, 'config'), COMMONTHREAD_ACTOR: 'tester' };
  // The key for sealed values belongs to the process, so commands that run in this one find it by its environment.
  process.env.COMMONTHREAD_CONFIG = env.COMMONTHREAD_CONFIG;
  return {
    folder,
    path: (...parts) => join(folder, ...parts),
    async run(argv, { input, ...change } = {}) {
      const [stdout, stderr] = [collector(), collector()];
      const code = await run(argv, {
        openStore: openLocalStore,
        stdin: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
        stdout: stdout.stream,
        stderr: stderr.stream,
        cwd: folder,
        env,
        terminal: { stdin: false, stdout: false, stderr: false, columns: 80 },
        signal: new AbortController().signal,
        actor: 'tester',
        ...change,
      });
      return { code, stdout: stdout.text(), stderr: stderr.text() };
    },
    start(argv, more = {}) {
      const child = spawn(process.execPath, [MAIN, ...argv], {
        cwd: folder,
        env: { ...process.env, ...env, ...more },
        stdio: 'pipe',
      });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk) => {
        stdout += chunk;
      });
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      const ended = new Promise<Ended>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code, signal) => {
          if (code === null) reject(new Error(`ended by ${signal}`));
          else resolve({ code, stdout, stderr });
        });
      });
      return {
        pid: child.pid ?? 0,
        stdin: child.stdin,
        stdout: child.stdout,
        ended,
        kill: (signal) => child.kill(signal),
        printed: (text) =>
          new Promise((resolve, reject) => {
            const look = () => {
              const all = stdout + stderr;
              if (typeof text === 'string' ? all.includes(text) : text.test(all)) resolve(all);
            };
            child.stdout.on('data', look);
            child.stderr.on('data', look);
            ended.then(
              (end) => reject(new Error(`ended without printing ${text}: ${end.stdout}${end.stderr}`)),
              reject,
            );
            look();
          }),
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function collector(): { stream: PassThrough; text: () => string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
