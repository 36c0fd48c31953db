import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The process that holds an embedded store, as it says itself beside it. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly startedAt: string;
}

const fileOf = (folder: string) => join(folder, 'owner.json');

/** Says in `owner.json` that this process holds the store. */
export async function claimStore(folder: string): Promise<void> {
  const owner: Owner = { pid: process.pid, host: hostname(), startedAt: new Date().toISOString() };
  await writeFile(fileOf(folder), `${JSON.stringify(owner)}\n`, { mode: 0o600 });
}

export async function disclaimStore(folder: string): Promise<void> {
  await rm(fileOf(folder), { force: true });
}

/** Who says to hold the store, or nothing when nobody does or it cannot be read. */
export async function ownerOf(folder: string): Promise<Owner | undefined> {
  try {
    const { pid, host, startedAt } = JSON.parse(await readFile(fileOf(folder), 'utf8'));
    return { pid: Number(pid), host: String(host), startedAt: String(startedAt) };
  } catch {
    return undefined;
  }
}
