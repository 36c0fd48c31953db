import { WorkError } from '../work-error.ts';

/** Generated parts of a document by name; each stands between `<!-- WRITER: NAME -->` and `<!-- end -->`. */
export type Sections = ReadonlyMap<string, string>;

/**
 * Replaces what stands between the marks of a document and keeps all else.
 * @param wanted names of the sections to replace; what stands between other marks stays. All, unless said.
 * @param writer whose marks these are; those of others stay too
 * @throws WorkError when it has no marks for these, or a mark that names no section
 */
export function betweenMarks(
  text: string,
  sections: Sections,
  wanted: Iterable<string> = sections.keys(),
  writer: 'evaluate' | 'populations' = 'evaluate',
): string {
  const marked = new RegExp(`(<!-- ${writer}: ([a-z-]+) -->\\n)[\\s\\S]*?(<!-- end -->)`, 'g');
  const replacing = new Set(wanted);
  const names = [...sections.keys()].join(', ');
  let replaced = 0;
  const written = text.replace(marked, (whole, start: string, name: string, end: string) => {
    const body = sections.get(name);
    if (body === undefined) {
      throw new WorkError('invalid', `The mark <!-- ${writer}: ${name} --> names no table.`, `There are: ${names}.`);
    }
    if (!replacing.has(name)) return whole;
    replaced += 1;
    return `${start}\n${body.trim()}\n\n${end}`;
  });
  if (replaced === 0) {
    throw new WorkError(
      'invalid',
      'The document has no place for tables.',
      `Write <!-- ${writer}: NAME --> and, some lines below, <!-- end --> where a table is to stand. There are: ${names}.`,
    );
  }
  return written;
}
