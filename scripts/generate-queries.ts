/**
 * Writes the typed functions of the Cypher catalogue (api/graph/queries.generated.ts) and the schema of each
 * engine (api/graph/schema.generated.ts), so that nothing of cypher/ is read at run time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMigration } from './catalogue/read-migration.ts';
import { CatalogueError, readStatement, type TitledStatement } from './catalogue/read-statement.ts';
import { membersOf } from './catalogue/value-type.ts';

const root = join(import.meta.dirname, '..');
const NOTICE = '// Written by `npm run generate:queries` from cypher/. Do not edit.';

function cypherFiles(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function readStatements(): TitledStatement[] {
  const folders = readdirSync(join(root, 'cypher'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map((entry) => entry.name)
    .sort();
  const taken = new Map<string, string>();
  return folders.flatMap((folder) =>
    cypherFiles(`cypher/${folder}`).map((file) => {
      const name = basename(file, '.cypher');
      const other = taken.get(name);
      if (other !== undefined)
        throw new CatalogueError(file, 1, `${other} has the same name; each becomes one function`);
      taken.set(name, file);
      return readStatement(file, `${folder}/${name}`, readFileSync(join(root, file), 'utf8'));
    }),
  );
}

function functionOf({ title, ...statement }: TitledStatement): string {
  const camel = basename(statement.name).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
  const takes = Object.keys(statement.params).length > 0;
  const gives = Object.keys(statement.row).length > 0;
  const constant = `${camel}Statement`;
  const parameters = takes ? `runner: Runner, params: ${pascal}Params` : 'runner: Runner';
  const values = takes ? 'params' : '{}';
  return [
    takes ? `export type ${pascal}Params = ${membersOf(statement.params, 'param')};` : '',
    gives ? `export type ${pascal}Row = ${membersOf(statement.row, 'row')};` : '',
    `export const ${constant}: Statement = {`,
    ...Object.entries(statement).map(
      ([name, value]) => `  ${name}: ${name === 'text' ? literal(value) : JSON.stringify(value)},`,
    ),
    '};',
    `/** ${title} */`,
    gives
      ? `export const ${camel} = (${parameters}): Promise<${pascal}Row[]> => runner.run<${pascal}Row>(${constant}, ${values});`
      : `export const ${camel} = async (${parameters}): Promise<void> => {\n  await runner.run(${constant}, ${values});\n};`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A template literal, so that a statement reads in the generated module as it stands in its file. */
function literal(text: unknown): string {
  return `\`${String(text).replace(/[`\\]|\$\{/g, '\\$&')}\``;
}

function queriesModule(statements: readonly TitledStatement[]): string {
  const constants = statements.map(
    ({ name }) => `  ${basename(name).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Statement,`,
  );
  const imports = [
    'Runner',
    'Statement',
    ...(statements.some((statement) => JSON.stringify(statement.row).includes('"properties"')) ? ['Properties'] : []),
  ];
  return [
    NOTICE,
    `import type { ${imports.sort().join(', ')} } from './store.ts';`,
    ...statements.map((statement) => `\n${functionOf(statement)}`),
    `\n/** The whole catalogue, in the order of its files. */\nexport const statements: readonly Statement[] = [\n${constants.join('\n')}\n];\n`,
  ].join('\n');
}

function schemaModule(): string {
  const schema = Object.fromEntries(
    ['embedded', 'neo4j'].map((engine) => [
      engine,
      cypherFiles(`cypher/schema/${engine}`).map((file, index) =>
        readMigration(file, basename(file, '.cypher'), readFileSync(join(root, file), 'utf8'), index + 1),
      ),
    ]),
  );
  return [
    NOTICE,
    "import type { Migration } from './migration.ts';",
    "import type { EngineName } from './store.ts';",
    `\nexport const schema: Readonly<Record<EngineName, readonly Migration[]>> = ${JSON.stringify(schema, null, 2)};\n`,
  ].join('\n');
}

try {
  writeFileSync(join(root, 'api/graph/queries.generated.ts'), queriesModule(readStatements()));
  writeFileSync(join(root, 'api/graph/schema.generated.ts'), schemaModule());
} catch (error) {
  if (!(error instanceof CatalogueError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
