import { readFile, writeFile } from 'node:fs/promises';

/** Replaces what stands between `<!-- bench: NAME -->` and `<!-- end -->` of a document. @throws where it has no such place */
export async function writeBetweenMarks(path: string, name: string, body: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const marked = new RegExp(`(<!-- bench: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);
  if (!marked.test(text)) throw new Error(`${path} has no place <!-- bench: ${name} --> … <!-- end -->`);
  await writeFile(
    path,
    text.replace(marked, (_, start: string, end: string) => `${start}\n${body.trim()}\n\n${end}`),
  );
}
