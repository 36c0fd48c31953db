import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CatalogueError } from '../../graph/catalogue/read-statement.ts';
import { WorkError } from '../work-error.ts';
import { type IndicatorCatalogue, makeCatalogue } from './catalogue.ts';
import { loadLists } from './load-lists.ts';
import type { QueryIndicator } from './query-indicator.ts';
import { readIndicator } from './read-indicator.ts';

/** A statement that a person wrote is shorter than this, bytes. */
const LARGEST = 64 * 1024;
const NEXT = 'Correct the file and try again; docs/indicators.md shows what an indicator looks like.';

/**
 * The catalogue with what an analyst added: every `.cypher` file of a folder, and its lists.
 * @throws WorkError `invalid` that names file and line
 */
export async function loadIndicators(folder: string | undefined): Promise<IndicatorCatalogue> {
  if (folder === undefined) return makeCatalogue();
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new WorkError('invalid', `${folder} cannot be read (${error.code}).`, 'Name the folder of the indicators.');
  });
  const files = names.filter((name) => name.endsWith('.cypher')).sort();
  const own = new Set(makeCatalogue().indicators.map(({ id }) => id));
  const added: QueryIndicator[] = [];
  for (const name of files) {
    const indicator = await loadIndicator(join(folder, name));
    if (own.has(indicator.id)) {
      throw new WorkError(
        'invalid',
        `${join(folder, name)}:1: an indicator of this name comes with the product.`,
        'Give the file another name.',
      );
    }
    added.push(indicator);
  }
  return makeCatalogue(added, await loadLists(folder));
}

/** Reads and checks one file. @throws WorkError `invalid` that names file and line */
export async function loadIndicator(file: string): Promise<QueryIndicator> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) throw new CatalogueError(file, 1, `is longer than ${LARGEST} bytes`);
    return readIndicator(file, basename(file, '.cypher'), await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof CatalogueError) throw new WorkError('invalid', error.message, NEXT);
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== undefined) throw new WorkError('invalid', `${file} cannot be read (${code}).`, NEXT);
    throw error;
  }
}
