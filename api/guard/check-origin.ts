import type { Refusal, RequestHead } from './refusal.ts';

/** Whatever may change or reveal something comes from the server's own page: same scheme, host and port. */
export function checkOrigin({ method, headers }: RequestHead): Refusal | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (headers.origin?.toLowerCase() === `http://${headers.host?.toLowerCase()}`) return undefined;
  return {
    status: 403,
    code: 'WRONG_ORIGIN',
    message: "The request does not come from the server's own page.",
    next: 'Use the page at the address that `commonthread serve` printed; a program sends that address as Origin.',
  };
}
