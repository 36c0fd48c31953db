import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { type IngestInput, type IngestOptions, type IngestSummary, ingest } from '../../api/intake/ingest.ts';
import type { Reject } from '../../api/intake/rejects-file.ts';
import { type SealKey, temporarySealKey } from '../../api/intake/seal-key.ts';

/** One key for a test file, so that digests of its stores can be compared. */
export const testKey: SealKey = temporarySealKey();

/** A folder that goes away with the test. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-intake-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An embedded store in memory that goes away with the test. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(':memory:', { shuffleUnordered: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export interface Loaded {
  readonly summary: IngestSummary;
  readonly rejects: readonly Reject[];
  readonly store: Store;
  readonly folder: string;
}

/** Writes files, loads them in the order given into a new store, and hands over what came of it. */
export async function loadFiles<T>(
  files: Readonly<Record<string, string | Buffer>>,
  work: (loaded: Loaded) => Promise<T>,
  options: IngestOptions & { readonly mapping?: string } = {},
): Promise<T> {
  return withFolder((folder) =>
    withStore(async (store) => {
      const inputs: IngestInput[] = [];
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name);
        await writeFile(path, content);
        if (!name.endsWith('.yaml')) {
          inputs.push({ path, mapping: options.mapping === undefined ? undefined : join(folder, options.mapping) });
        }
      }
      const summary = await ingest(store, inputs, { sealKey: testKey, ...options });
      return work({ summary, rejects: await readRejects(summary.rejectsFiles), store, folder });
    }),
  );
}

export async function readRejects(files: readonly string[]): Promise<Reject[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Reject),
  );
}

export const ndjson = (...records: readonly (object | string)[]): string =>
  records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('');

/** A small valid application; `more` is laid over it. */
export function application(id: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { id, submittedAt: '2026-03-02T14:22:05Z', applicant: { name: `Applicant ${id}` }, ...more };
}

/** Loads records into a store that is there. */
export async function ingestRecords(
  store: Store,
  records: readonly object[],
  options: IngestOptions = {},
): Promise<IngestSummary> {
  return withFolder(async (folder) => {
    const path = join(folder, 'records.ndjson');
    await writeFile(path, ndjson(...records));
    return ingest(store, [{ path }], { sealKey: testKey, ...options });
  });
}
