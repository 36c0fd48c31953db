import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { hasEnded } from '../has-ended.ts';

const ownerSchema = z.object({
  pid: z.int(),
  host: z.string(),
  startedAt: z.string(),
  /** What `serve` adds: how other commands reach it. */
  version: z.string().optional(),
  socket: z.string().optional(),
  url: z.string().optional(),
});

/**
 * The process that holds an embedded store, as it says itself in the `owner.json` beside it. One that was killed leaves
 * the file behind, so it is a hint and no proof: who holds the store is known by the engine's lock alone.
 */
export type Owner = z.infer<typeof ownerSchema>;

const fileOf = (folder: string) => join(folder, 'owner.json');

/** Says that this process holds the store. */
export function claimStore(folder: string): Promise<void> {
  return write(folder, { pid: process.pid, host: hostname(), startedAt: new Date().toISOString() });
}

/** Adds how other commands reach this process, which holds the store; without `share`, takes that back. */
export async function shareStore(folder: string, share: Pick<Owner, 'version' | 'socket' | 'url'> = {}): Promise<void> {
  const owner = await ownerOf(folder);
  if (owner === undefined) return;
  const { pid, host, startedAt } = owner;
  await write(folder, { pid, host, startedAt, ...share });
}

/** To be called while the lock is still held: after it, the file may be the next owner's. */
export async function disclaimStore(folder: string): Promise<void> {
  await rm(fileOf(folder), { force: true });
}

/** Who says to hold the store, or nothing when nobody does or it cannot be read. */
export async function ownerOf(folder: string): Promise<Owner | undefined> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(fileOf(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Who holds a store that is locked, where they say so: whoever is only opening it has not yet. */
export async function holderOf(folder: string): Promise<Owner | undefined> {
  const owner = await ownerOf(folder);
  return owner === undefined || hasEnded(owner.pid, owner.host) ? undefined : owner;
}

/** Others read it at any time, so it is replaced whole. */
async function write(folder: string, owner: Owner): Promise<void> {
  const draft = `${fileOf(folder)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
  await rename(draft, fileOf(folder));
}
