/**
 * Writes the typed functions of the Cypher catalogue (api/graph/queries.generated.ts), the schema of each engine
 * (api/graph/schema.generated.ts) and what the headers of cypher/indicator/ say (api/work/indicators/
 * built-in.generated.ts), so that nothing of cypher/ is read at run time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CatalogueError, readStatement, type TitledStatement } from '../api/graph/catalogue/read-statement.ts';
import type { QueryIndicator } from '../api/work/indicators/query-indicator.ts';
import { readIndicator } from '../api/work/indicators/read-indicator.ts';
import { readMigration } from './catalogue/read-migration.ts';
import { membersOf } from './catalogue/typescript-of.ts';

const root = join(import.meta.dirname, '..');
/** Folder of the statements that are warning signs; their headers say more. */
const INDICATORS = 'indicator';
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
      const text = readFileSync(join(root, file), 'utf8');
      if (folder !== INDICATORS) return readStatement(file, `${folder}/${name}`, text);
      const { title, statement } = readIndicator(file, name, text);
      return { title, ...statement };
    }),
  );
}

function functionOf({ title, ...statement }: TitledStatement): string {
  const camel = camelOf(statement.name);
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

const camelOf = (name: string): string => basename(name).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A template literal, so that a statement reads in the generated module as it stands in its file. */
function literal(text: unknown): string {
  return `\`${String(text).replace(/[`\\]|\$\{/g, '\\$&')}\``;
}

function queriesModule(statements: readonly TitledStatement[]): string {
  const constants = statements.map(({ name }) => `  ${camelOf(name)}Statement,`);
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

function indicatorsModule(): string {
  const indicators = cypherFiles(`cypher/${INDICATORS}`).map((file) =>
    readIndicator(file, basename(file, '.cypher'), readFileSync(join(root, file), 'utf8')),
  );
  const constants = indicators.map(({ id }) => `  ${camelOf(id)}Statement,`);
  return [
    NOTICE,
    `import {\n${constants.join('\n')}\n} from '../../graph/queries.generated.ts';`,
    "import type { QueryIndicator } from './query-indicator.ts';",
    `\nexport const builtInQueries: readonly QueryIndicator[] = [\n${indicators.map(indicatorOf).join('')}];\n`,
  ].join('\n');
}

function indicatorOf({ statement, ...notes }: QueryIndicator): string {
  const lines = Object.entries(notes).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`);
  return `  {\n${lines.join('')}    statement: ${camelOf(statement.name)}Statement,\n  },\n`;
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
  writeFileSync(join(root, 'api/work/indicators/built-in.generated.ts'), indicatorsModule());
} catch (error) {
  if (!(error instanceof CatalogueError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
