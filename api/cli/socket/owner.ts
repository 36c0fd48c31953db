import { readFile, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const ownerSchema = z.object({
  pid: z.int(),
  host: z.string(),
  startedAt: z.string(),
  /** What `serve` adds: how to reach it. */
  version: z.string().optional(),
  socket: z.string().optional(),
  url: z.string().optional(),
});

/** The process that holds an embedded store, as the store's `owner.json` says. */
export type Owner = z.infer<typeof ownerSchema>;

const fileOf = (store: string) => join(store, 'owner.json');

/** Who holds the store; undefined when nobody does, also when a process of this machine left its file behind and is gone. */
export async function readOwner(store: string): Promise<Owner | undefined> {
  const owner = await recorded(store);
  return owner !== undefined && (owner.host !== hostname() || alive(owner.pid)) ? owner : undefined;
}

/** Adds to the file of a store that this process holds how other commands reach it; without `share`, takes that back. */
export async function shareOwner(store: string, share: Pick<Owner, 'version' | 'socket' | 'url'> = {}): Promise<void> {
  const owner = await recorded(store);
  if (owner === undefined) return;
  const { pid, host, startedAt } = owner;
  // Others read it at any time, so it is replaced whole.
  const draft = `${fileOf(store)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify({ pid, host, startedAt, ...share })}\n`, { mode: 0o600 });
  await rename(draft, fileOf(store));
}

async function recorded(store: string): Promise<Owner | undefined> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(fileOf(store), 'utf8')));
  } catch {
    // Missing, or half written by a process that died: it says nothing.
    return undefined;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
