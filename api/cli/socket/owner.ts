import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const ownerSchema = z.object({
  pid: z.int(),
  startedAt: z.string(),
  command: z.string().optional(),
  version: z.string().optional(),
  socket: z.string().optional(),
  url: z.string().optional(),
});

/** The process that holds an embedded store, as it says itself in `owner.json` beside it. */
export type Owner = z.infer<typeof ownerSchema>;

const ownerFile = (store: string) => join(store, 'owner.json');

/** Who holds the store; undefined when nobody does, also when a process left its file behind and is gone. */
export async function readOwner(store: string): Promise<Owner | undefined> {
  const text = await readFile(ownerFile(store), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const owner = ownerSchema.safeParse(parse(text));
  return owner.success && alive(owner.data.pid) ? owner.data : undefined;
}

export async function writeOwner(store: string, owner: Owner): Promise<void> {
  await writeFile(ownerFile(store), `${JSON.stringify(owner, null, 2)}\n`, { mode: 0o600 });
}

export async function removeOwner(store: string): Promise<void> {
  await rm(ownerFile(store), { force: true });
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
