import { defaultFieldResolver, type GraphQLField, GraphQLID, type GraphQLSchema, getNamedType } from 'graphql';
import { type Audit, subjectOf } from './audit.ts';

/** What the audit has to know of a request. */
interface Asker {
  readonly viewer: { readonly name: string };
  readonly audit: Audit;
}

/** Keys of what an answer shows, for questions that name nobody. */
type ShownBy = Readonly<Record<string, (answer: unknown) => readonly string[]>>;

/**
 * Records every question that shows something of a person, and every change: after it is answered, before the answer leaves.
 * Names of operations and aliases are the client's, so neither is looked at.
 * @param shown by name of question, what its answer shows
 * @param silent questions that show nobody
 */
export function auditQuestions(schema: GraphQLSchema, shown: ShownBy, silent: readonly string[]): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (!silent.includes(field.name)) record(field, shown[field.name]);
    }
  }
  return schema;
}

function record(field: GraphQLField<unknown, Asker>, shown: ShownBy[string] | undefined): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const ids = field.args.filter(({ type }) => getNamedType(type) === GraphQLID).map(({ name }) => name);
  field.resolve = async (source, args, context, info) => {
    const answer: unknown = await resolve(source, args, context, info);
    // What was not found may be anything that somebody pasted: it is no subject.
    if (answer === null || answer === undefined) return answer;
    const asked = () => ids.flatMap((name) => (args as Readonly<Record<string, unknown>>)[name] ?? []);
    const subjects = shown?.(answer) ?? keyOf(answer) ?? asked();
    await context.audit.record({
      who: context.viewer.name,
      via: 'page',
      did: field.name,
      subjects: subjects.map((key) => subjectOf(String(key))),
    });
    return answer;
  };
}

/** Of an answer that is one node. */
function keyOf(answer: unknown): readonly string[] | undefined {
  const { key } = answer as { readonly key?: unknown };
  return typeof key === 'string' ? [key] : undefined;
}
