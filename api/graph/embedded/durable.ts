import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { diskFull, isDiskFull } from '../disk-full.ts';

/** Makes a file, readable by its owner only, where there is none: it survives a power cut once its folder is synced too. */
export async function makeDurably(path: string): Promise<void> {
  await (await open(path, 'a', 0o600).catch(noRoom)).close();
  await syncFolder(dirname(path));
}

/** Writes a file anew; it survives a power cut once its folder is synced too. */
export async function writeNewDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600).catch(noRoom);
  await writeDurably(file, bytes, 0).finally(() => file.close());
}

/** Writes all of it: where room runs out, a single call writes what fits and says so only by its count. */
export async function writeDurably(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const rest = bytes.length - written;
    written += (await file.write(bytes, written, rest, position + written).catch(noRoom)).bytesWritten;
  }
  await file.datasync().catch(noRoom);
}

/** Makes it last which files a folder has. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

function noRoom(error: unknown): never {
  throw isDiskFull(error) ? diskFull('Kept records', error) : error;
}
