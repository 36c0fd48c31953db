import { type FileHandle, open } from 'node:fs/promises';

/** Appends lines to a file (made with mode 0600), and resolves when they would survive a power cut. */
export async function appendLines(path: string, lines: readonly string[]): Promise<void> {
  const file = await open(path, 'a+', 0o600);
  try {
    // A line that a crash cut short must not swallow the next one.
    const start = (await endsInLine(file)) ? '' : '\n';
    await file.appendFile(`${start}${lines.map((line) => `${line}\n`).join('')}`);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function endsInLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}
