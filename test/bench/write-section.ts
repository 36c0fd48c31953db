import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../docs/benchmarks.md');

/** Puts the figures of one bench into docs/benchmarks.md, in place of those of its last run. */
export async function writeSection(name: string, body: string): Promise<void> {
  const [start, end] = [`<!-- bench: ${name} -->`, `<!-- end of ${name} -->`];
  const text = await readFile(FILE, 'utf8');
  const section = `${start}\n\n${body.trim()}\n\n${end}`;
  const at = text.indexOf(start);
  const written =
    at < 0
      ? `${text.trimEnd()}\n\n${section}\n`
      : `${text.slice(0, at)}${section}${text.slice(text.indexOf(end, at) + end.length)}`;
  await writeFile(FILE, written);
}
