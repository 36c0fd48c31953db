import { constants, createReadStream } from 'node:fs';
import { access, type FileHandle, open, stat, unlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { diskFull, isDiskFull } from '../graph/disk-full.ts';
import type { StoreError } from '../graph/store.ts';
import { InputError } from './input-error.ts';

/** One line of a rejects file: where it stood, what is wrong, and the record or what stood in its place. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly reason: string;
  readonly record?: unknown;
  readonly raw?: string;
  readonly rawBase64?: string;
}

/** Where the rejects of an input go unless somebody says otherwise: beside it. */
export const rejectsPathOf = (input: string): string =>
  input === '-' ? 'standard-input.rejects.ndjson' : `${input}.rejects.ndjson`;

/**
 * Writes rejects as NDJSON, mode 0600. The file comes into being with the first reject and replaces that of an earlier run;
 * one of an earlier run goes away at the start, so that a file that is there belongs to the last run.
 */
export class RejectsFile {
  private handle: FileHandle | undefined;
  private waiting: string[] = [];
  private isMade = false;

  private constructor(readonly path: string) {}

  /**
   * @param asked whether somebody named this place: then it must be one that can be written to, whether or not there will
   *   be rejects. Beside an input in a folder that is only read, it matters once there are some.
   * @throws InputError when something else stands there
   */
  static async prepare(path: string, asked: boolean): Promise<RejectsFile> {
    if (!(await isOurs(path))) {
      throw new InputError(
        `${path} is in the way: it is not a rejects file`,
        'Move it, or name another rejects file (--rejects).',
      );
    }
    await unlink(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw cannotWrite(path, error);
    });
    if (asked) {
      await access(dirname(path), constants.W_OK).catch((error: unknown) => {
        throw cannotWrite(path, error);
      });
    }
    return new RejectsFile(path);
  }

  /** Whether the file was made. */
  get made(): boolean {
    return this.isMade;
  }

  add(reject: Reject): void {
    this.waiting.push(`${JSON.stringify({ ...reject, file: basename(reject.file) })}\n`);
  }

  /** The same for a record whose JSON text is there: it is put in as it stood, however deep it is nested. */
  addJson(reject: Reject, json: string): void {
    const start = JSON.stringify({ ...reject, file: basename(reject.file) }).slice(0, -1);
    // Line breaks of valid JSON stand between its tokens only.
    this.waiting.push(`${start},"record":${json.trim().replace(/[\r\n]+/g, ' ')}}\n`);
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const text = this.waiting.join('');
    this.waiting = [];
    try {
      this.handle ??= await open(this.path, 'wx', 0o600);
      this.isMade = true;
      // All of it: a single write may end early where room runs out.
      await this.handle.appendFile(text);
    } catch (error) {
      throw cannotWrite(this.path, error);
    }
  }

  async close(): Promise<void> {
    await this.flush();
    await this.handle?.close();
    this.handle = undefined;
  }
}

function cannotWrite(path: string, error: unknown): InputError | StoreError {
  if (isDiskFull(error)) return diskFull(`${path}: rejects`, error);
  return new InputError(
    `${path}: rejects cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
    'Name a rejects file in a folder that you may write to (--rejects).',
    { cause: error },
  );
}

/** Whether nothing stands there, or something that an earlier run wrote. */
async function isOurs(path: string): Promise<boolean> {
  try {
    // A device or a pipe is nothing to replace.
    if (!(await stat(path)).isFile()) return false;
    const stream = createReadStream(path, { start: 0, end: 511, encoding: 'utf8' });
    let head = '';
    for await (const chunk of stream) head += chunk;
    return head === '' || /^\{"file":"[^\n]*?,"line":\d+,"field":"/.test(head);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
