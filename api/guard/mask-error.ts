import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { MaskError } from 'graphql-yoga';
import type { Logger } from 'pino';
import { StoreError } from '../graph/store.ts';
import { WorkError } from '../work/work-error.ts';
import { AuditError } from './audit.ts';

/**
 * What a person is told of an error. An expected one has a code, a message and the next step. Of any other they get an
 * id; the log has what happened under that id, without the text of the error, which might quote a record.
 */
export function maskErrors(log: Logger): MaskError {
  return (error) => {
    const graphqlError = error instanceof GraphQLError ? error : undefined;
    const cause = innermost(error);
    const place = { nodes: graphqlError?.nodes, path: graphqlError?.path };
    if (cause instanceof GraphQLError) return withNextStep(cause);
    if (cause instanceof WorkError || cause instanceof StoreError || cause instanceof AuditError) {
      if (cause instanceof StoreError) log.warn({ code: cause.code }, 'store');
      const extensions = { code: cause.code.toUpperCase().replaceAll('-', '_'), next: cause.next };
      return new GraphQLError(cause.message, { ...place, extensions });
    }
    const id = randomBytes(5).toString('hex');
    log.error({ incident: id, ...traceOf(cause) }, 'unexpected error');
    return new GraphQLError('Something went wrong that should not have.', {
      ...place,
      extensions: {
        code: 'INTERNAL',
        id,
        next: `Try again. If it happens again, report it with the id ${id}: what \`commonthread serve\` printed has the rest.`,
      },
    });
  };
}

function innermost(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** The question itself was wrong: GraphQL says how, in words about the question. */
function withNextStep(error: GraphQLError): GraphQLError {
  if (typeof error.extensions.next === 'string') return error;
  const { nodes, source, positions, path } = error;
  return new GraphQLError(error.message, {
    nodes,
    source,
    positions,
    path,
    extensions: { code: 'BAD_QUESTION', ...error.extensions, next: 'Compare the question with the schema.' },
  });
}

/** Kind of error and where it arose: file and line of each frame, no message. */
function traceOf(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: frames.slice(0, 12).map((line) => line.trim()) };
}
