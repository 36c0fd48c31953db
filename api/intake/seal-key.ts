import { createHash, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** The key that bank accounts and government ids are hashed with, and a name for it that may be shown. */
export interface SealKey {
  readonly keyId: string;
  readonly key: Buffer;
}

/** The key cannot be used: what is wrong, and what to do. */
export class SealKeyError extends Error {
  override readonly name = 'SealKeyError';
  constructor(
    message: string,
    readonly next: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const fileSchema = z.object({ keyId: z.string(), key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/) });

/** Where the configuration of this user stands; never inside a store. */
export function configFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.COMMONTHREAD_CONFIG) return env.COMMONTHREAD_CONFIG;
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'commonthread');
}

/** Reads the key, made on first use with mode 0600. @throws SealKeyError when others may read it, or it is damaged */
export async function openSealKey(folder: string = configFolder()): Promise<SealKey> {
  const path = join(folder, 'seal-key.json');
  return (await readKey(path)) ?? (await makeKey(folder, path));
}

/** A key of this run only, for graphs that are thrown away. */
export function temporarySealKey(): SealKey {
  return named(randomBytes(32));
}

const named = (key: Buffer): SealKey => ({
  keyId: createHash('sha256').update('commonthread seal key\n').update(key).digest('hex').slice(0, 16),
  key,
});

async function makeKey(folder: string, path: string): Promise<SealKey> {
  const made = named(randomBytes(32));
  const draft = `${path}.${process.pid}.${made.keyId}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, `${JSON.stringify({ keyId: made.keyId, key: made.key.toString('base64') })}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    await chmod(draft, 0o600);
    // A link, unlike a rename, does not replace a key that another process made meanwhile.
    await link(draft, path);
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      const theirs = await readKey(path);
      if (theirs !== undefined) return theirs;
    }
    throw new SealKeyError(
      `${path}: the key for bank accounts and government ids cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
      'Make the folder writable, or name another one in COMMONTHREAD_CONFIG.',
      { cause: error },
    );
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

async function readKey(path: string): Promise<SealKey | undefined> {
  let text: string;
  try {
    const { mode } = await stat(path);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new SealKeyError(
        `${path}: other users of this machine may read this key (mode ${(mode & 0o777).toString(8)})`,
        `Run: chmod 600 ${path}`,
      );
    }
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof SealKeyError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new SealKeyError(
      `${path}: the key for bank accounts and government ids cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
      'Check its owner and permissions, or name another folder in COMMONTHREAD_CONFIG.',
      { cause: error },
    );
  }
  const parsed = fileSchema.safeParse(parsedJson(text));
  const found = parsed.success ? named(Buffer.from(parsed.data.key, 'base64')) : undefined;
  if (!parsed.success || found === undefined || found.keyId !== parsed.data.keyId) {
    throw new SealKeyError(
      `${path}: this is not a whole key file`,
      'Put it back from a backup. A store that was loaded with a lost key takes no more records: load its files into a new store.',
    );
  }
  return found;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
