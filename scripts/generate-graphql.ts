/**
 * Writes what is derived from the API's schema (api/graphql) and from the page's questions (web): the schema as
 * a module, so that the built package reads no files, the types of its resolvers, and the page's typed operations.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { concatAST, type DocumentNode, GraphQLError, parse, Source } from 'graphql';

const root = join(import.meta.dirname, '..');
const NOTICE = '// Written by `npm run generate:graphql` from the .graphql files. Do not edit.';

interface GraphqlFile {
  readonly location: string;
  readonly text: string;
  readonly document: DocumentNode;
}

function graphqlFiles(folder: string): GraphqlFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((location) => location.endsWith('.graphql'))
    .sort()
    .map((location) => {
      const text = readFileSync(join(root, location), 'utf8');
      return { location, text, document: parse(new Source(text, location)) };
    });
}

function writeSchema(files: readonly GraphqlFile[]): void {
  const text = files.map((file) => file.text.trim()).join('\n\n');
  const literal = text.replace(/[\\`]|\$\{/g, '\\$&');
  writeFileSync(
    join(root, 'api/graphql/schema.generated.ts'),
    `${NOTICE}\n/** The whole schema of the API, as its files say it. */\nexport const typeDefs = /* GraphQL */ \`\n${literal}\n\`;\n`,
  );
}

/** Domain types behind the GraphQL types, so that a resolver hands on what `api/work` answered. */
const mappers: Readonly<Record<string, string>> = {
  Party: './parents.ts#ByKey',
  Applicant: './parents.ts#ByKey',
  Broker: './parents.ts#ByKey',
  Attribute: './parents.ts#ByKey',
  Application: './parents.ts#ApplicationParent',
  HeldAttribute: './parents.ts#HeldParent',
  Observation: './parents.ts#ObservationParent',
  Link: './parents.ts#LinkParent',
  Reason: './parents.ts#ReasonParent',
  Why: './parents.ts#WhyParent',
  SharedAttribute: './parents.ts#SharedParent',
  Ring: './parents.ts#RingParent',
  HiddenBroker: './parents.ts#HiddenParent',
  DeclaredBroker: './parents.ts#DeclaredParent',
  BrokerInRing: './parents.ts#BrokerInRingParent',
  Screening: './parents.ts#ScreeningParent',
  ScreeningMatch: './parents.ts#ScreeningMatchParent',
  ScreeningReason: './parents.ts#ScreeningReasonParent',
  ScreeningSign: './parents.ts#ScreeningSignParent',
  Indicator: './parents.ts#IndicatorParent',
  IndicatorSource: './parents.ts#IndicatorSourceParent',
  Sign: './parents.ts#SignParent',
  Flag: './parents.ts#FlagParent',
  RereadFlag: './parents.ts#RereadParent',
  LedgerEntry: './parents.ts#LedgerEntryParent',
  Case: './parents.ts#CaseParent',
  Pin: './parents.ts#PinParent',
};

async function writeResolverTypes(schema: DocumentNode): Promise<void> {
  const text = await codegen({
    filename: 'api/graphql/resolvers.generated.ts',
    schema,
    documents: [],
    config: {
      useTypeImports: true,
      immutableTypes: true,
      enumsAsTypes: true,
      maybeValue: 'T | null | undefined',
      skipTypename: true,
      contextType: './context.ts#Context',
      scalars: { DateTime: 'string', ID: 'string', ApplicationRecord: 'unknown' },
      mappers,
    },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  writeFileSync(join(root, 'api/graphql/resolvers.generated.ts'), `${NOTICE}\n${text}`);
}

async function writeOperations(schema: DocumentNode, files: readonly GraphqlFile[]): Promise<void> {
  const text = await codegen({
    filename: 'web/state/operations.generated.ts',
    schema,
    documents: files.map(({ location, document }) => ({ location, document })),
    config: {
      useTypeImports: true,
      immutableTypes: true,
      enumType: 'string-literal',
      documentMode: 'string',
      scalars: { DateTime: 'string', ID: 'string', ApplicationRecord: 'unknown' },
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  writeFileSync(join(root, 'web/state/operations.generated.ts'), `${NOTICE}\n${text}`);
}

try {
  const schemaFiles = graphqlFiles('api/graphql');
  const schema = concatAST(schemaFiles.map((file) => file.document));
  writeSchema(schemaFiles);
  await writeResolverTypes(schema);
  await writeOperations(schema, graphqlFiles('web'));
} catch (error) {
  if (!(error instanceof GraphQLError)) throw error;
  console.error(error.toString());
  process.exitCode = 2;
}
