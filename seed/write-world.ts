import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { generateWorld } from './generate-world.ts';
import type { WorldOptions } from './world-options.ts';

export interface WriteOptions extends WorldOptions {
  /** Folder to write into; made when it is missing, its files of these names are replaced. */
  readonly out: string;
  readonly gzip?: boolean;
  /** Called now and then with the number of applications written. */
  readonly onProgress?: (applications: number) => void;
}

/** What was written. */
export interface WrittenWorld {
  readonly files: { readonly applications: string; readonly brokers: string; readonly truth: string };
  readonly applications: number;
  readonly brokers: number;
  /** Applications that operators sent. */
  readonly personas: number;
  /** Operators behind them. */
  readonly operators: number;
}

/** How much text is gathered before it is handed to a stream. */
const CHUNK = 1 << 16;

/** One NDJSON file that is written no faster than the disk takes it. */
class LineFile {
  readonly #file: Writable;
  readonly #sink: Writable;
  readonly #done: Promise<unknown>;
  #text = '';

  constructor(path: string, gzip: boolean) {
    const file = createWriteStream(path);
    this.#file = file;
    const closed = finished(file);
    if (gzip) {
      const packer = createGzip({ level: 6 });
      packer.pipe(file);
      file.once('error', (error) => packer.destroy(error));
      this.#sink = packer;
      this.#done = Promise.all([closed, finished(packer)]);
    } else {
      this.#sink = file;
      this.#done = closed;
    }
    // A failure is reported by whoever writes next or closes, not as an unhandled rejection in between.
    this.#done.catch(() => undefined);
  }

  /** Resolves at once, or when there is room again. @throws the stream's error when the file cannot be written */
  async write(value: unknown): Promise<void> {
    this.#text += `${JSON.stringify(value)}\n`;
    if (this.#text.length >= CHUNK) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    this.#sink.end();
    await this.#done;
  }

  /** Lets go of the file after a failure elsewhere; what is written stays. */
  abandon(): void {
    this.#sink.destroy();
    this.#file.destroy();
  }

  async #flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (this.#sink.errored) await this.#done;
    if (text !== '' && !this.#sink.write(text)) await Promise.race([once(this.#sink, 'drain'), this.#done]);
  }
}

/**
 * Writes a world as `applications.ndjson`, `brokers.ndjson` and `truth.ndjson` (with `.gz` when packed).
 * @throws RangeError for options that make no world; the system's error when a file cannot be written
 */
export async function writeWorld(options: WriteOptions): Promise<WrittenWorld> {
  const { out, gzip = false, onProgress } = options;
  const records = generateWorld(options);
  const first = records.next();
  await mkdir(out, { recursive: true });
  const path = (name: string) => join(out, gzip ? `${name}.ndjson.gz` : `${name}.ndjson`);
  const files = { applications: path('applications'), brokers: path('brokers'), truth: path('truth') };
  const applications = new LineFile(files.applications, gzip);
  const brokers = new LineFile(files.brokers, gzip);
  const truth = new LineFile(files.truth, gzip);
  const counts = { applications: 0, brokers: 0, personas: 0 };
  const operators = new Set<string>();
  try {
    for (let next = first; !next.done; next = records.next()) {
      const { value } = next;
      if (value.kind === 'application') {
        counts.applications += 1;
        await applications.write(value.record);
        if (counts.applications % 1000 === 0) onProgress?.(counts.applications);
      } else {
        counts.brokers += 1;
        await brokers.write(value.record);
      }
      if (value.truth.role === 'operator') counts.personas += 1;
      if (value.truth.operator !== undefined) operators.add(value.truth.operator);
      await truth.write(value.truth);
    }
    await Promise.all([applications.close(), brokers.close(), truth.close()]);
  } catch (error) {
    for (const file of [applications, brokers, truth]) file.abandon();
    throw error;
  }
  onProgress?.(counts.applications);
  return { files, ...counts, operators: operators.size };
}
