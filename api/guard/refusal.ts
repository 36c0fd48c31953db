import type { IncomingHttpHeaders } from 'node:http';

/** What is known of a request before anything of it is read. */
export interface RequestHead {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  /** Of the target, with `..`, `%2e` and the like resolved: what the server behind the checks goes by. */
  readonly pathname: string;
  readonly headers: IncomingHttpHeaders;
}

/** Why a request is not answered, and what to do next. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** The refusal in the form of a GraphQL answer, which is what the page reads. */
export function refusalBody({ code, message, next }: Refusal): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, next } }] });
}
