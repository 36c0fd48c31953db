import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const stateSchema = z.object({ size: z.number(), mtimeMs: z.number(), ctimeMs: z.number(), ino: z.number() });
const entrySchema = stateSchema.extend({
  path: z.string(),
  at: z.string(),
  outcome: z.enum(['taken', 'failed']),
});

/** What tells one content of a file from the next, without reading it. */
export type FileState = z.infer<typeof stateSchema>;
export type TakenEntry = z.infer<typeof entrySchema>;

/**
 * Remembers which files of drop folders were taken, one JSON object a line, synced before it counts. A line that was cut
 * by a crash is none: its file is taken again, which changes nothing that is loaded.
 */
export class TakenFiles {
  private constructor(
    readonly file: string,
    private readonly entries: Map<string, TakenEntry>,
  ) {}

  /** @param isThere whether a file still lies where it was taken; others are forgotten */
  static async open(file: string, isThere: (path: string) => Promise<boolean>): Promise<TakenFiles> {
    const entries = new Map<string, TakenEntry>();
    for (const entry of await readEntries(file)) entries.set(entry.path, entry);
    for (const path of entries.keys()) if (!(await isThere(path))) entries.delete(path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.new`;
    await writeFile(draft, [...entries.values()].map(line).join(''), { mode: 0o600, flush: true });
    await rename(draft, file);
    return new TakenFiles(file, entries);
  }

  /** Whether this content was taken. What could not be read is tried again once anything about the file is another. */
  has({ path, ...state }: FileState & { readonly path: string }): boolean {
    const known = this.entries.get(path);
    if (known === undefined) return false;
    const isSame = known.size === state.size && known.mtimeMs === state.mtimeMs && known.ino === state.ino;
    return isSame && (known.outcome === 'taken' || known.ctimeMs === state.ctimeMs);
  }

  async add(entry: TakenEntry): Promise<void> {
    const handle = await open(this.file, 'a', 0o600);
    try {
      await handle.appendFile(line(entry));
      await handle.datasync();
    } finally {
      await handle.close();
    }
    this.entries.set(entry.path, entry);
  }
}

const line = (entry: TakenEntry): string => `${JSON.stringify(entry)}\n`;

async function readEntries(file: string): Promise<TakenEntry[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((one) => {
    const parsed = entrySchema.safeParse(parsedJson(one));
    return parsed.success ? [parsed.data] : [];
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
