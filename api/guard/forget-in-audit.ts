import { open } from 'node:fs/promises';
import { subjectOf } from './audit.ts';

const CHUNK = 4 * 1024 * 1024;

/**
 * Puts marks in the place of what was erased, wherever an audit names it. Who looked at it, and when, stays; who has the
 * key of the mark can still find that. Written over in place, each mark as long as what it replaces, so that other
 * processes go on appending.
 * @param marks by node key, what stands for it
 * @returns how often it was named
 */
export async function forgetInAudit(file: string, marks: ReadonlyMap<string, string>): Promise<number> {
  const bytes = [...marks].map(([key, mark]) => {
    const named = Buffer.from(JSON.stringify(subjectOf(key)));
    const inside = named.length - 2;
    return { named, instead: Buffer.from(`"${mark.slice(0, inside).padEnd(inside, '.')}"`) };
  });
  const handle = await open(file, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (handle === undefined) return 0;
  try {
    let count = 0;
    for await (const { at, lines } of linesOf(handle)) {
      for (const { named, instead } of bytes) {
        for (let found = lines.indexOf(named); found >= 0; found = lines.indexOf(named, found + named.length)) {
          await handle.write(instead, 0, instead.length, at + found);
          count += 1;
        }
      }
    }
    if (count > 0) await handle.datasync();
    return count;
  } finally {
    await handle.close();
  }
}

/** Whole lines, many at a time, with where in the file they begin. */
async function* linesOf(handle: Awaited<ReturnType<typeof open>>): AsyncIterable<{ at: number; lines: Buffer }> {
  const chunk = Buffer.alloc(CHUNK);
  let rest = Buffer.alloc(0);
  for (let at = 0; ; ) {
    const { bytesRead } = await handle.read(chunk, 0, CHUNK, at + rest.length);
    if (bytesRead === 0) break;
    const known = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    const end = known.lastIndexOf('\n') + 1;
    yield { at, lines: known.subarray(0, end) };
    rest = known.subarray(end);
    at += end;
  }
}
