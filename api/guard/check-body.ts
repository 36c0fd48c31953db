import { limits } from './limits.ts';
import type { Refusal, RequestHead } from './refusal.ts';

/** A body says its size beforehand, is small, and is JSON: a form of another site can send neither. */
export function checkBody({ method, headers }: RequestHead): Refusal | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (headers['content-length'] === undefined || headers['transfer-encoding'] !== undefined) {
    return refusal(411, 'LENGTH_REQUIRED', 'The request does not say how long it is.', 'Send a Content-Length.');
  }
  if (Number(headers['content-length']) > limits.bodyBytes) {
    return refusal(
      413,
      'TOO_LARGE',
      `The request is larger than ${limits.bodyBytes} bytes.`,
      'Ask a smaller question.',
    );
  }
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
    return refusal(415, 'NOT_JSON', 'The request is not JSON.', 'Send it with Content-Type: application/json.');
  }
  return undefined;
}

const refusal = (status: number, code: string, message: string, next: string): Refusal => ({
  status,
  code,
  message,
  next,
});
