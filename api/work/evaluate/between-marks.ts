import { WorkError } from '../work-error.ts';

/** Generated parts of a document by name; each stands between `<!-- evaluate: NAME -->` and `<!-- end -->`. */
export type Sections = ReadonlyMap<string, string>;

const MARKED = /(<!-- evaluate: ([a-z-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * Replaces what stands between the marks of a document and keeps all else.
 * @throws WorkError when it has no marks, or a mark that names no section
 */
export function betweenMarks(text: string, sections: Sections): string {
  const names = [...sections.keys()].join(', ');
  let replaced = 0;
  const written = text.replace(MARKED, (_whole, start: string, name: string, end: string) => {
    const body = sections.get(name);
    if (body === undefined) {
      throw new WorkError('invalid', `The mark <!-- evaluate: ${name} --> names no table.`, `There are: ${names}.`);
    }
    replaced += 1;
    return `${start}\n${body.trim()}\n\n${end}`;
  });
  if (replaced === 0) {
    throw new WorkError(
      'invalid',
      'The document has no place for tables.',
      `Write <!-- evaluate: NAME --> and, some lines below, <!-- end --> where a table is to stand. There are: ${names}.`,
    );
  }
  return written;
}
