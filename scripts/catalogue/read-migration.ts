import { createHash } from 'node:crypto';
import { CatalogueError } from '../../api/graph/catalogue/read-statement.ts';
import type { Migration } from '../../api/graph/migration.ts';

/** Reads one numbered schema file: statements that end in a semicolon, with comment lines between them. */
export function readMigration(file: string, name: string, source: string, expected: number): Migration {
  const number = Number(/^(\d{4})-/.exec(name)?.[1]);
  if (number !== expected)
    throw new CatalogueError(
      file,
      1,
      `schema files are numbered without a gap; expected ${String(expected).padStart(4, '0')}-….cypher`,
    );
  const statements = source
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  if (statements.length === 0) throw new CatalogueError(file, 1, 'no statement; each ends in a semicolon');
  const checksum = createHash('sha256').update(statements.join(';\n')).digest('hex');
  return { number, name, checksum, statements };
}
