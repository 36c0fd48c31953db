import type { Refusal, RequestHead } from './refusal.ts';

/**
 * Questions are asked by POST only: an address ends up in histories and logs, and whatever a GET can do another
 * site can make a browser do.
 */
export function checkMethod({ method, pathname }: RequestHead): Refusal | undefined {
  const asks = /^\/graphql(?:\/|$)/.test(pathname);
  if (asks ? method === 'POST' : method === 'GET' || method === 'HEAD') return undefined;
  return {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: asks ? 'Questions are asked by POST.' : 'Only /graphql takes anything but GET.',
    next: 'Send the question as JSON in the body of a POST to /graphql.',
  };
}
