/** An operation with the types of its answer and its variables, as the generator writes them. */
interface Operation<Answer, Variables> {
  readonly __apiType?: (variables: Variables) => Answer;
  toString(): string;
}

export type RequestErrorCode = 'signed-out' | 'unreachable' | 'not-found' | 'stale' | 'refused' | 'failed';

/** A question that got no answer: what happened, what to do next, and an id to find it in the server's log. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly code: RequestErrorCode,
    message: string,
    readonly next: string,
    readonly id?: string,
  ) {
    super(message);
  }
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly id?: unknown; readonly next?: unknown };
}

interface GraphqlAnswer<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly GraphqlError[];
}

/** Asks the API at the page's own origin. @throws RequestError */
export async function request<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: operation.toString(), variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestError(
      'unreachable',
      'The server does not answer.',
      'See whether `commonthread serve` is still running on this computer, then try again.',
    );
  }
  if (response.status === 401) {
    throw new RequestError(
      'signed-out',
      'Your sign-in has ended.',
      'Ask for a new link: `commonthread serve` prints one when it starts.',
    );
  }
  const answer = (await response.json().catch(() => undefined)) as GraphqlAnswer<Answer> | undefined;
  const error = answer?.errors?.[0];
  if (error) throw readError(error);
  if (!response.ok || answer?.data === undefined || answer.data === null) {
    throw new RequestError(
      'failed',
      `The server answered with status ${response.status} and nothing to show.`,
      'Try again. If it happens again, look at what `commonthread serve` printed.',
      response.headers.get('x-request-id') ?? undefined,
    );
  }
  return answer.data;
}

/** What is not there, as nothing rather than as an error: the view says what that means. */
export async function orNothing<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RequestError && error.code === 'not-found') return null;
    throw error;
  }
}

const CODES: ReadonlyMap<string, RequestErrorCode> = new Map([
  ['UNAUTHENTICATED', 'signed-out'],
  ['NOT_FOUND', 'not-found'],
  ['STALE', 'stale'],
]);

function readError(error: GraphqlError): RequestError {
  const { code, id, next } = error.extensions ?? {};
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return new RequestError(
    (typeof code === 'string' && CODES.get(code)) || 'refused',
    error.message,
    text(next) ?? 'Try again. If it happens again, look for the id in what `commonthread serve` printed.',
    text(id),
  );
}
